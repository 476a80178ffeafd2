import { partsOf } from './placeholders';
import type { Phrase } from './types';

/** What of a text states something that can be compared: addresses, mails, anything with a figure. */
const STATED = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}|[^\s]*\d[^\s]*/giu;
const statedIn = (text: string): string[] => (text.match(STATED) ?? []).map((word) => word.replace(/^[("'“«]+|[.,;:!?)"'”»]+$/gu, '').toLowerCase()); // prettier-ignore

const memo = new WeakMap<readonly Phrase[], ReadonlyMap<string, string>>();

/**
 * What a text states that stands in one of the agent's own phrases too, so that it counts as theirs and not as invented (R21): by the phrase, the words
 * around it. Phrases are gone through once.
 */
export function knownIn(text: string, phrases: readonly Phrase[]): Record<string, string> {
  let stated = memo.get(phrases);
  if (stated === undefined) {
    stated = new Map(
      phrases.flatMap((phrase) => {
        const written = partsOf(phrase.text).map((part) => (part.kind === 'text' ? part.text : ' ')).join(''); // prettier-ignore
        return statedIn(written).map((word) => [word, phrase.id] as const);
      }),
    );
    memo.set(phrases, stated);
  }
  const known: Record<string, string> = {};
  for (const word of statedIn(text)) {
    const id = stated.get(word);
    if (id !== undefined) known[`phrase:${id}`] = `${known[`phrase:${id}`] ?? ''} ${word}`.trim();
  }
  return known;
}
