import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/panel';
import { hasAccess, injectPageScript, requestAccess } from '@/lib/panel/access';
import { readSelection } from '@/lib/sites/selection';
import type { PagePort } from '@/lib/panel/desk/ports';

/** The active tab of one window, by the browser's own means. */
export function pagePort(windowId: number): PagePort {
  return {
    tab: async () => {
      const [tab] = await browser.tabs.query({ active: true, windowId });
      return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
    },
    granted: hasAccess,
    request: requestAccess,
    inject: injectPageScript,
    read: (tab) => askPage(tab, 'page.read'),
    selection: async (tab) => {
      const found = await askPage(tab, 'page.selection');
      return found.ok ? readSelection(found.value, new Date()) : found;
    },
    composer: (tab) => askPage(tab, 'page.composer'),
    insert: (tab, request) => askPage(tab, 'page.insert', request),
    watch: (tab, on) => askPage(tab, 'page.watch', on),
    reload: (tab) => browser.tabs.reload(tab),
  };
}
