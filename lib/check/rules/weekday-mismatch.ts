import { CALENDARS, calendarLanguage } from '@/lib/text/format/calendar';
import { fold } from '@/lib/text/fold';
import { formatDate } from '@/lib/text/format';
import { Temporal } from '@/lib/text/temporal';
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
      const folded = fold(text);
      const said = names.findIndex((day) => folded.includes(day));
      if (said === -1 || !date || Temporal.PlainDate.from(date.date).dayOfWeek === said + 1) return [];
      return [
        {
          start,
          end,
          params: { text },
          fix: date.time === null ? { label: 'rewrite' as const, text: formatDate(date.date, language) } : null,
        },
      ];
    });
  },
};
