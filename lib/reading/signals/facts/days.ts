import { Temporal } from '@/lib/text/temporal';
import type { ReadContext, ReadMessage } from '../../context';
import { datesIn, hoursIn } from '../dates';
import { isQuoted } from './quoted';
import type { Claim } from './claims';

/** "Two days later", "the next morning" counts from what was told before it, "six years ago" or "in five minutes" is no day: neither is a fact. */
const TOLD =
  /(?:later|despu[eé]s|m[aá]s tarde|plus tard|depois|sp[aä]ter|danach|(?:next|following|previous) day|the day (?:after|before)|d[ií]a (?:siguiente|anterior)|dia seguinte|lendemain|veille|n[aä]chsten (?:tag|morgen)|minut\p{L}*|mins?|hours?|horas?|heures?|stunden?|years?|a[nñ]os?|anos?|ans|jahren?|iminyaka)\.?$/iu;
const NEXT_MORNING = /n[aä]chsten $/iu;
/** "Between 8 and 12", "9 to 11": the day holds, no one hour does. */
const RANGE_AFTER = /^ ?(?:h|hrs?|uhr|am|pm)? ?(?:-|–|to|and|et|y|e|und|bis|until|a|[aà]s?) ?(?:las |les )?\d{1,2}(?!\d|\/)/iu;
const RANGE_BEFORE = /(?:between|entre|zwischen|phakathi|from|von|das|sobre|hacia|around|about|gegen|vers|por volta)\P{L}/iu;

/** Days that were named, seen from the message's own time: "yesterday" in a message of Tuesday is Monday. Weeks, months and years are no day. */
export function readDays(message: ReadMessage, { zone, language }: ReadContext): Claim[] {
  const own = message.language === 'und' ? language.code : message.language;
  const { text } = message;
  const days = datesIn(message, own, zone)
    .filter(({ granularity, text: said, start, end, implied }) => {
      if (granularity !== 'day' || TOLD.test(said) || NEXT_MORNING.test(text.slice(Math.max(0, start - 9), start))) return false;
      // "'Tomorrow' is six days ago": the word is quoted, no day is named.
      if (implied && /["“„«]/u.test(text[start - 1] ?? '') && /["”“»]/u.test(text[end] ?? '')) return false;
      return !isQuoted(message, start);
    })
    .map(({ start, end, iso, date, time, implied, text: said }): Claim => {
      const range = time !== null && (RANGE_AFTER.test(text.slice(end, end + 16)) || RANGE_BEFORE.test(said));
      return { kind: 'date', start, end, normal: range ? date : iso, signal: implied ? 'fact.date.implied' : 'fact.date.said' };
    });
  return [...days, ...hoursToCome(message, own, zone, days)];
}

/** Before the latest hour of a demand: "before 6 pm", "avant 18 h"; an agent's hour may also be one of an appointment, "at 9:45". */
const DUE =
  /(?:^|[^\p{L}])(?:by|before|until|avant|d['’]ici|bis|vor|antes d[aeo]s?(?: las)?|at[eé](?: [aà]s)?|(?:kunga\p{L}{2,12}|ngaphambi kuka)[ -]?(?:u-?)?) ?$/iu;
const APPOINTED = /(?:^|[^\p{L}])(?:at|[aà]|um|a las?|[aà]s|ngo-?) ?$/iu;

/** An hour of today still to come, in a sentence without a day: a moment of today. Hours that are past tell a story. */
function hoursToCome(message: ReadMessage, own: string, zone: string, days: readonly Claim[]): Claim[] {
  // Few messages name an hour: the moment of writing is worked out for those only.
  const hours = message.at ? hoursIn(message, own) : [];
  const now = message.at && hours.length > 0 ? wallOf(message.at, zone) : null;
  if (!now) return [];
  return hours.flatMap(({ start, end, time }): Claim[] => {
    if (time <= now.toPlainTime().toString({ smallestUnit: 'minute' })) return [];
    const before = message.text.slice(Math.max(0, start - 24), start);
    if (!DUE.test(before) && !(message.role === 'agent' && APPOINTED.test(before))) return [];
    if (RANGE_AFTER.test(message.text.slice(end, end + 16))) return [];
    const sentence = message.sentences.find((each) => each.start <= start && start < each.end);
    if (!sentence || isQuoted(message, start) || days.some((day) => day.start < sentence.end && sentence.start < day.end)) return [];
    return [{ kind: 'date', start, end, normal: `${now.toPlainDate().toString()}T${time}`, signal: 'fact.date.hour' }];
  });
}

function wallOf(at: string, zone: string): Temporal.PlainDateTime | null {
  try {
    return at.endsWith('Z') ? Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime() : Temporal.PlainDateTime.from(at);
  } catch {
    return null;
  }
}
