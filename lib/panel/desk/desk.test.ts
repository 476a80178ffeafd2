import { describe, expect, it } from 'vitest';
import { ok, refuse } from '@/lib/conversation/result';
import type { Suggestion } from '@/lib/conversation/types';
import type { InsertOutcome } from '@/lib/messages/protocol';
import { WorkStopped, type WorkResult } from '@/lib/panel/work/types';
import { createDesk } from './desk';
import { fakePorts, pageWith, result, settled } from './testing/fakes';
import { blocksOf, caseView, offersOf, replyView } from './views';

async function opened(change: (fakes: ReturnType<typeof fakePorts>) => void = () => undefined) {
  const fakes = fakePorts();
  change(fakes);
  const desk = createDesk(fakes.ports);
  await desk.follow.tab();
  await settled();
  const session = () => desk.store.getState().session!;
  return {
    ...fakes,
    desk,
    session,
    reply: () => replyView(session()),
    page: () => desk.store.getState().page,
    insert: () => desk.store.getState().insert,
  };
}

const suggestionWith = (change: Partial<Suggestion>): WorkResult => ({ ...result, suggestion: { ...result.suggestion, ...change } });
const other = pageWith({ key: 'zendesk:acme/9', url: 'https://acme.zendesk.com/agent/tickets/9' });

describe('what the tab lets be read', () => {
  it.each([
    ['a page of the browser', async () => ({ id: 1, url: 'chrome://settings' }), { state: 'closed' }],
    ['no tab', async () => null, { state: 'closed' }],
  ])('%s', async (_, tab, expected) => {
    const { page } = await opened(({ ports }) => (ports.page.tab = tab));
    expect(page()).toEqual(expected);
  });

  it('asks for a site without access, and reads once it is given', async () => {
    let given = false;
    const { desk, page } = await opened(({ ports }) => {
      ports.page.granted = async () => given;
      ports.page.inject = async () => given;
      ports.page.request = async () => (given = true);
    });
    expect(page()).toMatchObject({ state: 'no-access', refused: false });
    desk.actions.allow();
    await settled();
    expect(page().state).toBe('read');
  });

  it('hears nothing more from a page whose access was given back', async () => {
    let given = true;
    const watched: boolean[] = [];
    const { desk, page } = await opened(({ ports }) => {
      ports.page.granted = async () => given;
      ports.page.inject = async () => given;
      ports.page.watch = async (_tab, on) => watched.push(on);
    });
    given = false;
    await desk.follow.tab();
    await desk.follow.changed();
    await settled();
    expect(page().state).toBe('no-access');
    expect(watched).toEqual([true, false]);
  });

  it('says so when the agent refuses', async () => {
    const { desk, page } = await opened(({ ports }) => {
      ports.page.granted = async () => false;
      ports.page.inject = async () => false;
      ports.page.request = async () => false;
    });
    desk.actions.allow();
    await settled();
    expect(page()).toMatchObject({ state: 'no-access', refused: true });
  });

  it('reads once, without lasting access, where the browser lets it', async () => {
    const { session } = await opened(({ ports }) => (ports.page.granted = async () => false));
    expect(caseView(session()).once).toBe(true);
  });

  it.each([
    ['page-silent', { state: 'stale' }],
    ['nothing-readable', { state: 'unreadable', reason: { code: 'nothing-readable' }, nothingSelected: false }],
  ])('%s', async (code, expected) => {
    const { page } = await opened(({ ports }) => (ports.page.read = async () => refuse(code)));
    expect(page()).toEqual(expected);
  });

  it('reads pasted text where nothing else can be', async () => {
    const { desk, page, session } = await opened(({ ports }) => (ports.page.read = async () => refuse('nothing-readable')));
    expect(await desk.actions.paste('  ')).toBe(false);
    expect(await desk.actions.paste('Where is my parcel?')).toBe(true);
    await settled();
    expect(page().state).toBe('read');
    expect(session().reading.via).toBe('paste');
  });

  it('puts the messages of one page and the reply box of another together', async () => {
    const { desk, ports, page, session, kept } = await opened(
      ({ ports }) => (ports.page.read = async () => ok(pageWith({ composer: null }, { composer: null, target: null }))),
    );
    const elsewhere = { state: 'unknown' as const, read: 0, shown: null, reasons: ['thread-elsewhere'] };
    const replyPage = pageWith(
      { messages: [], customer: { name: null, handle: null }, completeness: elsewhere, url: 'https://acme.zendesk.com/reply?once=1' },
      { lastMessage: null, composer: 'box-2' },
    );
    ports.page.read = async () => ok(replyPage);
    await desk.follow.tab();
    await settled();
    expect(page().state).toBe('read');
    const { conversation, identity } = session().reading;
    expect(conversation).toMatchObject({ ...pageWith().conversation, composer: replyPage.conversation.composer });
    expect(identity).toEqual(replyPage.identity);
    desk.actions.insert();
    await settled();
    expect(kept.requests[0]?.identity).toEqual(replyPage.identity);
    // Back at the messages without having sent: nothing has become a message.
    ports.page.read = async () => ok(pageWith({ composer: null }, { composer: null, target: null }));
    await desk.follow.changed();
    expect(session().inserted).not.toBeNull();
    ports.page.read = async () => ok({ ...replyPage, conversation: { ...replyPage.conversation, key: 'zendesk:acme/9' } });
    await desk.follow.changed();
    expect(page()).toMatchObject({ state: 'unreadable' });
  });

  it('drops an answer that comes after the tab has changed', async () => {
    let answer: (value: ReturnType<typeof pageWith>) => void = () => undefined;
    const fakes = fakePorts();
    const desk = createDesk(fakes.ports);
    fakes.ports.page.read = () => new Promise((resolve) => (answer = (value) => resolve(ok(value))));
    const slow = desk.follow.tab();
    await settled();
    fakes.ports.page.read = async () => ok(other);
    await desk.follow.tab();
    answer(pageWith());
    await slow;
    expect(desk.store.getState().session?.reading.conversation.key).toBe('zendesk:acme/9');
  });
});

