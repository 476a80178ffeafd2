import type { Conversation, Evidence, Fact, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import type { ImpactKind, ImpactPattern } from './phrases/types';

/** What it did to the customer, as a sentence needs it: the kind, the thing it touched turned to the second person, and whether it is over. */
export type Impact = { kind: ImpactKind; event: string | null; over: boolean; evidence: string };

export type ImpactWords = {
  patterns: readonly ImpactPattern[];
  /** Folded words that show that it is over, or still to come. */
  past: RegExp;
  future: RegExp;
  /** A weekday in the folded words around the event, as it goes after the event's name: " on Saturday"; null for none. */
  weekday: (near: string) => string | null;
};

/** The strongest impact that the language's patterns recognise, or null. */
export function impactOf(
  conversation: Conversation,
  found: readonly Evidence[],
  facts: readonly Fact[],
  words: ImpactWords,
  formal: boolean,
  today: string,
): Impact | null {
  const told = conversation.messages.filter((message) => message.role === 'customer' && message.visibility !== 'internal');
  const stretches = found.flatMap((evidence) => {
    const message = told.find((one) => one.id === evidence.message);
    const sentence = message && sentenceOf(message, evidence.start);
    return message && sentence ? [{ message, sentence }] : [];
  });
  const looked = [...stretches, ...lastOf(told)].map((place) => ({ ...place, folded: fold(place.sentence.text) }));
  for (const pattern of words.patterns) {
    for (const { message, sentence, folded } of looked) {
      const impact = matched(pattern, sentence.text, folded, words, formal);
      if (!impact) continue;
      const date = facts.find((fact) => fact.kind === 'date' && fact.evidence.message === message.id && sentence.start <= fact.evidence.start && fact.evidence.start < sentence.end)?.normal; // prettier-ignore
      const far = date !== undefined && daysBetween(date, today) > 6;
      return { kind: impact.kind, event: far ? impact.event : joined(impact.event, impact.day), over: isOver(sentence.text, date ?? null, today, words), evidence: sentence.text }; // prettier-ignore
    }
  }
  return null;
}

/** How many sentences are looked at. */
const MOST = 60;

/** The sentences of the last messages, the last message's first. */
function lastOf(told: readonly Message[]): { message: Message; sentence: Span }[] {
  const found: { message: Message; sentence: Span }[] = [];
  for (let index = told.length - 1; index >= 0 && found.length < MOST; index--)
    for (const sentence of sentences(told[index]!.text)) found.push({ message: told[index]!, sentence });
  return found.slice(0, MOST);
}

type Matched = { kind: ImpactKind; event: string | null; day: string | null };

const joined = (event: string | null, day: string | null): string | null => (event === null || day === null ? event : event + day);

/** Whole days between two ISO dates; nothing where one can't be read. */
function daysBetween(a: string, b: string): number {
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : 0;
}

function matched(pattern: ImpactPattern, text: string, folded: string, words: ImpactWords, formal: boolean): Matched | null {
  const match = pattern.pattern.exec(folded);
  if (!match) return null;
  const groups: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined) continue;
    const at = match.index + match[0].indexOf(value);
    groups[name] = text.slice(at, at + value.length);
  }
  const event = pattern.phrase?.(groups, formal) ?? null;
  if (pattern.phrase && event === null) return null;
  const dated = event !== null && (pattern.kind === 'event' || pattern.kind === 'trip');
  return { kind: pattern.kind, event, day: dated ? words.weekday(folded.slice(match.index, match.index + match[0].length + 28)) : null };
}

function isOver(text: string, date: string | null, today: string, words: ImpactWords): boolean {
  if (date && /^\d{4}-\d{2}-\d{2}/u.test(date)) return date.slice(0, 10) < today;
  const folded = fold(text);
  if (words.past.test(folded)) return true;
  return !words.future.test(folded);
}

const sentenceOf = (message: Message, offset: number) =>
  sentences(message.text).find((sentence) => sentence.start <= offset && offset < sentence.end) ?? null;
