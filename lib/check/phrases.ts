import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { gramsOf, type Grams } from '@/lib/text/sieve/grams';
import { matchesIn, mayMatch } from '@/lib/text/sieve/sieve';
import { spanOf, type Span } from '@/lib/text/span';
import type { Checked } from './types';

/**
 * Phrases by language, written plainly: folded text (lower case, no accents), a space is any white space (" ?" or none), "<3>" up to three words between, "*" the rest of
 * the word. Everything else is a regular expression. Matched at word borders.
 */
export type Phrases = Record<PhraseLanguage, readonly string[]>;
export type PhraseTable = Record<PhraseLanguage, RegExp>;

const NEVER = /(?!)/gu;

export function compile(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return NEVER;
  const source = phrases
    .map((phrase) =>
      phrase
        .replace(/ ?<(\d)>$/u, (_, most: string) => `(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,${most}}`)
        .replace(/ ?<(\d)> ?/gu, (_, most: string) => `(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,${most}}[\\s,]+`)
        .replace(/(?<=[\p{L})])\*/gu, "[\\p{L}'-]*")
        .replace(/ \?/gu, '\\s*')
        .replace(/ /gu, '\\s+'),
    )
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

export const table = (phrases: Phrases): PhraseTable => ({
  en: compile(phrases.en),
  es: compile(phrases.es),
  zu: compile(phrases.zu),
  pt: compile(phrases.pt),
  fr: compile(phrases.fr),
  de: compile(phrases.de),
});

/** The languages whose phrases count in a text: its own; English too beside isiZulu, which is often mixed with it. */
export const languagesOf = ({ language }: Pick<Checked, 'language'>): PhraseLanguage[] =>
  language === null ? [] : language === 'zu' ? ['zu', 'en'] : [language];

/** Where the phrases occur in a text, by place, without overlaps. */
export function occurrences(checked: Pick<Checked, 'language' | 'folded' | 'text'>, phrases: PhraseTable): Span[] {
  const found: Span[] = [];
  const grams = gramsIn(checked.folded);
  for (const language of languagesOf(checked))
    for (const match of matchesIn(checked.folded, phrases[language], grams)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && !found.some((other) => other.start < end && start < other.end)) found.push(spanOf(checked.text, start, end));
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether any of the phrases occurs in a folded stretch. */
export function says(checked: Pick<Checked, 'language'>, folded: string, phrases: PhraseTable): boolean {
  // search, not test: a global pattern remembers where test ended, and matchAll would go on from there.
  const grams = gramsIn(folded);
  return languagesOf(checked).some((language) => mayMatch(phrases[language], grams) && folded.search(phrases[language]) !== -1);
}

/** The rules look at the same few stretches one after the other: their grams are kept for as long. */
const REMEMBERED = 200;
const recent = new Map<string, Grams>();

/** The grams of a folded text, kept for the rules that look at it next. */
export function gramsIn(folded: string): Grams {
  let grams = recent.get(folded);
  if (!grams) {
    if (recent.size >= REMEMBERED) recent.clear();
    recent.set(folded, (grams = gramsOf(folded)));
  }
  return grams;
}
