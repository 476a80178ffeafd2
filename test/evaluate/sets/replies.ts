import type { Suggestion } from '@/lib/conversation/types';
import { suggest } from '@/lib/suggest/suggest';
import { plain } from '@/lib/draft/writer';
import { sentences } from '@/lib/text/sentences';
import { generated, GENERATED_LANGUAGES } from '../../replies/generate';
import { cases, type Case } from '../cases';
import { demands, type Held } from '../replies/demands';
import { EXPECTED } from '../replies/expected/index';
import { STATES } from '../replies/expected/types';
import { measured } from './measured';
import type { EvaluationSet, Measured } from './types';

type Row = { one: Case; suggestion: Suggestion; held: Held[]; faults: string[] };

/** Conversations of one kind for the variety of drafts. */
const ALIKE = 500;
/** Pairs that are compared: every so many. */
const STEP = 7;

/** The dev cases with what we would reply, through the same function as `npm run suggest`. */
function rows(): Row[] {
  return cases()
    .filter(({ split, now }) => split === 'dev' && now !== undefined)
    .map((one) => {
      const suggestion = suggest({ conversation: one.conversation, now: one.now! });
      const faults = suggestion.findings.flatMap((found) => found.filter(({ level }) => level !== 'pass').map(({ rule }) => rule));
      return { one, suggestion, held: demands(one, suggestion.drafts), faults };
    });
}

const share = (held: readonly Held[]): number => held.filter(({ ok }) => ok).length / Math.max(1, held.length);
const of = (kind: Held['kind']) => (some: readonly Row[]) => share(some.flatMap(({ held }) => held.filter((one) => one.kind === kind)));
const passing = (some: readonly Row[]) => some.filter(({ faults }) => faults.length === 0).length / Math.max(1, some.length);
/** Replies that meet every demand: what somebody could send as it stands. */
const whole = (some: readonly Row[]) => some.filter(({ held }) => held.every(({ ok }) => ok)).length / Math.max(1, some.length);
const blockless = (some: readonly Row[]) =>
  some.filter(({ suggestion }) => !suggestion.findings.flat().some(({ level }) => level === 'block')).length / Math.max(1, some.length);

function cased(): Measured[] {
  const all = rows();
  const languages = [...new Set(all.map(({ one }) => one.language))].toSorted();
  return [
    ...measured('replies', all, 'must be said', of('must'), { target: 0.95 }),
    ...measured('replies', all, "mustn't be said: kept", of('not'), { target: 1 }),
    ...measured('replies', all, 'every demand met', whole),
    ...measured('replies', all, 'nothing invented or blocked', blockless, { target: 1 }),
    ...measured('replies', all, 'no rule finds fault', passing, { target: 1 }),
    ...STATES.flatMap((state) => {
      const some = all.filter(({ one }) => EXPECTED[one.id]?.state === state);
      return [
        ...measured(`replies, ${state}`, some, 'must be said', of('must')),
        ...measured(`replies, ${state}`, some, 'every demand met', whole),
      ];
    }),
    ...languages.flatMap((language) => {
      const some = all.filter(({ one }) => one.language === language);
      return [
        ...measured(`replies ${language}`, some, 'must be said', of('must')),
        ...measured(`replies ${language}`, some, 'every demand met', whole),
        ...measured(`replies ${language}`, some, 'no rule finds fault', passing),
      ];
    }),
  ];
}

/** The replies to conversations of one kind, and how many of them hold each sentence. */
function alike(language: string, count: number): { texts: string[]; seen: Map<string, number> } {
  const texts = Array.from({ length: count }, (_, number) => {
    const { conversation, now } = generated(language, 'late', number, 'mail');
    return suggest({ conversation, now }).drafts.at(-1)?.text ?? '';
  });
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const sentence of new Set(sentences(text).map((one) => plain(one.text)).filter((one) => one.split(' ').length > 3))) seen.set(sentence, (seen.get(sentence) ?? 0) + 1); // prettier-ignore
  return { texts, seen };
}

/** The sentences that most replies of one kind share, most frequent first, as a table: share, sentence. */
export function commonSentences(language: string, most = 12): string[] {
  return [...alike(language, ALIKE).seen]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, most)
    .map(([sentence, times]) => `| ${(times / ALIKE).toFixed(3)} | ${sentence} |`);
}

/** How alike the replies to conversations of one kind are: the sentence that most of them share, and the word 4-grams that two have in common. */
function varied(language: string, count: number): Measured[] {
  const { texts, seen } = alike(language, count);
  const grams = texts.map(gramsOf);
  const overlaps = grams.flatMap((left, place) => {
    const right = grams[(place * STEP + 13) % grams.length]!;
    return left === right ? [] : [overlap(left, right)];
  });
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  return [
    ...measured(`variety ${language}`, [...seen.values()], 'most frequent sentence', (some) => Math.max(0, ...some) / count, {
      target: 0.15,
    }),
    ...measured(`variety ${language}`, overlaps, '4-grams in common', mean, { target: 0.2 }),
  ];
}

function gramsOf(text: string): Set<string> {
  const words = plain(text).split(' ');
  return new Set(words.slice(3).map((_, place) => words.slice(place, place + 4).join(' ')));
}

/** Shared 4-grams over those of both (Jaccard). */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((gram) => right.has(gram)).length;
  return common / Math.max(1, left.size + right.size - common);
}

/** What failed, as a table: case, kind, what. */
export function failedReplies(language?: string): string[] {
  return rows()
    .filter(({ one }) => language === undefined || one.language === language)
    .flatMap(({ one, held, faults }) => [
      ...held.filter(({ ok }) => !ok).map(({ kind, what }) => `| ${one.id} | ${kind === 'must' ? 'not said' : 'said'} | ${what} |`),
      ...faults.map((rule) => `| ${one.id} | finding | ${rule} |`),
    ]);
}

export const repliesSet: EvaluationSet = {
  id: 'replies',
  run: () => [...cased(), ...GENERATED_LANGUAGES.flatMap((language) => varied(language, language === 'en' ? ALIKE : ALIKE / 5))],
};
