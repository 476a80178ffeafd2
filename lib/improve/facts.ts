import { findAmounts } from '@/lib/text/amounts';
import { findDates, type FoundDate } from '@/lib/text/dates';
import { fold } from '@/lib/text/fold';
import { beforeDateTime, byDate, formatAmount, formatDate, onDate, onDateTime } from '@/lib/text/format';
import { endingIn, patternOf } from './pattern';
import type { RoughTongue } from './tongue';

/** What the clock, the zone and the company say about figures and days. */
export type FactContext = { language: string; now: string; today: string; zone: string; currency: string };

/** A day, a length of time or an amount in a statement, and how it is said; offsets in the statement. */
export type RoughFact = { kind: 'when' | 'length' | 'amount'; start: number; end: number; say: string };

/** The days, lengths and amounts of a statement that can be said in full; what can't (a past day, an ambiguous one) stays as it is written and isn't here. */
export function factsIn(text: string, tongue: RoughTongue, context: FactContext, { ahead = false } = {}): RoughFact[] {
  const folded = fold(text);
  const found: RoughFact[] = [];
  const take = (fact: RoughFact) => {
    if (!found.some(({ start, end }) => start < fact.end && fact.start < end)) found.push(fact);
  };
  for (const { start, end, value, currency } of findAmounts(text, context.currency))
    take({ kind: 'amount', start, end, say: formatAmount(value, currency, context.language) });
  for (const [heard, say] of tongue.lengths)
    for (const match of folded.matchAll(patternOf(heard))) {
      const written = text.slice(match.index, match.index + match[0].length).toLowerCase();
      take({
        kind: 'length',
        start: match.index,
        end: match.index + match[0].length,
        say: tidied(written.replace(patternOf(heard, 'u'), say)),
      });
    }
  const dates = findDates(text, { language: context.language, reference: context.now, zone: context.zone, prefer: 'future' });
  for (const found of dates) {
    const date = ahead ? comingDay(found, context) : found;
    const said = sayDay(date, folded, tongue, context);
    if (said) take(said);
  }
  return found.sort((a, b) => a.start - b.start);
}

const tidied = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A weekday without a figure as the coming one, whatever the verb seems to say. */
function comingDay(date: FoundDate, { language, now, zone }: FactContext): FoundDate {
  if (/\d/u.test(date.text) || !date.implied) return date;
  const [alone] = findDates(date.text, { language, reference: now, zone, prefer: 'future' });
  return alone ? { ...alone, start: date.start, end: date.end, text: date.text } : date;
}

/** "thursday" → "on Thursday 26 November", "by fri" → "by Friday 27 November", with its hour. Null for what was, another year, today, what could be two days. */
function sayDay(date: FoundDate, folded: string, tongue: RoughTongue, context: FactContext): RoughFact | null {
  if (date.granularity !== 'day' || date.ambiguous || date.date !== date.last) return null;
  if (date.date <= context.today || date.date.slice(0, 4) !== context.today.slice(0, 4)) return null;
  const before = folded.slice(0, date.start);
  const by = Math.max(endingIn(before, tongue.before.by), endingIn(before, tongue.before.by.flatMap((word) => tongue.before.on.map((on) => `${word} ${on}`)))); // prettier-ignore
  const on = by === 0 ? endingIn(before, tongue.before.on) : 0;
  const until = tongue.before.until === null || date.time !== null ? 0 : endingIn(before, tongue.before.until.heard);
  if (until > 0)
    return {
      kind: 'when',
      start: date.start - until,
      end: date.end,
      say: `${tongue.before.until!.say}${(tongue.before.until!.day === 'on' ? onDate : formatDate)(date.date, context.language)}`,
    };
  const deadline = by > 0 || patternOf(`(?:${tongue.before.by.join('|')})`, 'u').test(folded.slice(date.start, date.end));
  const { language } = context;
  const say =
    date.time === null
      ? (deadline ? byDate : onDate)(date.date, language)
      : (deadline ? beforeDateTime : onDateTime)(date.date, date.time, language);
  return { kind: 'when', start: date.start - Math.max(by, on), end: date.end, say };
}

/** The statement with its facts put in full. */
export function withFacts(text: string, facts: readonly RoughFact[], kinds: readonly RoughFact['kind'][] = ['when', 'amount']): string {
  let result = text;
  for (const { kind, start, end, say } of facts.toReversed())
    if (kinds.includes(kind)) result = result.slice(0, start) + say + result.slice(end);
  return result;
}
