import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Identity } from '@/lib/conversation/identity';
import type { InsertRequest, PageReading } from '@/lib/messages/protocol';
import { defineSite } from '@/lib/sites/define';
import { makeRuntime } from './runtime';

/** A site of two attributes, to see the runtime alone. */
const desk = defineSite({
  id: 'desk',
  name: 'Desk',
  matches: ['https://desk.example/*'],
  checked: { on: '2026-11-23', how: 'server', note: 'For this test.' },
  channel: 'ticket',
  visibility: 'private',
  key: ({ root }) => root.querySelector('[data-ticket]')?.getAttribute('data-ticket') ?? null,
  pane: [{ css: '[data-ticket="{id}"]', why: 'the ticket' }],
  subject: [],
  messages: [{ css: 'article', why: 'a message' }],
  order: 'page',
  message: {
    id: [{ css: ':scope', take: '@id', why: 'its id' }],
    author: [{ css: 'b', why: 'its author' }],
    time: [{ css: 'time', take: '@datetime', why: 'its time' }],
    text: [{ css: 'p', why: 'its text' }],
    role: [{ css: 'b', why: 'all are customers here', is: 'customer' }],
  },
  strip: [],
  composer: {
    boxes: [{ css: 'textarea', why: 'the box' }],
    within: 'pane',
    target: [
      { css: '[data-target="public"]', why: 'said so', is: 'public' },
      { css: '[data-target="internal"]', why: 'said so', is: 'internal' },
      { css: '[data-target="private"]', why: 'said so', is: 'private' },
    ],
  },
});

const message = (id: string): string =>
  `<article id="${id}"><b>Ana</b><time datetime="2026-11-23T09:00:00Z"></time><p>Where is it?</p></article>`;
const ticket = (id: string, target = 'private'): string =>
  `<main data-ticket="${id}">${message('m1')}<form data-target="${target}"><textarea></textarea></form></main>`;

function open(html: string) {
  const window = new Window({ url: 'https://desk.example/1' });
  window.document.body.innerHTML = html;
  const tell = vi.fn(async () => true);
  const runtime = makeRuntime(window as never, () => [desk], tell);
  return { window, tell, ...runtime };
}

type Opened = ReturnType<typeof open>;
const read = async ({ handlers }: Opened): Promise<PageReading> => {
  const found = await handlers['page.read'](undefined);
  if (!found.ok) throw new Error(found.reason.code);
  return found.value;
};
const request = (identity: Identity, audience: InsertRequest['audience'] = 'private'): InsertRequest => ({
  text: 'Here.',
  mode: 'fill',
  audience,
  identity,
});
const insert = async (page: Opened, asked: InsertRequest) => {
  const done = await page.handlers['page.insert'](asked);
  return done.ok ? done.value : done.reason;
};
const box = ({ window }: Opened) => window.document.querySelector('textarea')!;

describe('reading', () => {
  test('gives the conversation, what a draft is bound to, and the box', async () => {
    const page = open(ticket('7'));
    const { conversation, identity, health, via } = await read(page);
    expect(via).toBe('site');
    expect(health).toEqual({ state: 'ok', reasons: [] });
    expect(conversation.composer).toEqual({ kind: 'textarea', target: 'private', limit: null, text: '' });
    expect(identity).toMatchObject({ url: 'https://desk.example/1', key: 'desk:7', lastMessage: 'm1', target: 'private' });
    expect(await read(page).then((again) => again.identity)).toEqual(identity);
    expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation);
  });

  test('says that nothing is open', async () => {
    expect(await open('<ul><li>a list of tickets</li></ul>').handlers['page.read'](undefined)).toEqual({
      ok: false,
      reason: { code: 'no-conversation', params: { site: 'Desk' } },
    });
  });
});

