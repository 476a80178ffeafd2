import { calendar } from '@/lib/plan/calendar';
import { Temporal } from '@/lib/text/temporal';
import { otherDay } from '../day-fix';
import { isOurAct } from '../promise';
import type { Rule } from '../types';
import { promisedDays } from './date-in-past';

/** We promise to do something on a day on which nobody works: a day off, a holiday. Deliveries are others' days. */
export const closedDay: Rule = {
  id: 'closed-day',
  level: 'warn',
  check: (checked) => {
    const days = promisedDays(checked).filter(
      ({ start, date }) => date.date >= checked.now.slice(0, 10) && isOurAct(checked, start) && !isQuoted(checked.text, start),
    );
    if (days.length === 0) return null;
    const company = calendar(checked.playbook);
    return days.flatMap(({ start, end, date }) => {
      const day = Temporal.PlainDate.from(date.date);
      if (company.works(day)) return [];
      const open = company
        .nextOpen(day.toZonedDateTime({ timeZone: company.zone }))
        .toPlainDate()
        .toString();
      const bare = date.time === null && !date.implied;
      return [
        {
          start,
          end,
          params: { text: checked.text.slice(start, end) },
          fix: bare ? otherDay(checked, start, end, open) : null,
        },
      ];
    });
  },
};

/** Within quotation marks it is what they said. */
const isQuoted = (text: string, at: number): boolean =>
  Array.from(text.matchAll(/«[^»\n]*»|„[^“\n]*“|“[^”\n]*”|"[^"\n]*"/gu)).some(
    ({ index, 0: quote }) => index < at && at < index + quote.length,
  );
