import { Temporal } from '../temporal';
import { CALENDARS, calendarLanguage } from './calendar';
import { styleOf, type DayParts } from './styles';

/**
 * Days and hours as a reply says them. `date` is an ISO date ("2026-11-27"), `clock` is "15:00" on a 24-hour clock, `language` a BCP 47 tag.
 * What can't be read as a date or an hour comes back as it was given: a draft shows it, and the check (R21) sees it.
 */
export function formatDate(date: string, language: string, options: { year?: boolean } = {}): string {
  return withDay(date, options, (day) => styleOf(language).date(day));
}

/** "on Thursday 27 November", "el jueves 27 de noviembre", "ngoLwesine, mhla ka-27 kuNovemba". */
export function onDate(date: string, language: string, options: { year?: boolean } = {}): string {
  return withDay(date, options, (day) => styleOf(language).on(day));
}

/** "by Thursday 27 November": on that day at the latest. */
export function byDate(date: string, language: string, options: { year?: boolean } = {}): string {
  return withDay(date, options, (day) => styleOf(language).by(day));
}

/** "15:00", "3:00 p.m." (en-US), "15h00", "15 h", "15:00 Uhr". */
export function formatTime(clock: string, language: string): string {
  return withClock(clock, (hour, minute) => styleOf(language).clock(hour, minute));
}

/** "at 15:00", "a las 15:00", "ngo-15:00". */
export function atTime(clock: string, language: string): string {
  return withClock(clock, (hour, minute) => styleOf(language).at(hour, minute));
}

/** "before 15:00", "antes das 15h00", "ngaphambi kuka-15:00". */
export function beforeTime(clock: string, language: string): string {
  return withClock(clock, (hour, minute) => styleOf(language).before(hour, minute));
}

/** "before 15:00 on Thursday 27 November", "am Donnerstag, dem 27. November, vor 15:00 Uhr". */
export function beforeDateTime(date: string, clock: string, language: string): string {
  return withDay(date, {}, (day) => styleOf(language).join(day, beforeTime(clock, language)));
}

/** "at 15:00 on Thursday 27 November". */
export function onDateTime(date: string, clock: string, language: string): string {
  return withDay(date, {}, (day) => styleOf(language).join(day, atTime(clock, language)));
}

/** An instant (ISO 8601 with offset) as day and hour in a zone: `onDateTime` of what a clock there shows. */
export function formatDateTime(instant: string, language: string, zone: string): string {
  try {
    const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    return onDateTime(there.toPlainDate().toString(), there.toPlainTime().toString({ smallestUnit: 'minute' }), language);
  } catch {
    return instant;
  }
}

/** "today" or "tomorrow" where `date` is one of them seen from `today` (both ISO dates), else null. */
export function dayWord(date: string, today: string, language: string): string | null {
  try {
    const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
    return days === 0 ? styleOf(language).today : days === 1 ? styleOf(language).tomorrow : null;
  } catch {
    return null;
  }
}

/** The name of a weekday as a list or a heading shows it; 1 is Monday. English where the language isn't ours. */
export function weekdayName(weekday: number, language: string): string {
  const known = calendarLanguage(language) ?? 'en';
  const name = CALENDARS[known].weekdays[(((weekday - 1) % 7) + 7) % 7]!;
  if (known === 'zu' || known === 'xh') return (name === 'Sonto' || name === 'Cawe' ? 'i' : 'u') + name;
  return name;
}

function withDay(date: string, options: { year?: boolean }, say: (day: DayParts) => string): string {
  try {
    const { dayOfWeek: weekday, day, month, year } = Temporal.PlainDate.from(date.slice(0, 10));
    return say({ weekday, day, month, year: options.year ? year : null });
  } catch {
    return date;
  }
}

function withClock(clock: string, say: (hour: number, minute: number) => string): string {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)/u.exec(clock);
  return parts ? say(Number(parts[1]), Number(parts[2])) : clock;
}
