import { allMatches } from '@/lib/text/matches';
import { HASH_SEED, place, step } from '@/lib/text/hashed/hash';
import type { Features } from '@/lib/text/hashed/linear';

/** Handles, addresses and numbers say who and what, not how. */
const NOISE = /^(?:https?:|www\.|\[[a-z]{2,12}\])|@/u;
const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\p{N}+|[!?]+|\p{Extended_Pictographic}/gu;
const WORD_SEED = 0x51ed270b;
const PAIR_SEED = 0x2545f491;
const LONGEST_WORD = 24;
const MOST_TOKENS = 400;
const LONGEST_TEXT = 6000;

/** Features of a text for its tone: words, pairs of words, and stretches of three to five letters. `folded` is the text after `fold`. */
export function textFeatures(folded: string, bits: number): Features {
  const places: number[] = [];
  let before = 0;
  let count = 0;
  const own = folded.slice(0, LONGEST_TEXT).replace(/\S+/gu, (run) => (NOISE.test(run) ? ' ' : run));
  for (const [token] of allMatches(own, TOKEN)) {
    if (++count > MOST_TOKENS) break;
    const word = /^\p{N}/u.test(token)
      ? '0'
      : token.length > LONGEST_WORD
        ? token.slice(0, LONGEST_WORD)
        : /^[!?]/u.test(token)
          ? token.slice(0, 3)
          : token;
    let whole = WORD_SEED;
    for (let index = 0; index < word.length; index++) whole = step(whole, word.charCodeAt(index));
    places.push(place(whole, bits));
    let pair = PAIR_SEED;
    for (const hash of [before, whole]) for (let shift = 0; shift < 32; shift += 8) pair = step(pair, (hash >>> shift) & 0xff);
    places.push(place(pair, bits));
    before = whole;
    if (word.length > 3) stretches(` ${word} `, bits, places);
  }
  return { places, length: places.length, value: places.length === 0 ? 0 : 1 / Math.sqrt(places.length) };
}

function stretches(padded: string, bits: number, places: number[]): void {
  for (let start = 0; start + 3 <= padded.length; start++) {
    let hash = HASH_SEED;
    for (let end = start; end < padded.length && end < start + 5; end++) {
      hash = step(hash, padded.charCodeAt(end));
      if (end >= start + 2) places.push(place(hash, bits));
    }
  }
}
