import { ok, refuse, type Result } from '@/lib/conversation/result';
import type { PageHandlers } from '@/lib/messages/page';
import type { PageReading, ToPage } from '@/lib/messages/protocol';
import type { Site } from '@/lib/sites/define';
import { makeLook } from './look';
import { insertInto } from './insert';
import { makeReader, type FullReading } from './reader';
import { selectedText } from './selection';
import { pageIn } from './view';
import { watch } from './watch';

export type Runtime = { handlers: PageHandlers; stop: () => void };

/** What the page script does in a window: answers the sidebar, and watches for it while it wants to. Does nothing by itself. */
export function makeRuntime(
  window: Window & typeof globalThis,
  sites: () => readonly Site[],
  tell: (change: { url: string }) => Promise<boolean>,
): Runtime {
  const reader = makeReader(sites);
  const look = makeLook(sites);
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

/** What the agent selected, with the conversation around it; the sidebar makes messages of it. */
function selection(window: Window, found: Result<FullReading>): ReturnType<ToPage['page.selection']> {
  const text = selectedText(window.document);
  if (text === null) return refuse('nothing-selected');
  const { url, locales } = pageIn(window);
  const around = found.ok ? { conversation: found.value.conversation, identity: found.value.identity } : null;
  return ok({ text, url: url.href, locales: [...locales], around });
}
