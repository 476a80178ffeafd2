import type { Span } from '@/lib/text/span';
import { Temporal } from '@/lib/text/temporal';
import { findDates, findHours, findLengths, type FoundDate } from '@/lib/text/dates';

/** What a promise's words are read against: when and where they were written, and in which language. */
export type DueContext = {
  language: string;
  at: string | null;
  zone: string;
  /** What was found in the clause already, its offsets those of the message; looked for where left out. */
  dates?: readonly FoundDate[];
  hours?: readonly (Span & { time: string })[];
};
type Words = { range: RegExp; within: RegExp; endOfDay: RegExp; thisWeek: RegExp; nextWeek: RegExp };

/**
 * The latest moment that a clause names: an instant with offset where an hour was said, an ISO date where only a day was. Null where it names none, or
 * only what lies before the message, or where the message has no time of its own.
 */
export function dueOf(
  { text: clause }: Pick<Span, 'text'>,
  folded: string,
  words: Words,
  { language, at, zone, ...found }: DueContext,
): string | null {
  if (!at) return null;
  const written = once(moments, `${at} ${zone}`, () => writtenAt(at, zone));
  if (!written) return null;
  const today = written.toPlainDate();
  const instant = (date: string, time: string): string =>
    offsetISO(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: written.timeZoneId, plainTime: Temporal.PlainTime.from(time) }));
  const dates = found.dates ?? findDates(clause, { language, reference: at, zone, prefer: 'future' });
  const hours = found.hours ?? findHours(clause, language);
  const coming = dates.filter(({ last }) => last >= today.toString());
  const latest = coming.toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).at(-1);
  if (latest) {
    // "between 10:00 and 12:00 on Thursday", "9:00 to 12:00": the end of the stretch is the latest moment.
    const near = hours.filter(
      ({ start, end }) =>
        Math.min(Math.abs(start - latest.end), Math.abs(latest.start - end)) < 40 || (start >= latest.start && end <= latest.end),
    );
    const hour =
      near
        .map(({ time }) => time)
        .toSorted()
        .at(-1) ?? latest.time;
    if (hour && latest.granularity === 'day') {
      const due = instant(latest.last, hour);
      return Temporal.Instant.compare(Temporal.Instant.from(due), Temporal.Instant.from(at)) >= 0 ? due : null;
    }
    return latest.last;
  }
  if (dates.length > 0) return null;
  const length = findLengths(clause, language)
    .filter(({ start }) => words.within.test(folded.slice(Math.max(0, start - 34), start)) || start === 0)
    .at(-1);
  if (length) {
    if (length.unit === 'hour' || length.unit === 'minute') {
      return offsetISO(written.add({ minutes: length.most * (length.unit === 'hour' ? 60 : 1) }));
    }
    return length.from(today).toString();
  }
  const hour = hours
    .map(({ time }) => time)
    .toSorted()
    .at(-1);
  if (hour) {
    const same = Temporal.PlainTime.compare(Temporal.PlainTime.from(hour), written.toPlainTime()) > 0;
    return instant((same ? today : today.add({ days: 1 })).toString(), hour);
  }
  if (words.endOfDay.test(folded)) return today.toString();
  if (words.nextWeek.test(folded)) return today.add({ days: 14 - today.dayOfWeek }).toString();
  if (words.thisWeek.test(folded)) return today.add({ days: 7 - today.dayOfWeek }).toString();
  return null;
}

/** The writer's own clock, where it isn't the company's: "by 6:45" was said by it. */
function writtenAt(at: string, zone: string): Temporal.ZonedDateTime {
  const clock = /[+-]\d\d:\d\d$/u.exec(at)?.[0];
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return clock !== undefined && clock !== there.offset ? there.withTimeZone(clock) : there;
}

/** "2026-10-05T16:00:00+02:00". */
const offsetISO = (moment: Temporal.ZonedDateTime): string => moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** Whether a due moment or day has passed: a day has passed when it is over in its zone. */
export function isPast(due: string, now: string, zone: string): boolean {
  const moment = instantOf(now);
  if (!moment) return false;
  if (due.length > 10) {
    const until = instantOf(due);
    return until !== null && Temporal.Instant.compare(until, moment) < 0;
  }
  const today = dayIn(moment, now, zone);
  return today !== null && /^\d{4}-\d\d-\d\d$/u.test(due) && due < today;
}

/** More than this are not remembered: a page can't make the tables grow without end. */
const REMEMBERED = 4000;
const moments = new Map<string, Temporal.ZonedDateTime | null>();
const instants = new Map<string, Temporal.Instant | null>();
const days = new Map<string, string | null>();

/** Every promise is compared with the moments of the messages after it: each is parsed once. Null where it is no instant. */
const instantOf = (moment: string): Temporal.Instant | null => once(instants, moment, () => Temporal.Instant.from(moment));

const dayIn = (instant: Temporal.Instant, moment: string, zone: string): string | null =>
  once(days, `${moment} ${zone}`, () => instant.toZonedDateTimeISO(zone).toPlainDate().toString());

function once<Value>(known: Map<string, Value | null>, key: string, make: () => Value): Value | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  let value: Value | null = null;
  try {
    value = make();
  } catch {
    // No such instant or zone: nothing can be said to have passed.
  }
  known.set(key, value);
  return value;
}
