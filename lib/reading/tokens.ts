import { fold } from '@/lib/text/fold';
import { allMatches } from '@/lib/text/matches';

/**
 * A word as lexicons see it. `forms` are its spellings, the written one first: folded, without apostrophes, "ß" as "ss"; then, where they differ,
 * with stretched letters taken back ("sooo", "so") and with German umlauts from their two-letter spelling ("zurueck", "zuruck").
 * `gap` is what stands before it: 0 nothing but space, 1 a comma or a bracket, 2 the end of a sentence or a line.
 */
export type Token = { start: number; end: number; forms: readonly string[]; gap: 0 | 1 | 2 };

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** What French, Italian and Portuguese put before an apostrophe: a word of its own there; English "don't" stays one word. */
const ELISION = /^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu|quelqu|presqu)'(?=\p{L}{2})/u;
const SENTENCE_END = /[.!?;\n…]/u;
const PAUSE = /[,:()[\]"|/]/u;

/** The words of a text, in order. `folded` is the text folded (lib/text/fold), so offsets are those of the text. Linear. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of allMatches(folded, WORD)) {
    const between = folded.slice(last, match.index);
    let gap: Token['gap'] = SENTENCE_END.test(between) ? 2 : PAUSE.test(between) ? 1 : 0;
    let start = match.index;
    let word = match[0];
    for (let elided = ELISION.exec(word); elided; elided = ELISION.exec(word)) {
      tokens.push({ start, end: start + elided[0].length, forms: [elided[0].slice(0, -1)], gap });
      start += elided[0].length;
      word = word.slice(elided[0].length);
      gap = 0;
    }
    tokens.push({ start, end: start + word.length, forms: formsOf(word), gap });
    last = match.index + match[0].length;
  }
  return tokens;
}

/** The same for a word of a lexicon, which may itself hold hyphens and apostrophes: "e-mail" is two words. */
export const patternWords = (word: string): string[] => tokensOf(fold(word)).map((token) => token.forms[0]!);

function formsOf(word: string): string[] {
  const plain = word.includes("'") || word.includes('ß') ? word.replaceAll("'", '').replaceAll('ß', 'ss') : word;
  const forms = [plain];
  if (hasRunOfThree(plain) && /(\p{L})\1\1/u.test(plain))
    forms.push(plain.replace(/(\p{L})\1{2,}/gu, '$1'), plain.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  if (plain.includes('e', 1) && /[aou]e/u.test(plain)) forms.push(plain.replace(/([aou])e/gu, '$1'));
  return forms;
}

/** The same unit three times in a row: what a stretched word can't do without, and few words have. */
function hasRunOfThree(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if ((unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2)) || (unit & 0xf800) === 0xd800) return true;
  }
  return false;
}