describe('the agent’s own words', () => {
  it('are kept when the page goes to another conversation, and found again', async () => {
    const { desk, ports, session, reply } = await opened();
    desk.actions.edit('My own words');
    ports.page.read = async () => ok(other);
    await desk.follow.changed();
    expect(desk.store.getState().moved).toEqual({ key: 'zendesk:acme/4821', left: 'kept' });
    expect(session().reading.conversation.key).toBe('zendesk:acme/9');
    expect(reply().state).toBe('suggested');
    ports.page.read = async () => ok(pageWith());
    await desk.follow.changed();
    await settled();
    expect(reply()).toMatchObject({ text: 'My own words', state: 'edited' });
    expect(desk.store.getState().moved).toBeNull();
  });

  it('are kept at once when the page can’t be read any more, and found again', async () => {
    const { desk, ports, kept, page, reply } = await opened();
    desk.actions.edit('My own words');
    ports.page.read = async () => refuse('no-conversation');
    await desk.follow.changed();
    expect(page().state).toBe('unreadable');
    expect(desk.store.getState().moved).toEqual({ key: 'zendesk:acme/4821', left: 'kept' });
    expect(kept.drafts.get('zendesk:acme/4821')?.texts).toEqual({ private: 'My own words' });
    ports.page.read = async () => ok(pageWith());
    await desk.follow.changed();
    await settled();
    expect(reply()).toMatchObject({ text: 'My own words', state: 'edited' });
    expect(desk.store.getState().moved).toBeNull();
  });

  it('stay when the suggestion changes, and say that there is a newer one', async () => {
    const { desk, ports, reply } = await opened();
    desk.actions.edit('My own words');
    const drafts = [{ ...result.suggestion.drafts[0]!, text: 'Another suggestion' }];
    ports.work.suggest = async () => suggestionWith({ drafts });
    desk.actions.choose('refund', false);
    await settled();
    expect(reply()).toMatchObject({ text: 'My own words', state: 'newer' });
    desk.actions.reset();
    expect(reply()).toMatchObject({ text: 'Another suggestion', state: 'suggested', undo: true });
    desk.actions.undo();
    expect(reply()).toMatchObject({ text: 'My own words', undo: false });
  });

  it('count as unchanged when they are the suggestion again', async () => {
    const { desk, reply, pause, kept } = await opened();
    desk.actions.edit('x');
    desk.actions.edit(result.suggestion.drafts[0]!.text);
    await pause();
    expect(reply().state).toBe('suggested');
    expect(kept.drafts.size).toBe(0);
  });

  it('are checked as they stand, and an older check says nothing about them', async () => {
    const { desk, ports, reply, pause } = await opened();
    const finding = { rule: 'R22', level: 'warn' as const, start: 0, end: 2, message: 'm', fix: null };
    ports.work.check = async () => ({ findings: [finding], followups: [] });
    desk.actions.edit('You have to wait');
    expect(reply()).toMatchObject({ pending: true, findings: [] });
    await pause();
    expect(reply()).toMatchObject({ pending: false, findings: [finding] });
    desk.actions.edit('You have to wait.');
    expect(reply().pending).toBe(true);
  });

  it('come from the page’s box to be checked', async () => {
    const { desk, ports, reply } = await opened();
    ports.page.composer = async () => ok({ text: 'Hi Thandi, calm down.' });
    desk.actions.checkMine();
    await settled();
    expect(reply()).toMatchObject({ text: 'Hi Thandi, calm down.', state: 'mine' });
  });
});

