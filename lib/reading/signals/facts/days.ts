import { findDates } from '@/lib/text/dates';
import type { ReadContext, ReadMessage } from '../../context';
import type { Claim } from './claims';

/** "Two days later" counts from what was told before it, which isn't known here. */
const TOLD = /(?:later|despu[eé]s|m[aá]s tarde|plus tard|depois|sp[aä]ter|danach)$/iu;

/** Days that were named, seen from the message's own time: "yesterday" in a message of Tuesday is Monday. Weeks, months and years are no day. */
export function readDays(message: ReadMessage, { zone, language }: ReadContext): Claim[] {
  const own = message.language === 'und' ? language.code : message.language;
  return findDates(message.text, {
    language: own,
    reference: message.at,
    zone,
    ...(message.role === 'agent' ? { prefer: 'future' as const } : {}),
  })
    .filter(({ granularity, text }) => granularity === 'day' && !TOLD.test(text))
    .map(({ start, end, iso, implied }) => ({
      kind: 'date',
      start,
      end,
      normal: iso,
      signal: implied ? 'fact.date.implied' : 'fact.date.said',
    }));
}
