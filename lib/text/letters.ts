/**
 * What a character is, for going through a text unit by unit. Patterns with `\p{L}` say the same, but each match of one makes an object; a text has as
 * many words as it has, and every signal wants them.
 */
const OTHER = 1;
/** \p{L} and \p{M}. */
export const LETTER = 2;
/** \p{N}. */
export const FIGURE = 3;
/** \s. */
export const SPACE = 4;
/** \p{Extended_Pictographic}, where it is no letter. */
export const PICTURE = 5;
type Kind = typeof OTHER | typeof LETTER | typeof FIGURE | typeof SPACE | typeof PICTURE;

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^[\p{L}\p{M}]/u, LETTER],
  [/^\p{N}/u, FIGURE],
  [/^\s/u, SPACE],
  [/^\p{Extended_Pictographic}/u, PICTURE],
];
/** By UTF-16 unit; 0 where it wasn't asked for yet. */
const known = new Uint8Array(0x10000);

/** The kind of the character to which a unit of the text belongs: both halves of a pair have the pair's, a half alone is OTHER. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOfPair(text, at);
  const kind = known[unit];
  return kind ? (kind as Kind) : (known[unit] = kindOf(text[at]!));
}

function kindOfPair(text: string, at: number): Kind {
  const first = isLow(text, at) ? at - 1 : at;
  return isHigh(text, first) && isLow(text, first + 1) ? kindOf(text.slice(first, first + 2)) : OTHER;
}

const kindOf = (character: string): Kind => KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;

/** How many units the character at a place has. */
export const lengthAt = (text: string, at: number): 1 | 2 => (isHigh(text, at) && isLow(text, at + 1) ? 2 : 1);

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
