import type { FoundDate } from '@/lib/text/dates';
import { otherDay } from '../day-fix';
import { isOurAct, isPromise } from '../promise';
import type { Checked, Rule } from '../types';

/** The days of a text that are promises, each with what it means. */
export const promisedDays = (checked: Checked): { start: number; end: number; date: FoundDate }[] =>
  checked.tokens.flatMap(({ kind, start, end, date }) =>
    kind === 'date' && date?.granularity === 'day' && isPromise(checked, start) ? [{ start, end, date }] : [],
  );

/** A promise for a day that has passed. */
export const dateInPast: Rule = {
  id: 'date-in-past',
  level: 'warn',
  check: (checked) => {
    const today = checked.now.slice(0, 10);
    const days = promisedDays(checked);
    if (days.length === 0) return null;
    return days
      .filter(({ date, start, end }) => date.last < today && /\d/u.test(checked.text.slice(start, end)) && !isTold(checked, date))
      .map(({ start, end }) => ({
        start,
        end,
        params: { text: checked.text.slice(start, end) },
        // When we write next is ours to say; when a parcel comes isn't.
        fix: isOurAct(checked, start) ? otherDay(checked, start, end, checked.plan.next.date) : null,
      }));
  },
};

/** A day that the conversation speaks of may stand beside what is to come: "the order of 12 November will". */
const isTold = ({ reading, conversation }: Checked, { date }: FoundDate): boolean =>
  reading.facts.some(({ kind, normal }) => kind === 'date' && normal.includes(date)) ||
  reading.promises.some(({ due }) => due?.startsWith(date)) ||
  conversation.messages.some(({ at }) => at?.startsWith(date));
