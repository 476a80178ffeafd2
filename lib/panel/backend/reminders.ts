import { liveQuery } from 'dexie';
import { openConversation } from '@/lib/followups/actions';
import { groupByDue, snoozed, type Groups } from '@/lib/followups/due';
import { tellFollowupsChanged } from '@/lib/messages/panel';
import { addReminders, cancelReminder, finishReminder, snoozeReminder, type EvenkeelDatabase, type ReminderRecord } from '@/lib/store';
import { Temporal } from '@/lib/text/temporal';
import { openByWall } from './due';

export type ReminderList = Groups<ReminderRecord> & { more: number };
export type Later = 'hour' | 'tomorrow' | 'week';

/** Watches the open reminders, soonest first, at most `limit` of them. Returns the function that stops. */
export function watchReminders(
  db: EvenkeelDatabase,
  limit: number,
  now: () => number,
  zone: string,
  show: (list: ReminderList) => void,
): () => void {
  const query = liveQuery(async () => {
    const [reminders, all] = await Promise.all([openByWall(db).limit(limit).toArray(), openByWall(db).count()]);
    return { ...groupByDue(reminders, now(), zone), more: all - reminders.length };
  });
  const subscription = query.subscribe({ next: show, error: (error) => console.warn('Evenkeel: reminders could not be read', error) });
  return () => subscription.unsubscribe();
}

/** What the agent can do with a reminder. Alarms and badge follow. */
export function reminderActions(db: EvenkeelDatabase, now: () => number, zone: string, clock: () => string) {
  const after = async (write: Promise<unknown>) => {
    await write;
    await tellFollowupsChanged();
  };
  const until = (later: Later) => {
    if (later === 'week') return inAWeek(now(), zone, clock());
    return snoozed(later === 'hour' ? { kind: 'minutes', minutes: 60 } : { kind: 'tomorrow', clock: clock() }, now(), zone);
  };
  return {
    open: (reminder: ReminderRecord) => openConversation(reminder.url),
    done: (reminder: ReminderRecord) => after(finishReminder(db, reminder.id)),
    remove: (reminder: ReminderRecord) => after(cancelReminder(db, reminder.id)),
    /** The wall time to which it was put off. */
    snooze: async (reminder: ReminderRecord, later: Later) => {
      const to = until(later);
      await after(snoozeReminder(db, reminder.id, to));
      return to.wall;
    },
    add: (reminder: ReminderRecord) => after(addReminders(db, [reminder])),
  };
}

const inAWeek = (now: number, zone: string, clock: string) => ({
  wall: `${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: 7 }).toString()}T${clock}`,
  zone,
});
