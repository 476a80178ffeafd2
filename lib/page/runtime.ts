import { ok, refuse, type Result } from '@/lib/conversation/result';
import type { PageHandlers } from '@/lib/messages/page';
import type { PageReading } from '@/lib/messages/protocol';
import { parsePasted } from '@/lib/sites/paste';
import { makeLook } from './look';
import { insertInto } from './insert';
import { makeReader, type FullReading } from './reader';
import { selectedText } from './selection';
import { pageIn } from './view';
import { watch } from './watch';

export type Runtime = { handlers: PageHandlers; stop: () => void };

/** What the page script does in a window: answers the sidebar, and watches for it while it wants to. Does nothing by itself. */
export function makeRuntime(window: Window & typeof globalThis, tell: (change: { url: string }) => Promise<boolean>): Runtime {
  const reader = makeReader();
  const look = makeLook();
  const read = (): Result<FullReading> => reader(pageIn(window));
  let stopWatching: (() => void) | null = null;
  const stop = (): void => {
    stopWatching?.();
    stopWatching = null;
  };
  const start = (): void => {
    stop();
    stopWatching = watch({
      window,
      look: () => look(pageIn(window)),
      changed: () => tell({ url: window.location.href }),
    });
  };
  const handlers: PageHandlers = {
    'page.read': () => plain(read()),
    'page.selection': () => selection(window, read()),
    'page.composer': () => {
      const found = read();
      if (!found.ok) return found;
      const { composer } = found.value.conversation;
      return composer ? ok({ text: composer.text, identity: found.value.identity }) : refuse('no-composer');
    },
    'page.insert': (request) => insertInto(read, request),
    'page.watch': (on) => {
      if (on) start();
      else stop();
      return ok(null);
    },
  };
  return { handlers, stop };
}

/** Elements stay in the page. */
function plain(found: Result<FullReading>): Result<PageReading> {
  if (!found.ok) return found;
  const { conversation, identity, health, via } = found.value;
  return ok({ conversation, identity, health, via });
}

/** What the agent selected, named and answered as the conversation that is open where one is known. */
function selection(window: Window, found: Result<FullReading>): Result<PageReading> {
  const text = selectedText(window.document);
  const page = pageIn(window);
  const around = found.ok ? found.value : null;
  const key = around?.identity.key ?? `selection:${page.url.host}${page.url.pathname}`;
  const pasted =
    text === null
      ? null
      : parsePasted(text, { ...page, url: page.url.href, key, site: around?.conversation.site ?? 'selection', via: 'selection' });
  if (!pasted) return refuse('nothing-selected');
  const { composer = null, channel = 'chat', visibility = 'unknown', subject = null } = around?.conversation ?? {};
  const conversation = { ...pasted.conversation, composer, channel, visibility, subject };
  const identity = around?.identity ?? { url: page.url.href, key, lastMessage: null, composer: null, target: null };
  return ok({ conversation, identity, health: pasted.health, via: 'selection' });
}