describe('a tick', () => {
  it('shows at once, and asks for another suggestion', async () => {
    const { desk, session } = await opened();
    desk.actions.choose('voucher', true);
    expect(caseView(session()).suggestion?.plan.options.find(({ id }) => id === 'voucher')?.chosen).toBe(true);
    expect(session().thinking).toBe('busy');
    await settled();
    expect(session().thinking).toBe('idle');
  });

  it.each([
    [new WorkStopped('stopped'), 'stopped'],
    [new Error('broken'), 'failed'],
  ])('%s leaves what was there', async (error, thinking) => {
    const { desk, ports, session, reply } = await opened();
    ports.work.suggest = async () => {
      throw error;
    };
    desk.actions.tone({ warmth: 2, formality: 0, length: 0, firmness: 0 });
    await settled();
    expect(session().thinking).toBe(thinking);
    expect(reply().text).not.toBe('');
  });
});

describe('insertion', () => {
  it('goes with the identity that was read, and is noted with its promises', async () => {
    const { desk, kept, insert } = await opened();
    desk.actions.insert();
    await settled();
    expect(kept.requests[0]).toMatchObject({
      mode: 'fill',
      audience: 'private',
      identity: { key: 'zendesk:acme/4821', composer: 'box-1' },
    });
    expect(insert().state).toBe('done');
    expect(kept.inserted).toHaveLength(1);
    expect(kept.inserted[0]).toMatchObject({
      insertion: { options: ['express', 'refund'], overridden: [] },
      promises: [{ state: 'open' }],
    });
  });

  it('is refused in words, the draft kept and copied', async () => {
    const { desk, ports, kept, insert, reply } = await opened();
    ports.page.insert = async () => ok({ state: 'refused', reason: { code: 'other-conversation' } });
    const { text } = reply();
    desk.actions.insert();
    await settled();
    expect(insert()).toEqual({ state: 'idle', refused: { code: 'other-conversation' }, occupied: null, copied: true });
    expect(kept.copied).toEqual([text]);
    expect(kept.inserted).toEqual([]);
    expect(reply().text).toBe(text);
  });

  it.each<[string, InsertOutcome, unknown]>([
    ['refused', { state: 'refused', reason: { code: 'other-conversation' } }, { key: 'zendesk:acme/4821', left: 'refused' }],
    ['inserted', { state: 'inserted', kind: 'textarea', target: 'private' }, null],
    ['occupied', { state: 'occupied', text: 'Hi' }, { key: 'zendesk:acme/4821', left: 'kept' }],
  ])('that ends after the page went to another conversation leaves that one alone: %s', async (_, outcome, moved) => {
    const { desk, ports, insert, session } = await opened();
    desk.actions.edit('My own words');
    let answer: () => void = () => undefined;
    ports.page.insert = () => new Promise((resolve) => (answer = () => resolve(ok(outcome))));
    desk.actions.insert();
    ports.page.read = async () => ok(other);
    await desk.follow.changed();
    answer();
    await settled();
    expect(session().reading.conversation.key).toBe('zendesk:acme/9');
    expect(insert()).toEqual({ state: 'idle', refused: null, occupied: null, copied: null });
    expect(desk.store.getState().moved).toEqual(moved);
  });

  it('that is refused for another conversation is said still when that one is shown', async () => {
    const { desk, ports } = await opened();
    ports.page.insert = async () => ok({ state: 'refused', reason: { code: 'other-conversation' } });
    desk.actions.insert();
    await settled();
    ports.page.read = async () => ok(other);
    await desk.follow.changed();
    expect(desk.store.getState().moved).toEqual({ key: 'zendesk:acme/4821', left: 'refused' });
  });

  it('asks what to do with text in the box', async () => {
    const { desk, ports, kept, insert } = await opened();
    const free = ports.page.insert;
    ports.page.insert = async () => ok({ state: 'occupied', text: 'Hi' });
    desk.actions.insert();
    await settled();
    expect(insert().occupied).toBe('Hi');
    ports.page.insert = free;
    desk.actions.insert('append');
    await settled();
    expect(kept.requests[0]?.mode).toBe('append');
    expect(insert().state).toBe('done');
  });

  it('waits for what blocks, unless the agent sets it aside by an act that is noted', async () => {
    const block = { rule: 'R21', level: 'block' as const, start: 0, end: 4, message: 'm', fix: null };
    const { desk, kept, session } = await opened(({ ports }) => (ports.work.suggest = async () => suggestionWith({ findings: [[block]] })));
    expect(blocksOf(session())).toEqual(['R21']);
    desk.actions.insert();
    await settled();
    expect(kept.requests).toEqual([]);
    desk.actions.override('R21');
    desk.actions.insert();
    await settled();
    expect(kept.inserted[0]?.insertion.overridden).toEqual(['R21']);
  });

  it('is over when the reply has become a message: the next one starts anew', async () => {
    const { desk, ports, reply, insert, session } = await opened();
    desk.actions.edit('My own words');
    desk.actions.insert();
    await settled();
    const { messages } = session().reading.conversation;
    ports.page.read = async () => ok(pageWith({ messages: [...messages, { ...messages[1]!, id: 'm5', text: 'My own words' }] }));
    await desk.follow.changed();
    await settled();
    expect(reply().state).toBe('suggested');
    expect(insert().state).toBe('idle');
  });
});

