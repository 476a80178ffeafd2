import { fold } from '@/lib/text/fold';
import { isShouted } from './split';
import type { RoughTongue } from './tongue';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’/][\p{L}\p{M}\p{N}]*)*|\p{N}\p{L}+/gu;
/** Not to be touched: addresses, links, references. */
const KEEP = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|za|de|es|fr|pt|uk|eu|br|mx)(?:\/\S*)?|#?\b(?=[\p{L}-]*\d)[\p{L}\d][\p{L}\d/-]*\d[\p{L}\d-]*/giu; // prettier-ignore

export type Cleaning = { tongue: RoughTongue; /** Names as they are written, by their folded form. */ names: ReadonlyMap<string, string> };

/** The agent's words with the slips of hurried typing mended: spaces, short forms, shouting, capitals of names. No word is dropped. */
export function cleaned(text: string, { tongue, names }: Cleaning): string {
  const spelling = spellingOf(tongue);
  const capitals = new Map(tongue.capitals.map((word) => [fold(word), word]));
  const shouted = isShouted(text);
  const kept: string[] = [];
  const held = text.replace(KEEP, (found) => `\u{e000}${String.fromCodePoint(0xe100 + kept.push(found) - 1)}`);
  const mended = held
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:!?])(?=\s|$)/gu, '$1')
    .replace(/([!?])[!?]+/gu, (marks) => (marks.includes('?') ? '?' : '!'))
    .replace(/!+(?=\s|$)/gu, '.')
    .replace(WORD, (word) => {
      const low = fold(word);
      const short = spelling.get(low);
      if (short !== undefined) return /^\p{Lu}/u.test(word) && !shouted ? capital(short) : short;
      const name = names.get(low);
      if (name !== undefined) return name;
      const proper = capitals.get(low);
      if (proper !== undefined) return proper === proper.toLowerCase() ? capital(word.toLowerCase()) : proper;
      const loud = word === word.toUpperCase() && word !== word.toLowerCase();
      return loud && shouted ? word.toLowerCase() : word;
    });
  const fixed = tongue.fixes.reduce((said, [heard, say]) => said.replace(heard, say), mended);
  return fixed.replace(/\u{e000}(.)/gu, (_, mark: string) => kept[mark.codePointAt(0)! - 0xe100] ?? '').trim();
}

/** The words with short forms written out, for looking at how they begin. */
export const spelled = (text: string, tongue: RoughTongue): string =>
  text.replace(WORD, (word) => spellingOf(tongue).get(fold(word)) ?? word);

const made = new WeakMap<RoughTongue, Map<string, string>>();

function spellingOf(tongue: RoughTongue): Map<string, string> {
  const known = made.get(tongue) ?? new Map(tongue.spelling);
  made.set(tongue, known);
  return known;
}

/** A sentence of the cleaned words: what a telegram left out at its beginning, a capital, a full stop or a question mark. */
export function sentenceOf(text: string, cleaning: Cleaning): string {
  const { tongue } = cleaning;
  const { text: clause, asks } = clauseOf(text, cleaning);
  if (asks) return `${tongue.opens !== '' && !clause.startsWith(tongue.opens) ? `${tongue.opens}${capital(clause)}` : capital(clause)}${tongue.tight ? '' : ' '}?`; // prettier-ignore
  const opened = capital(clause);
  return /[.!…]["”»)]?$/u.test(opened) ? opened : `${opened}.`;
}

/** The same within a sentence: its beginning mended, no mark at its end. */
export function clauseOf(text: string, { tongue }: Cleaning): { text: string; asks: boolean } {
  const bare = text.replace(/[\s.,;:!]+$/u, '').replace(/^[\s,;:.]+/u, '');
  const low = lowered(bare, tongue);
  const asks = /\?$/u.test(bare) || tongue.questions.test(low);
  if (asks) return { text: bare.replace(/\s*\?+$/u, ''), asks };
  const yes = /^(?:yes|yeah|yep|sí|si|sim|oui|ja|yebo)[, ]+(?=\p{L})/iu.exec(bare)?.[0];
  if (yes !== undefined && bare.length > yes.length) return { text: `${yes.replace(/[, ]+$/u, '')}, ${clauseOf(bare.slice(yes.length), { tongue, names: NONE }).text}`, asks: false }; // prettier-ignore
  for (const [heard, say] of tongue.repairs) if (heard.test(low)) return { text: low.replace(heard, say), asks };
  return { text: bare, asks };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** With a small letter at its beginning, unless the first word always has a capital. */
export function lowered(text: string, { capitals }: RoughTongue): string {
  const first = /^[\p{L}'’]+/u.exec(text)?.[0] ?? '';
  const keeps = first.length > 1 && (first === first.toUpperCase() || capitals.some((word) => fold(word) === fold(first)));
  return keeps || first === 'I' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export const capital = (text: string): string => text.replace(/^(["“«¿¡(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toLocaleUpperCase()); // prettier-ignore
