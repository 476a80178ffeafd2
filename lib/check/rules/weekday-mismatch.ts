import { CALENDARS, calendarLanguage } from '@/lib/text/format/calendar';
import { fold } from '@/lib/text/fold';
import { patternOf } from '@/lib/text/pattern';
import { Temporal } from '@/lib/text/temporal';
import { otherDay } from '../day-fix';
import type { Rule } from '../types';

/** "Tuesday 27 November" where the 27th is a Friday: one of the two is wrong, and the customer plans by one of them. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  level: 'warn',
  check: (checked) => {
    const language = calendarLanguage(checked.language ?? 'en') ?? 'en';
    const names = CALENDARS[language].weekdays.map((day) => fold(day).replace('-feira', ''));
    const dates = checked.tokens.filter(({ kind, date, text }) => kind === 'date' && date?.granularity === 'day' && /\d/u.test(text));
    if (dates.length === 0) return null;
    return dates.flatMap(({ start, end, text, date }) => {
      const found = weekdayAt(checked.folded, start, fold(text), names);
      if (!found || !date || Temporal.PlainDate.from(date.date).dayOfWeek === found.weekday) return [];
      const fix = date.time === null ? otherDay(checked, found.start, end, date.date) : null;
      return [{ start: found.start, end, params: { text: checked.text.slice(found.start, end) }, fix }];
    });
  },
};

/** The weekday within a date's words, or right before them, from 1 for Monday. */
function weekdayAt(folded: string, start: number, text: string, names: string[]): { weekday: number; start: number } | null {
  const within = names.findIndex((day) => text.includes(day));
  if (within !== -1) return { weekday: within + 1, start };
  for (const [place, day] of names.entries()) {
    const before = patternOf(`(?<!\\p{L})${day}(?:-feira)?,?(?: (?:dem|den|dia|mhla|o|el|le))?[ ,]*$`).exec(
      folded.slice(Math.max(0, start - 30), start),
    );
    if (before) return { weekday: place + 1, start: start - before[0].length };
  }
  return null;
}
