import { HASH_SEED, place, step } from '../hashed/hash';
import type { Features } from '../hashed/linear';

/** Not language: addresses, handles, tags, mails, anything with a digit in it, placeholders in square brackets. Tried on one run of letters at a time. */
const NOISE = /^(?:https?:|www\.|[#&]\S|\[\S{0,40}\]\S?$)|[@\p{N}]/u;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LONGEST = 5;
const WHOLE = 0x3c6ef372;
/** A word longer than this is no word, and would cost as a whole text does. */
const LONG_WORD = 40;

/** The lower-case words of a text that can tell a language, at most `limit`. */
export function languageWords(text: string, limit = 400): string[] {
  const found: string[] = [];
  for (const match of text
    .slice(0, limit * 16)
    .replace(/\S+/gu, (run) => (NOISE.test(run) ? ' ' : run))
    .matchAll(WORD)) {
    if (found.length >= limit) break;
    if (match[0].length <= LONG_WORD) found.push(match[0].toLowerCase().replace(/’/gu, "'").normalize('NFC'));
  }
  return found;
}

/** Whole words, and their stretches of one to five letters with the blanks around them. */
export function languageFeatures(found: readonly string[], bits: number): Features {
  const places: number[] = [];
  for (const word of found) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length; start++) {
      let hash = HASH_SEED;
      for (let end = start; end < padded.length && end < start + LONGEST; end++) {
        hash = step(hash, padded.charCodeAt(end));
        if (end > 0 && !(start === padded.length - 1)) places.push(place(hash, bits));
      }
    }
    let whole = WHOLE;
    for (let index = 0; index < word.length; index++) whole = step(whole, word.charCodeAt(index));
    places.push(place(whole, bits));
  }
  return { places, length: places.length, value: places.length === 0 ? 0 : 1 / Math.sqrt(places.length) };
}
