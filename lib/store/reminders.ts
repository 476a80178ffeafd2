import type { WallTime } from '@/lib/text/wall-time';
import type { EvenkeelDatabase } from './database';
import type { ReminderRecord } from './records';

export const addReminders = async (db: EvenkeelDatabase, reminders: readonly ReminderRecord[]): Promise<void> => {
  await db.reminders.bulkPut([...reminders]);
};

export const openReminders = (db: EvenkeelDatabase): Promise<ReminderRecord[]> => db.reminders.where('state').equals('open').toArray();

/** Marks a reminder as done, and the promise behind it as kept. */
export async function finishReminder(db: EvenkeelDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.reminders, db.promises, async () => {
    const reminder = await db.reminders.get(id);
    if (!reminder) return;
    await db.reminders.update(id, { state: 'done' });
    if (reminder.promise) await db.promises.update(reminder.promise, { state: 'kept' });
  });
}

/** Puts a reminder off; its notification will be shown again for the new time. */
export const snoozeReminder = async (db: EvenkeelDatabase, id: string, to: WallTime): Promise<void> => {
  await db.reminders.update(id, { wall: to.wall, zone: to.zone, state: 'open' });
};

export const cancelReminder = async (db: EvenkeelDatabase, id: string): Promise<void> => {
  await db.reminders.update(id, { state: 'cancelled' });
};

/** Marks that the notification of each reminder was shown for the time given; one that was put off meanwhile keeps its new time unshown. */
export async function markShown(db: EvenkeelDatabase, shown: readonly { id: string; wall: string }[]): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    for (const { id, wall } of shown) await db.reminders.update(id, { shown: wall });
  });
}
