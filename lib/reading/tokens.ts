import { fold } from '@/lib/text/fold';
import { FIGURE, kindAt, LETTER } from '@/lib/text/letters';
import { remembered } from '@/lib/text/remembered';
import { beginningOf } from './beginning';

/**
 * A word as lexicons see it. `forms` are its spellings, the written one first: folded, without apostrophes, "ß" as "ss"; then, where they differ,
 * with stretched letters taken back ("sooo", "so") and with German umlauts from their two-letter spelling ("zurueck", "zuruck").
 * `gap` is what stands before it: 0 nothing but space, 1 a comma or a bracket, 2 the end of a sentence or a line. `beginnings`: those of its forms.
 */
export type Token = { start: number; end: number; forms: readonly string[]; beginnings: number; gap: 0 | 1 | 2 };

/** What French, Italian and Portuguese put before an apostrophe: a word of its own there; English "don't" stays one word. */
const ELISION = /^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu|quelqu|presqu)'(?=\p{L}{2})/u;
const SENTENCE_ENDS = '.!?;\n…';
const PAUSES = ',:()[]"|/';

/** The words of a text, in order. `folded` is the text folded (lib/text/fold), so offsets are those of the text. Linear. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 0;
  for (let at = 0; at < folded.length;) {
    if (isInWord(folded, at)) {
      const end = endOfWord(folded, at);
      addWord(tokens, folded, at, end, gap);
      gap = 0;
      at = end;
    } else {
      gap = SENTENCE_ENDS.includes(folded[at]!) ? 2 : gap === 0 && PAUSES.includes(folded[at]!) ? 1 : gap;
      at++;
    }
  }
  return tokens;
}

/** A word, and what is elided before it as words of their own. */
function addWord(tokens: Token[], folded: string, from: number, end: number, gap: Token['gap']): void {
  let start = from;
  let word = folded.slice(start, end);
  for (let elided = elisionOf(word); elided; elided = elisionOf(word)) {
    const form = elided.slice(0, -1);
    tokens.push({ start, end: start + elided.length, forms: [form], beginnings: beginningOf(form), gap: start === from ? gap : 0 });
    start += elided.length;
    word = word.slice(elided.length);
  }
  const { forms, beginnings } = formsOf(word);
  tokens.push({ start, end, forms, beginnings, gap: start === from ? gap : 0 });
}

const elisionOf = (word: string): string | undefined => (word.includes("'") ? ELISION.exec(word)?.[0] : undefined);

/** Where a word ends that begins at a place: letters, marks and figures, and what an apostrophe joins to them, which holds no figure. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isInWord(text, end)) end++;
  while (text[end] === "'" && isLetter(text, end + 1)) for (end++; isLetter(text, end); end++);
  return end;
}

const isLetter = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === LETTER;
function isInWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === FIGURE;
}

/** The same for a word of a lexicon, which may itself hold hyphens and apostrophes: "e-mail" is two words. */
export const patternWords = (word: string): string[] => tokensOf(fold(word)).map((token) => token.forms[0]!);

const formsOf = remembered((word): Pick<Token, 'forms' | 'beginnings'> => {
  const plain = word.includes("'") || word.includes('ß') ? word.replaceAll("'", '').replaceAll('ß', 'ss') : word;
  const forms = [plain];
  if (hasRunOfThree(plain) && /(\p{L})\1\1/u.test(plain))
    forms.push(plain.replace(/(\p{L})\1{2,}/gu, '$1'), plain.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  if (plain.includes('e', 1) && /[aou]e/u.test(plain)) forms.push(plain.replace(/([aou])e/gu, '$1'));
  return { forms, beginnings: forms.reduce((bits, form) => bits | beginningOf(form), 0) };
});

/** The same unit three times in a row: what a stretched word can't do without, and few words have. */
function hasRunOfThree(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if ((unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2)) || (unit & 0xf800) === 0xd800) return true;
  }
  return false;
}
