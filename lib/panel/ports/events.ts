import { browser } from 'wxt/browser';
import { onPageChanged, onTabAllowed } from '@/lib/messages/panel';
import type { Follow } from '@/lib/panel/desk/follow';
import type { Keep } from '@/lib/panel/desk/keep';

/** Lets the sidebar follow its window's active tab, the page in it, and the access to it. */
export function listen(windowId: number, follow: Follow, keep: Keep): void {
  const current = () => follow.current()?.id ?? null;
  const again = () => void follow.tab();
  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) again();
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === current() && (change.status === 'complete' || change.url !== undefined)) again();
  });
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  onPageChanged(current, () => void follow.changed());
  onTabAllowed((id) => {
    if (id === current() || current() === null) again();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep.now();
  });
  globalThis.addEventListener('pagehide', () => void keep.now());
}
