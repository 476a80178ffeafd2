import type { Playbook, PlaybookOption } from '@/lib/playbook/schema';
import { Temporal } from '@/lib/text/temporal';

type Zoned = Temporal.ZonedDateTime;
type Duration = NonNullable<PlaybookOption['takes']>;
type Hours = Pick<Playbook, 'hours' | 'zone'>;
/** An open stretch of one day: `end` is the first instant that isn't in it. */
type Stretch = { start: Zoned; end: Zoned };

/** No company is closed for longer; a search ends there. */
const HORIZON_DAYS = 400;

/** When a company works: its hours, holidays, cut-off and zone. All instants are in its zone; nothing here reads a clock. */
export type Calendar = {
  zone: string;
  /** The instant in the company's zone. `at` is ISO 8601 with offset. */
  at(at: string): Zoned;
  /** Open on that day at all: a weekday with hours, no holiday. */
  works(day: Temporal.PlainDate): boolean;
  isOpen(at: Zoned): boolean;
  /** `at` itself when open, else the next opening. */
  nextOpen(at: Zoned): Zoned;
  /** The last instant of work on that day, or null on a closed day. */
  closing(day: Temporal.PlainDate): Zoned | null;
  /** Days of work after `at`: the first counts from today up to the cut-off, else from the next working day. */
  addWorkingDays(at: Zoned, days: number): Temporal.PlainDate;
  /** So many minutes of open time after `at`. */
  addWorkingMinutes(at: Zoned, minutes: number): Zoned;
  /** When something begun at `at` is done, at the latest; always within working hours. `byDay`: the day alone is what may be promised. */
  done(at: Zoned, takes: Duration): { at: Zoned; byDay: boolean };
};

/** By hours as they were handed in: a playbook isn't changed, another one is made. */
const calendars = new WeakMap<Hours['hours'], Calendar>();

/** The calendar of a playbook; the same one for the same hours, which remembers the days that it was asked for. */
export function calendar({ hours, zone }: Hours): Calendar {
  const known = calendars.get(hours);
  if (known?.zone === zone) return known;
  const made = calendarOf({ hours, zone });
  calendars.set(hours, made);
  return made;
}

/** More days than this are not remembered: a text can't make the table grow without end. */
const REMEMBERED = 1000;

function calendarOf({ hours, zone }: Hours): Calendar {
  const holidays = new Set(hours.holidays);
  const neverOpen = hours.week.every((day) => day.length === 0);
  // A company that never opens can't be planned for: taken as always open (parsePlaybook refuses such a playbook).
  const week: [string, string][][] = neverOpen
    ? Array.from({ length: 7 }, () => [['00:00', '24:00']])
    : hours.week.map((day) => day.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)));

  const works = (day: Temporal.PlainDate): boolean => (week[day.dayOfWeek - 1]?.length ?? 0) > 0 && !holidays.has(day.toString());

  const memo = new Map<string, Stretch[]>();
  const stretches = (day: Temporal.PlainDate): Stretch[] => {
    const key = day.toString();
    let known = memo.get(key);
    if (known === undefined) {
      known = works(day) ? week[day.dayOfWeek - 1]!.map(([from, to]) => ({ start: wall(day, from), end: wall(day, to) })) : [];
      if (memo.size >= REMEMBERED) memo.clear();
      memo.set(key, known);
    }
    return known;
  };
  // "compatible": a wall time that a change of clocks skips moves forward, one that it repeats is its first occurrence.
  const wall = (day: Temporal.PlainDate, clock: string): Zoned =>
    clock === '24:00'
      ? day.add({ days: 1 }).toZonedDateTime({ timeZone: zone })
      : day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) });

  /** The open stretches from `at` on, the first cut at `at`. */
  function* openFrom(at: Zoned): Generator<Stretch> {
    for (let day = at.toPlainDate(), count = 0; count < HORIZON_DAYS; day = day.add({ days: 1 }), count++)
      for (const stretch of stretches(day)) {
        if (before(at, stretch.start)) yield stretch;
        else if (before(at, stretch.end)) yield { start: at, end: stretch.end };
      }
  }

  const nextOpen = (at: Zoned): Zoned => openFrom(at).next().value?.start ?? at;

  const nextWorkingDay = (day: Temporal.PlainDate): Temporal.PlainDate => {
    for (let next = day.add({ days: 1 }), count = 0; count < HORIZON_DAYS; next = next.add({ days: 1 }), count++)
      if (works(next)) return next;
    return day.add({ days: 1 });
  };

  const closing = (day: Temporal.PlainDate): Zoned | null => stretches(day).at(-1)?.end ?? null;

  const firstDay = (at: Zoned): Temporal.PlainDate => {
    const today = at.toPlainDate();
    const end = closing(today);
    const late = end === null || !before(at, end) || Temporal.PlainTime.compare(at.toPlainTime(), hours.cutOff) > 0;
    return late ? nextWorkingDay(today) : today;
  };

  const addWorkingDays = (at: Zoned, days: number): Temporal.PlainDate => {
    let day = firstDay(at);
    for (let count = 0; count < Math.min(days, HORIZON_DAYS); count++) day = nextWorkingDay(day);
    return day;
  };

  const addWorkingMinutes = (at: Zoned, minutes: number): Zoned => {
    let left = minutes * 60_000;
    let last = at;
    for (const { start, end } of openFrom(at)) {
      const length = end.epochMilliseconds - start.epochMilliseconds;
      if (left <= length) return start.add({ milliseconds: left });
      left -= length;
      last = end;
    }
    return last;
  };

  const done = (at: Zoned, { amount, unit }: Duration): { at: Zoned; byDay: boolean } => {
    if (unit === 'minutes') return { at: nextOpen(nextOpen(at).add({ minutes: amount })), byDay: false };
    if (unit === 'hours') return { at: nextOpen(nextOpen(at).add({ hours: amount })), byDay: false };
    if (unit === 'working-hours') return { at: addWorkingMinutes(at, amount * 60), byDay: false };
    const day = unit === 'days' ? nextOpen(nextOpen(at).add({ days: Math.min(amount, 3650) })).toPlainDate() : addWorkingDays(at, amount);
    return { at: closing(day) ?? nextOpen(wall(day, '23:59')), byDay: true };
  };

  return {
    zone,
    at: (at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone),
    works,
    isOpen: (at) => stretches(at.toPlainDate()).some(({ start, end }) => !before(at, start) && before(at, end)),
    nextOpen,
    closing,
    addWorkingDays,
    addWorkingMinutes,
    done,
  };
}

/** Whether `a` comes before `b`. */
export const before = (a: Zoned, b: Zoned): boolean => a.epochMilliseconds < b.epochMilliseconds;

/** ISO 8601 with offset and no zone in brackets, to the minute's second: "2026-11-27T18:00:00+01:00". */
export const iso = (at: Zoned): string => at.toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** The next half hour, or `at` where it is one: what a person would say. */
export function roundUp(at: Zoned): Zoned {
  const past = (at.minute % 30) * 60_000 + at.second * 1000 + at.millisecond;
  return past === 0 ? at : at.add({ milliseconds: 30 * 60_000 - past });
}
