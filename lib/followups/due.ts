import { instantOf, wallOf, type WallTime } from '@/lib/text/wall-time';
import { Temporal } from '@/lib/text/temporal';

/** What the calculations need of a reminder. */
export type Due = WallTime & {
  id: string;
  state: 'open' | 'done' | 'cancelled';
  /** The wall time for which the notification was shown, or null. */ shown: string | null;
};

/** Whether a reminder is open and its time has come. */
export const isDue = (reminder: Due, now: number): boolean => reminder.state === 'open' && instantOf(reminder) <= now;

/** Open reminders whose time has come and whose notification wasn't shown for that time. */
export const toShow = <Reminder extends Due>(reminders: readonly Reminder[], now: number): Reminder[] =>
  reminders.filter((reminder) => isDue(reminder, now) && reminder.shown !== reminder.wall);

/** The instant of the next open reminder after now, for the one alarm; null when there is none. */
export function nextInstant(reminders: readonly Due[], now: number): number | null {
  const coming = reminders.filter((reminder) => reminder.state === 'open').map(instantOf).filter((instant) => instant > now); // prettier-ignore
  return coming.length > 0 ? Math.min(...coming) : null;
}

export type Groups<Reminder> = { overdue: Reminder[]; today: Reminder[]; later: Reminder[] };

/** Open reminders by when they are due, each group soonest first; "today" is the day of `zone`. */
export function groupByDue<Reminder extends Due>(reminders: readonly Reminder[], now: number, zone: string): Groups<Reminder> {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).epochMilliseconds;
  const groups: Groups<Reminder> = { overdue: [], today: [], later: [] };
  for (const reminder of reminders.filter(({ state }) => state === 'open').toSorted((a, b) => instantOf(a) - instantOf(b))) {
    const instant = instantOf(reminder);
    groups[instant <= now ? 'overdue' : instant < tomorrow ? 'today' : 'later'].push(reminder);
  }
  return groups;
}

export type Snooze =
  | { kind: 'minutes'; minutes: number }
  | { kind: 'tomorrow'; clock: string }
  | { kind: 'working-day'; clock: string; closed: readonly string[]; weekdays: readonly number[] };

/** The wall time to which a reminder is put off, counted from now. `weekdays` are the open ones, 1 Monday to 7; `closed` are ISO dates. */
export function snoozed(snooze: Snooze, now: number, zone: string): WallTime {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  if (snooze.kind === 'minutes') return wallOf(now + snooze.minutes * 60_000, zone);
  let day = here.toPlainDate().add({ days: 1 });
  if (snooze.kind === 'working-day') {
    const open = (date: Temporal.PlainDate) => snooze.weekdays.includes(date.dayOfWeek) && !snooze.closed.includes(date.toString());
    for (let step = 0; step < 366 && !open(day); step++) day = day.add({ days: 1 });
  }
  return { wall: day.toPlainDateTime(Temporal.PlainTime.from(snooze.clock)).toString({ smallestUnit: 'minute' }), zone };
}

/** A wall time for an instant or a day that a promise names: a day alone becomes that day at `clock`. */
export function wallOfPromise(due: string, zone: string, clock: string): WallTime {
  if (/^\d{4}-\d{2}-\d{2}$/.test(due)) return { wall: `${due}T${clock}`, zone };
  return wallOf(Temporal.Instant.from(due).epochMilliseconds, zone);
}
