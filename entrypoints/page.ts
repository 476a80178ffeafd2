import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, tellSidebar } from '@/lib/messages/page';
import { provided } from '@/lib/page/definitions';
import { makeRuntime } from '@/lib/page/runtime';

/** What an earlier injection left in this page's isolated world. */
type Earlier = { version: string; alive: () => boolean; stop: () => void };
const PLACE = Symbol.for('evenkeel.page');
const world = globalThis as { [PLACE]?: Earlier };

/**
 * The page script. The sidebar injects it into the top frame of the tab that it shows, and nowhere else; until it is asked, it does nothing.
 * Injected twice, the second does nothing; after an update the newer silences the older.
 */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  const earlier = world[PLACE];
  if (earlier?.version === version && earlier.alive()) return;
  earlier?.stop();
  const runtime = makeRuntime(window, provided, tellSidebar);
  const stopListening = listenToPage(runtime.handlers);
  world[PLACE] = {
    version,
    // An extension that was reloaded or updated under the page leaves a script without an id.
    alive: () => Boolean(browser.runtime?.id),
    stop: () => {
      stopListening();
      runtime.stop();
    },
  };
});
