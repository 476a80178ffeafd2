import { isDue, nextInstant, toShow } from './due';
import { markShown, openReminders } from '@/lib/store/reminders';
import type { EvenkeelDatabase } from '@/lib/store/database';
import type { ReminderRecord } from '@/lib/store/records';

/** What the reminders need of the browser: alarms, notifications, badge. A parameter, so that the order of effects can be tested. */
export type Surface = {
  setAlarm: (at: number) => Promise<void>;
  clearAlarm: () => Promise<void>;
  shownNotifications: () => Promise<string[]>;
  notify: (id: string, reminder: ReminderRecord) => Promise<void>;
  withdraw: (id: string) => Promise<void>;
  setBadge: (count: number) => Promise<void>;
};

/** A notification's id: the reminder and the occurrence, so that showing one twice replaces it instead of adding another (LIMITS R-2). */
const notificationId = (reminder: { id: string; wall: string }): string => `reminder ${reminder.id} ${reminder.wall}`;

/** The reminder's id in a notification's id, or null when it isn't one of ours. */
export const reminderOf = (notification: string): string | null => /^reminder (\S+) \S+$/.exec(notification)?.[1] ?? null;

/**
 * Makes alarms, notifications and badge what the database says they should be. Alarms are a cache of the database: they vanish with an update, and are
 * made anew at install, at start, on wake and after each change (LIMITS R-3). Running it again changes nothing.
 */
export async function reconcile(db: EvenkeelDatabase, surface: Surface, now: number): Promise<void> {
  const reminders = await openReminders(db);
  const due = reminders.filter((reminder) => isDue(reminder, now));
  const visible = new Set(await surface.shownNotifications());
  const unshown = toShow(due, now);
  for (const reminder of unshown) if (!visible.has(notificationId(reminder))) await surface.notify(notificationId(reminder), reminder);
  if (unshown.length > 0) await markShown(db, unshown);
  // Ticked off, put off or erased elsewhere: a notification that says otherwise goes.
  const current = new Set(due.map(notificationId));
  for (const id of visible) if (reminderOf(id) !== null && !current.has(id)) await surface.withdraw(id);
  const next = nextInstant(reminders, now);
  await (next === null ? surface.clearAlarm() : surface.setAlarm(next));
  await surface.setBadge(due.length);
}
