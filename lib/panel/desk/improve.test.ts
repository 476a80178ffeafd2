import { describe, expect, it } from 'vitest';
import { ok, refuse } from '@/lib/conversation/result';
import { textWith } from '@/lib/improve/apply';
import type { Improvement } from '@/lib/improve/types';
import { WorkStopped } from '@/lib/panel/work/types';
import { createDesk } from './desk';
import { improveView } from './improving';
import type { Ports } from './ports';
import { fakePorts, settled } from './testing/fakes';
import { replyView } from './views';

const OWN = 'cant refund, new one thursday';
const result: Improvement = {
  original: OWN,
  text: "Dear Thandi,\n\nI'm not able to offer a refund. You'll get a new one on Thursday 26 November.",
  language: 'en',
  audience: 'private',
  findings: [],
  changes: [
    { id: 'a', kind: 'added', before: null, after: 'Dear Thandi,', span: null, reason: 'greeting' },
    { id: 'b', kind: 'reworded', before: 'cant refund', after: "I'm not able to offer a refund.", span: { start: 0, end: 11 }, reason: 'refusal' }, // prettier-ignore
    { id: 'c', kind: 'reworded', before: 'new one thursday', after: "You'll get a new one on Thursday 26 November.", span: { start: 13, end: 29 }, reason: 'offer' }, // prettier-ignore
  ],
  pieces: [
    { change: 'a', before: null, after: 'Dear Thandi,', lowered: null, row: 0 },
    { change: 'b', before: 'cant refund', after: "I'm not able to offer a refund.", lowered: null, row: 1 },
    { change: 'c', before: 'new one thursday', after: "You'll get a new one on Thursday 26 November.", lowered: null, row: 1 },
  ],
};

type Fakes = ReturnType<typeof fakePorts>;

async function opened(change: (fakes: Fakes) => void = () => undefined) {
  const fakes = fakePorts();
  fakes.ports.work.improve = async () => result;
  change(fakes);
  const desk = createDesk(fakes.ports);
  await desk.follow.tab();
  await settled();
  const session = () => desk.store.getState().session!;
  return { ...fakes, desk, reply: () => replyView(session()), shown: () => improveView(desk.store.getState().improving, session()) };
}

const boxWith =
  (text: string) =>
  ({ ports }: Fakes) =>
    void (ports.page.composer = async () => ok({ text }));
const engineWith = (ports: Ports, improve: Ports['work']['improve']) => {
  ports.page.composer = async () => ok({ text: OWN });
  ports.work.improve = improve;
};

describe('improving the agent’s own text', () => {
  it('takes what they typed into the field, and shows each difference', async () => {
    const asked: string[] = [];
    const { desk, reply, shown } = await opened(({ ports }) => {
      ports.work.improve = async ({ text }) => {
        asked.push(text);
        return result;
      };
    });
    desk.actions.edit(OWN);
    desk.actions.improve();
    expect(shown()?.state).toBe('busy');
    await settled();
    expect(asked).toEqual([OWN]);
    expect(reply()).toMatchObject({ text: result.text, state: 'edited', undo: true });
    expect(shown()?.changes.map(({ id, taken }) => [id, taken])).toEqual([['a', true], ['b', true], ['c', true]]); // prettier-ignore
  });

  it('takes what is in the page’s box where nothing was typed', async () => {
    const { desk, reply } = await opened(({ ports }) => (ports.page.composer = async () => ok({ text: OWN })));
    desk.actions.improve();
    await settled();
    expect(reply()).toMatchObject({ text: result.text, state: 'mine' });
  });

  it('follows each tick at once, and forgets the list when the agent types', async () => {
    const { desk, reply, shown } = await opened();
    desk.actions.edit(OWN);
    desk.actions.improve();
    await settled();
    desk.actions.takeChanges(['b'], false);
    expect(reply().text).toBe(textWith(result, new Set(['b'])));
    expect(reply().text).toContain('cant refund.');
    expect(shown()?.changes.find(({ id }) => id === 'b')?.taken).toBe(false);
    desk.actions.takeChanges(['a', 'b', 'c'], false);
    expect(reply().text).toBe(OWN);
    desk.actions.takeChanges(['a', 'b', 'c'], true);
    expect(reply().text).toBe(result.text);
    desk.actions.edit(`${result.text} More.`);
    expect(shown()).toBeNull();
  });

  it('gives their own words back', async () => {
    const { desk, reply, shown } = await opened();
    desk.actions.edit(OWN);
    desk.actions.improve();
    await settled();
    desk.actions.undo();
    expect(reply()).toMatchObject({ text: OWN, undo: false });
    expect(shown()).toBeNull();
  });

  it.each<[string, (fakes: Fakes) => void, string]>([
    ['no words anywhere', boxWith(' '), 'empty'],
    ['no box', ({ ports }) => void (ports.page.composer = async () => refuse('no-composer')), 'empty'],
    ['nothing to change', ({ ports }) => engineWith(ports, async () => ({ ...result, changes: [] })), 'good'],
    ['an engine that broke', ({ ports }) => engineWith(ports, async () => Promise.reject(new Error('broken'))), 'failed'],
  ])('%s', async (_, change, state) => {
    const { desk, reply, shown } = await opened(change);
    const before = reply().text;
    desk.actions.improve();
    await settled();
    expect(shown()).toEqual({ state, changes: [] });
    expect(reply().text).toBe(before);
  });

  it('says nothing when it was stopped', async () => {
    const { desk, shown } = await opened(({ ports }) => {
      ports.page.composer = async () => ok({ text: OWN });
      ports.work.improve = async () => Promise.reject(new WorkStopped('stopped'));
    });
    desk.actions.improve();
    await settled();
    expect(shown()).toBeNull();
  });
});
