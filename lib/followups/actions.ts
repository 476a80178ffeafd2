import { browser } from 'wxt/browser';
import type { EvenkeelDatabase } from '@/lib/store/database';
import { finishReminder, snoozeReminder } from '@/lib/store/reminders';
import { snoozed } from './due';
import { reminderOf } from './reconcile';

/** Minutes by which the notification's button puts a reminder off. */
const SNOOZE_MINUTES = 60;

/** What a click on a notification, or on its first or second button, asks for. */
export type NotificationAction = 'open' | 'done' | 'snooze';

/** Carries out what the agent asked of a notification. Notifications of other kinds are left alone. */
export async function actOnNotification(
  db: EvenkeelDatabase,
  notification: string,
  action: NotificationAction,
  now: number,
): Promise<void> {
  const id = reminderOf(notification);
  const reminder = id === null ? undefined : await db.reminders.get(id);
  if (!reminder) return;
  if (action === 'done') await finishReminder(db, reminder.id);
  else if (action === 'snooze')
    await snoozeReminder(db, reminder.id, snoozed({ kind: 'minutes', minutes: SNOOZE_MINUTES }, now, reminder.zone));
  else await openConversation(reminder.url);
  await browser.notifications.clear(notification);
}

/** Shows the conversation: in the tab that has it open already, else in a new one. Only web addresses are opened. */
export async function openConversation(url: string): Promise<void> {
  if (!/^https?:\/\//.test(url)) return;
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}