describe('a reminder', () => {
  it('is kept for a promise of the reply, under the promise’s own id, and offered no more', async () => {
    const { desk, kept, session } = await opened();
    desk.actions.remind(0, '2026-11-24T14:00');
    desk.actions.insert();
    await settled();
    expect(kept.reminders).toMatchObject([
      { wall: '2026-11-24T14:00', zone: 'Africa/Johannesburg', state: 'open', customer: 'Thandi Mokoena' },
    ]);
    expect(kept.reminders[0]!.promise).toBe(kept.inserted[0]!.promises[0]!.id);
    expect(offersOf(session(), () => '2026-11-24T14:30', '09:00')).toMatchObject([{ wall: '2026-11-24T14:30', set: true }]);
  });
});

describe('the audience', () => {
  const both = suggestionWith({
    drafts: [
      { ...result.suggestion.drafts[0]!, audience: 'public', text: 'In public' },
      { ...result.suggestion.drafts[0]!, text: 'In private' },
    ],
    findings: [[], []],
  });
  it.each([
    ['public', 'In public'],
    ['private', 'In private'],
    ['internal', 'In private'],
    ['unknown', 'In public'],
  ] as const)('follows a box that is %s', async (target, text) => {
    const { desk, reply } = await opened(({ ports }) => {
      ports.work.suggest = async () => both;
      ports.page.read = async () => ok(pageWith({ visibility: 'public', composer: { kind: 'textarea', target, limit: null, text: '' } }));
    });
    expect(reply().text).toBe(text);
    desk.actions.audience('private');
    expect(reply().text).toBe('In private');
  });
});
