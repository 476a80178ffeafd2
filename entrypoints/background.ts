import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ok } from '@/lib/conversation/result';
import { actOnNotification } from '@/lib/followups/actions';
import { reconcile } from '@/lib/followups/reconcile';
import { ALARM, browserSurface } from '@/lib/followups/surface';
import { notificationWords } from '@/lib/followups/words';
import { onFollowupsChanged, tellTabAllowed } from '@/lib/messages/background';
import { database } from '@/lib/store/database';
import { eraseExpired } from '@/lib/store/erasure';
import { loadSettings } from '@/lib/store/settings';

const DAY = 86_400_000;

export default defineBackground(() => {
  const surface = browserSurface(async () => notificationWords((await loadSettings(database())).locale, browser.i18n.getUILanguage()));

  // One after another: two at once could show a reminder twice.
  let queue = Promise.resolve();
  const renew = (): Promise<void> => (queue = queue.then(() => reconcile(database(), surface, Date.now())).catch(reportFailure));

  browser.runtime.onInstalled.addListener(() => void renew());
  browser.runtime.onStartup.addListener(() => void renew().then(forgetExpired));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && renew()));
  onFollowupsChanged(async () => {
    await renew();
    return ok(null);
  });

  const act = (id: string, action: 'open' | 'done' | 'snooze') =>
    void actOnNotification(database(), id, action, Date.now()).then(renew).catch(reportFailure);
  browser.notifications.onClicked.addListener((id) => act(id, 'open'));
  if (!import.meta.env.FIREFOX)
    browser.notifications.onButtonClicked.addListener((id, button) => act(id, button === 0 ? 'done' : 'snooze'));

  // The click, not the panel's own behaviour: only then does the browser let the sidebar read the tab without lasting access (activeTab).
  browser.action.onClicked.addListener((tab) => {
    void (import.meta.env.FIREFOX ? firefox().sidebarAction.open() : browser.sidePanel.open({ windowId: tab.windowId }));
    if (tab.id !== undefined) void tellTabAllowed(tab.id);
  });

  void renew(); // Each start of the worker, whatever woke it.
});

/** What Firefox has and Chrome's types don't know. */
const firefox = () => browser as unknown as { sidebarAction: { open: () => Promise<void> } };

async function forgetExpired(): Promise<void> {
  const { retentionDays } = await loadSettings(database());
  await eraseExpired(database(), new Date(Date.now() - retentionDays * DAY).toISOString());
}

/** The worker has nobody to tell: the next start tries again, and the sidebar's list shows what is due. */
function reportFailure(error: unknown): void {
  console.warn('Evenkeel: reminders could not be renewed', error);
}
