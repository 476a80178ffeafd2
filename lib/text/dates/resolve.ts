import { Temporal } from '../temporal';
import type { DayAtom } from './dayRules';

export type Direction = 'past' | 'future' | null;
export type Placed = { from: Temporal.PlainDate; to: Temporal.PlainDate; granularity: 'day' | 'week' | 'month' | 'year'; implied: boolean };

/** Further than this the nearest date gives way to what the verb says: "I have waited since 5 March", written in November. */
const NEAR_DAYS = 45;

/**
 * The day or days that an atom means, seen from `today`; null where that can't be told (no reference, or no such day). A date without a year is the
 * nearest one, a weekday without "next" or "last" the one that the verbs point to, or the coming one.
 */
export function place(atom: DayAtom, today: Temporal.PlainDate | null, direction: Direction, nextWeek: boolean): Placed | null {
  if (atom.exact) return oneDay(atom.exact, true);
  if (atom.feast && atom.year !== undefined) return oneDay(atom.feast(atom.year), false);
  if (atom.year !== undefined && atom.month !== undefined) {
    const day = dateOf(atom.year, atom.month, atom.day ?? 1);
    if (!day) return null;
    return atom.day === undefined ? { ...months(day), implied: false } : oneDay(day, false);
  }
  if (!today) return null;
  if (atom.stretch) return placeStretch(atom, atom.stretch, today);
  if (atom.feast)
    return oneDay(
      nearest(
        YEARS.map((shift) => atom.feast!(today.year + shift)),
        atom,
        today,
        direction,
      ) ?? today,
      true,
    );
  if (atom.month !== undefined) return placeYearless(atom, atom.month, today, direction);
  if (atom.weekday !== undefined && atom.day !== undefined) return orNull(weekdayOfMonth(today, atom.weekday, atom.day));
  if (atom.weekday !== undefined) return oneDay(weekday(today, atom.weekday, atom.mod, direction, nextWeek), true);
  if (atom.day !== undefined) return orNull(dayOfMonth(today, atom.day, direction));
  return null;
}

const oneDay = (day: Temporal.PlainDate, implied: boolean): Placed => ({ from: day, to: day, granularity: 'day', implied });
const orNull = (day: Temporal.PlainDate | null): Placed | null => (day ? oneDay(day, true) : null);
const months = (first: Temporal.PlainDate) =>
  ({ from: first, to: first.with({ day: first.daysInMonth }), granularity: 'month', implied: true }) as const;

/** Null for 30 February: a date that doesn't exist is no date. */
function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return new Temporal.PlainDate(year, month, day);
  } catch {
    return null;
  }
}

function placeStretch(
  atom: DayAtom,
  { unit, shift }: { unit: 'week' | 'month' | 'year'; shift: number },
  today: Temporal.PlainDate,
): Placed | null {
  if (unit === 'month') {
    const first = today.with({ day: 1 }).add({ months: shift });
    return atom.day === undefined ? months(first) : orNull(dateOf(first.year, first.month, atom.day));
  }
  if (unit === 'year') {
    const year = today.year + shift;
    return { from: dateOf(year, 1, 1)!, to: dateOf(year, 12, 31)!, granularity: 'year', implied: true };
  }
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: shift });
  if (atom.weekday !== undefined) return oneDay(monday.add({ days: atom.weekday - 1 }), true);
  return { from: monday, to: monday.add({ days: 6 }), granularity: 'week', implied: true };
}

const YEARS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function placeYearless(atom: DayAtom, month: number, today: Temporal.PlainDate, direction: Direction): Placed | null {
  const candidates = YEARS.flatMap((shift) => dateOf(today.year + shift, month, atom.day ?? 1) ?? []);
  const day = nearest(candidates, atom, today, direction);
  if (!day) return null;
  return atom.day === undefined ? months(day) : oneDay(day, atom.mod !== undefined);
}

/** The candidate nearest to today, or, where "next", "last" or the verb says so and it is far away, the nearest on that side. */
function nearest(
  candidates: readonly Temporal.PlainDate[],
  { mod }: DayAtom,
  today: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate | null {
  const from = dayNumber(today);
  const sorted = candidates.map((day) => ({ day, off: dayNumber(day) - from })).sort((a, b) => Math.abs(a.off) - Math.abs(b.off));
  const first = sorted[0];
  if (!first) return null;
  const side =
    mod === 'next' || mod === 'coming'
      ? 1
      : mod === 'last' || mod === 'gone'
        ? -1
        : Math.abs(first.off) > NEAR_DAYS
          ? SIDE[direction ?? 'none']
          : 0;
  return side === 0 ? first.day : (sorted.find(({ off }) => off * side >= 0) ?? first).day;
}

/** Days since 1970-01-01: what only has to be compared needn't be counted by the calendar. */
const dayNumber = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

const SIDE = { past: -1, future: 1, none: 0 } as const;

/** "Friday the 9th": the nearest month in which the 9th is a Friday. */
function weekdayOfMonth(today: Temporal.PlainDate, weekday: number, day: number): Temporal.PlainDate | null {
  const first = today.with({ day: 1 });
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9, 10, -10, 11, -11]) {
    const month = first.add({ months: shift });
    const found = dateOf(month.year, month.month, day);
    if (found?.dayOfWeek === weekday) return found;
  }
  return null;
}

function dayOfMonth(today: Temporal.PlainDate, day: number, direction: Direction): Temporal.PlainDate | null {
  const first = today.with({ day: 1 });
  const candidates = [-2, -1, 0, 1, 2].flatMap((shift) => {
    const month = first.add({ months: shift });
    return dateOf(month.year, month.month, day) ?? [];
  });
  const past = candidates.findLast((found) => Temporal.PlainDate.compare(found, today) <= 0) ?? null;
  const future = candidates.find((found) => Temporal.PlainDate.compare(found, today) >= 0) ?? null;
  if (direction) return direction === 'past' ? past : future;
  if (!past || !future) return past ?? future;
  return past.until(today, { largestUnit: 'days' }).days <= today.until(future, { largestUnit: 'days' }).days ? past : future;
}

/**
 * A weekday without its date. Nobody calls tomorrow "next Friday": where the coming one is two days away or less, "next" means the week after, and
 * "last" likewise. In English (`nextWeek`) "next Friday" is always that of the next week.
 */
function weekday(
  today: Temporal.PlainDate,
  wanted: number,
  mod: DayAtom['mod'],
  direction: Direction,
  nextWeek: boolean,
): Temporal.PlainDate {
  const ahead = (wanted - today.dayOfWeek + 7) % 7;
  const back = (today.dayOfWeek - wanted + 7) % 7 || 7;
  if (mod === 'this') return today.add({ days: wanted - today.dayOfWeek });
  // "This coming Friday", "this past Wednesday": the nearest one, be it tomorrow or yesterday.
  if (mod === 'coming') return today.add({ days: ahead || 7 });
  if (mod === 'gone') return today.subtract({ days: back });
  if (mod === 'next') {
    if (nextWeek) return today.add({ days: wanted - today.dayOfWeek + 7 });
    return today.add({ days: ahead <= 2 ? ahead + 7 : ahead });
  }
  if (mod === 'last') return today.subtract({ days: back <= 2 ? back + 7 : back });
  return direction === 'past' ? today.subtract({ days: back }) : today.add({ days: ahead });
}
