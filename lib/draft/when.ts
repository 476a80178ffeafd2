import { beforeDateTime, beforeTime, byDate, dayWord, formatDate, onDate, onDateTime } from '@/lib/text/format';
import { remembered } from '@/lib/text/remembered';
import { Temporal } from '@/lib/text/temporal';

/** Days and hours as a sentence needs them, in one language and zone. */
export type When = {
  /** A deadline for a message of ours: "today before 15:00", "before 15:00 on Tuesday 24 November", "on Tuesday 24 November". */
  deadline(at: string, precise: boolean): string;
  /** "by Thursday 27 November"; "today" for today. */
  by(date: string): string;
  /** "on Thursday 27 November"; "today" for today. */
  on(date: string): string;
  /** When something was due: "before 16:00 on Monday 5 October", "on Friday 2 October". */
  due(at: string): string;
  /** The day alone: "Monday 5 October". */
  day(at: string): string;
};

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/u;

export function whenIn(language: string, zone: string, now: string): When {
  const today = placed(now, zone)?.date ?? now.slice(0, 10);
  // The wordings of a reply speak of the same few days.
  const on = remembered((date) => (date === today ? (dayWord(date, today, language) ?? onDate(date, language)) : onDate(date, language)));
  const by = remembered((date) => (date === today ? on(date) : byDate(date, language)));
  return {
    on,
    by,
    // Spanish and French say a day in a sentence with its article, isiZulu with "mhla ka-".
    day(at) {
      const date = placed(at, zone)?.date ?? at;
      if (language.startsWith('zu')) return byDate(date, language).replace(/^kungakapheli /u, '');
      return (/^(?:es|fr)/u.test(language) ? onDate : formatDate)(date, language);
    },
    due(at) {
      const there = placed(at, zone);
      if (!there) return onDate(at, language);
      return there.clock === null ? on(there.date) : onDateTime(there.date, there.clock, language);
    },
    deadline(at, precise) {
      const there = placed(at, zone);
      if (!there) return onDate(at, language);
      if (!precise || there.clock === null) return on(there.date);
      const word = dayWord(there.date, today, language);
      return word !== null && there.date === today
        ? sameDay(language, word, beforeTime(there.clock, language))
        : beforeDateTime(there.date, there.clock, language);
    },
  };
}

/** Portuguese and isiZulu set the hour off with a comma or put it first; the others say day, then hour. */
function sameDay(language: string, day: string, time: string): string {
  return language.startsWith('pt') ? `${day}, ${time}` : `${day} ${time}`;
}

/** The day and the clock of an instant in a zone; a bare date has no clock; null where it can't be read. */
function placed(at: string, zone: string): { date: string; clock: string | null } | null {
  try {
    if (DATE_ONLY.test(at)) return { date: at, clock: null };
    const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    return { date: there.toPlainDate().toString(), clock: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
  } catch {
    return null;
  }
}
