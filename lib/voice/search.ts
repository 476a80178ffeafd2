import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import type { Phrase } from './types';

type Folded = { title: string; tags: string; text: string; shortcut: string };
const memo = new WeakMap<Phrase, Folded>();

function folded(phrase: Phrase): Folded {
  let known = memo.get(phrase);
  if (known === undefined) {
    known = {
      title: ` ${fold(phrase.title)}`,
      tags: ` ${fold(phrase.tags.join(' '))}`,
      text: ` ${fold(phrase.text)}`,
      shortcut: fold(phrase.shortcut ?? ''),
    };
    memo.set(phrase, known);
  }
  return known;
}

/**
 * The phrases in which every word of the query occurs, best first: the shortcut, then title, tags and text, beginnings of words before what is inside of
 * them, then what is used most. Accents and capitals don't matter. An empty query finds nothing.
 */
export function search(query: string, phrases: readonly Phrase[]): Phrase[] {
  const whole = fold(query).trim();
  const wanted = words(whole).map(({ text }) => text);
  if (whole === '') return [];
  return phrases
    .map((phrase) => ({ phrase, score: scoreOf(folded(phrase), whole, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score || b.phrase.used - a.phrase.used || compare(a.phrase.title, b.phrase.title) || compare(a.phrase.id, b.phrase.id),
    ) // prettier-ignore
    .map(({ phrase }) => phrase);
}

/** By code units: the same order in every browser. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function scoreOf({ title, tags, text, shortcut }: Folded, whole: string, wanted: readonly string[]): number {
  const short = shortcut === '' ? 0 : shortcut === whole ? 100 : shortcut.startsWith(whole) ? 20 : 0;
  let score = 0;
  for (const word of wanted) {
    const here = place(title, word, 8, 5) || place(tags, word, 5, 3) || place(text, word, 2, 1);
    if (here === 0) return short;
    score += here;
  }
  return score + short;
}

/** What a word is worth in a field: at the beginning of a word, or inside of one. */
const BOUNDARY = /[\s'"([{<>.,;:!?¿¡/_-]/u;
function place(field: string, word: string, begins: number, inside: number): number {
  let at = field.indexOf(word);
  if (at < 0) return 0;
  for (; at >= 0; at = field.indexOf(word, at + 1)) if (BOUNDARY.test(field[at - 1] ?? ' ')) return begins;
  return inside;
}
