import { matchesIn } from '@/lib/text/sieve/sieve';
import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { compile, gramsIn, languagesOf } from './phrases';
import type { Checked, Spot } from './types';

/** A phrase, as in Phrases, and what may stand in its place wherever it stands; null where the sentence has to be thought over. */
export type Rewriting = readonly [phrase: string, instead: string | null];

/** Finds the phrases and offers what may stand instead. The first of two that overlap counts. */
export function rewrite(wordings: Record<PhraseLanguage, readonly Rewriting[]>): (checked: Checked) => Spot[] {
  const compiled = new Map<PhraseLanguage, { pattern: RegExp; instead: string | null }[]>();
  const of = (language: PhraseLanguage) => {
    let made = compiled.get(language);
    if (!made) {
      made = wordings[language].map(([phrase, instead]) => ({ pattern: compile([phrase]), instead }));
      compiled.set(language, made);
    }
    return made;
  };
  return (checked) => {
    const spots: Spot[] = [];
    for (const language of languagesOf(checked)) {
      const grams = gramsIn(checked.folded);
      for (const { pattern, instead } of of(language))
        for (const match of matchesIn(checked.folded, pattern, grams)) {
          const [start, end] = [match.index, match.index + match[0].length];
          if (spots.some((spot) => spot.start < end && start < spot.end)) continue;
          spots.push({ start, end, params: { text: checked.text.slice(start, end) }, fix: fixAt(checked, start, end, instead) });
        }
    }
    return spots.sort((a, b) => a.start - b.start);
  };
}

/** Whole sentences alone are replaced: within one, what follows may not fit. A capital stays a capital. */
function fixAt({ text, sentences }: Checked, start: number, end: number, instead: string | null): Spot['fix'] {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  if (!sentence) return null;
  const whole = /^[\s"'¡¿]*$/u.test(text.slice(sentence.start, start)) && /^[\s.!,"']*$/u.test(text.slice(end, sentence.end));
  if (instead !== null && whole) return { label: 'rewrite', text: /^\p{Lu}/u.test(text.slice(start, end)) ? capital(instead) : instead };
  // A sentence that is nothing but the phrase can go.
  return whole && sentences.length > 1 ? { label: 'remove', text: '' } : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
