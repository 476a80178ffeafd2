import { HASH_SEED, place, step } from '../hashed/hash';
import type { Features } from '../hashed/linear';
import { valueOf } from '../hashed/tally';
import { FIGURE, kindAt, LETTER, SPACE } from '../letters';
import { remembered } from '../remembered';

/** Not language: addresses, handles, tags, mails, anything with a digit in it, placeholders in square brackets. Tried on one run of letters at a time. */
const NOISE = /^(?:https?:|www\.|[#&]\S|\[\S{0,40}\]\S?$)/u;
/** What noise without a digit or an @ begins with. */
const NOISE_BEGINS = 'hw#&[';
const LONGEST = 5;
const WHOLE = 0x3c6ef372;
/** A word longer than this is no word, and would cost as a whole text does. */
const LONG_WORD = 40;

/** The lower-case words of a text that can tell a language, at most `limit`. */
export function languageWords(text: string, limit = 400): string[] {
  const part = text.slice(0, limit * 16);
  const found: string[] = [];
  for (let start = 0; start < part.length && found.length < limit;) {
    let end = start;
    let noisy = false;
    for (; end < part.length; end++) {
      const kind = kindAt(part, end);
      if (kind === SPACE) break;
      if (kind === FIGURE || part[end] === '@') noisy = true;
    }
    if (end > start && !noisy && !(NOISE_BEGINS.includes(part[start]!) && NOISE.test(part.slice(start, end))))
      wordsOfRun(part, start, end, limit, found);
    start = end + 1;
  }
  return found;
}

/** The words between two blanks: letters, joined by inner apostrophes. */
function wordsOfRun(text: string, from: number, to: number, limit: number, found: string[]): void {
  let start = -1;
  for (let at = from; at <= to && found.length < limit; at++) {
    if (isLetter(text, at, to)) {
      if (start < 0) start = at;
    } else if (start >= 0 && !((text[at] === "'" || text[at] === '’') && isLetter(text, at + 1, to))) {
      if (at - start <= LONG_WORD) found.push(normal(text.slice(start, at)));
      start = -1;
    }
  }
}

const isLetter = (text: string, at: number, end: number): boolean => at < end && kindAt(text, at) === LETTER;
const normal = remembered((word) => word.toLowerCase().replace(/’/gu, "'").normalize('NFC'));

/** The places of a word's features: the word itself, and its stretches of one to five letters with the blanks around it. */
export function wordPlaces(word: string, bits: number): number[] {
  const places: number[] = [];
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
  return places;
}

/** The features of some words. */
export function languageFeatures(found: readonly string[], bits: number): Features {
  const places = found.flatMap((word) => wordPlaces(word, bits));
  return { places, length: places.length, value: valueOf(places.length) };
}