describe('the guard', () => {
  test.each<[string, (page: Opened) => void, string]>([
    ['another ticket', ({ window }) => (window.document.body.innerHTML = ticket('8')), 'other-conversation'],
    ['no ticket', ({ window }) => (window.document.body.innerHTML = ''), 'other-conversation'],
    ['its messages gone', ({ window }) => window.document.querySelector('article')!.remove(), 'no-conversation'],
    ['another address', ({ window }) => window.history.pushState(null, '', '/2'), 'page-navigated'],
    [
      'a new message',
      ({ window }) =>
        window.document.querySelector('article')!.after(window.document.createRange().createContextualFragment(message('m2'))),
      'new-message',
    ],
    ['a box mounted again', (page) => box(page).replaceWith(page.window.document.createElement('textarea')), 'box-replaced'],
    ['no box', (page) => box(page).remove(), 'box-replaced'],
    [
      'a note instead of a reply',
      ({ window }) => window.document.querySelector('form')!.setAttribute('data-target', 'internal'),
      'target-changed',
    ],
    ['a public reply', ({ window }) => window.document.querySelector('form')!.setAttribute('data-target', 'public'), 'target-changed'],
  ])('refuses after %s', async (_change, change, code) => {
    const page = open(ticket('7'));
    const { identity } = await read(page);
    change(page);
    expect(await insert(page, request(identity))).toEqual({ state: 'refused', reason: { code } });
    for (const area of page.window.document.querySelectorAll('textarea')) expect(area.value).toBe('');
  });

  test('never puts a private draft into a public box', async () => {
    const page = open(ticket('7', 'public'));
    const { identity } = await read(page);
    expect(await insert(page, request(identity))).toEqual({ state: 'refused', reason: { code: 'private-into-public' } });
    expect(box(page).value).toBe('');
  });
});

describe('watching', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const settle = async (page: Opened) => {
    await page.window.happyDOM.waitUntilComplete().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
  };
  const addMessage = ({ window }: Opened, id: string) =>
    window.document.querySelector('article')!.after(window.document.createRange().createContextualFragment(message(id)));

  test('does nothing until it is asked to', async () => {
    const page = open(ticket('7'));
    addMessage(page, 'm2');
    await settle(page);
    expect(page.tell).not.toHaveBeenCalled();
  });

  test('tells once that a message came, and nothing of what the agent types', async () => {
    const page = open(ticket('7'));
    await page.handlers['page.watch'](true);
    addMessage(page, 'm2');
    addMessage(page, 'm3');
    await settle(page);
    expect(page.tell).toHaveBeenCalledExactlyOnceWith({ url: 'https://desk.example/1' });
    box(page).textContent = 'typing';
    await settle(page);
    expect(page.tell).toHaveBeenCalledTimes(1);
  });

  test('tells that a message was unfolded where it stood', async () => {
    const page = open(`<main data-ticket="7"><article id="m0"><b>Ana</b></article>${message('m1')}</main>`);
    await page.handlers['page.watch'](true);
    page.window.document.querySelector('#m0')!.append(page.window.document.createElement('p'));
    await settle(page);
    expect(page.tell).toHaveBeenCalledTimes(1);
  });

  test('tells that a box came up on a page without a definition', async () => {
    const page = open('<article>Where is it?</article>');
    await page.handlers['page.watch'](true);
    page.window.document.body.append(page.window.document.createElement('textarea'));
    await settle(page);
    expect(page.tell).toHaveBeenCalledTimes(1);
  });

  test('tells nothing when nothing that counts has changed', async () => {
    const page = open(ticket('7'));
    await page.handlers['page.watch'](true);
    page.window.document.body.append(page.window.document.createElement('aside'));
    await settle(page);
    expect(page.tell).not.toHaveBeenCalled();
  });

  test('ends when it is told to, and when nobody hears it', async () => {
    const page = open(ticket('7'));
    await page.handlers['page.watch'](true);
    await page.handlers['page.watch'](false);
    addMessage(page, 'm2');
    await settle(page);
    expect(page.tell).not.toHaveBeenCalled();
    page.tell.mockResolvedValue(false);
    await page.handlers['page.watch'](true);
    addMessage(page, 'm3');
    await settle(page);
    addMessage(page, 'm4');
    await settle(page);
    expect(page.tell).toHaveBeenCalledTimes(1);
  });
});
