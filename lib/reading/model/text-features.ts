import { HASH_SEED, place, step } from '@/lib/text/hashed/hash';
import type { Features, Linear } from '@/lib/text/hashed/linear';
import { addPlace, addPlaces, addTally, emptyTally, valueOf, type Tally } from '@/lib/text/hashed/tally';
import { FIGURE, kindAt, lengthAt, LETTER, PICTURE } from '@/lib/text/letters';
import { remembered } from '@/lib/text/remembered';

/** Handles, addresses and numbers say who and what, not how. */
const NOISE = /^(?:https?:|www\.|\[[a-z]{2,12}\])|@/u;
/** What all noise has somewhere. */
const MAYBE_NOISE = /[@[]|https?:|www\./u;
const WORD_SEED = 0x51ed270b;
const PAIR_SEED = 0x2545f491;
const LONGEST_WORD = 24;
const MOST_MARKS = 3;
const MOST_TOKENS = 400;
const LONGEST_TEXT = 6000;

/** Features of a text for its tone: words, pairs of words, and stretches of three to five letters. `folded` is the text after `fold`. */
export function textFeatures(folded: string, bits: number): Features {
  const places: number[] = [];
  let before = 0;
  for (const word of tokensIn(folded)) {
    const whole = hashOf(word);
    places.push(place(whole, bits), place(pairOf(before, whole), bits), ...stretchesOf(word, bits));
    before = whole;
  }
  return { places, length: places.length, value: valueOf(places.length) };
}

/** What a word adds under a model wherever it stands, and its hash, for the pair that it makes with the word before it. */
type Heard = { hash: number; tally: Tally };
const heard = new WeakMap<Linear, (word: string) => Heard>();

/** The features of a text added up under a model, the same as those of `textFeatures`. */
export function textTally(folded: string, model: Linear): Tally {
  let hear = heard.get(model);
  if (!hear) heard.set(model, (hear = remembered((word) => heardOf(word, model))));
  const { bits, table } = model;
  const sum = emptyTally(model);
  let before = 0;
  for (const word of tokensIn(folded)) {
    const { hash, tally } = hear(word);
    addTally(sum, tally);
    addPlace(sum, table, place(pairOf(before, hash), bits));
    before = hash;
  }
  return sum;
}

function heardOf(word: string, model: Linear): Heard {
  const hash = hashOf(word);
  const tally = emptyTally(model);
  addPlaces(tally, model, [place(hash, model.bits), ...stretchesOf(word, model.bits)]);
  return { hash, tally };
}

/** The words of a text, its figures as "0", its marks "!" and "?" and its pictures; without what is noise. */
function tokensIn(folded: string): string[] {
  let own = folded.slice(0, LONGEST_TEXT);
  if (MAYBE_NOISE.test(own)) own = own.replace(/\S+/gu, (run) => (NOISE.test(run) ? ' ' : run));
  const found: string[] = [];
  for (let at = 0; at < own.length && found.length < MOST_TOKENS;) {
    const kind = kindAt(own, at);
    const end = kind === LETTER ? endOfWord(own, at) : kind === FIGURE ? endOfRun(own, at, isFigure) : endOfRun(own, at, isMark);
    if (kind === LETTER) found.push(own.slice(at, Math.min(end, at + LONGEST_WORD)));
    else if (kind === FIGURE) found.push('0');
    else if (end > at) found.push(own.slice(at, Math.min(end, at + (end - at > LONGEST_WORD ? LONGEST_WORD : MOST_MARKS))));
    else if (kind === PICTURE) found.push(own.slice(at, at + lengthAt(own, at)));
    at = end > at ? end : at + lengthAt(own, at);
  }
  return found;
}

/** Where letters that begin at a place end, with those that an apostrophe or a hyphen joins to them. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start, isLetter);
  while ((text[end] === "'" || text[end] === '-') && isLetter(text, end + 1)) end = endOfRun(text, end + 1, isLetter);
  return end;
}

function endOfRun(text: string, start: number, belongs: (text: string, at: number) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text, end)) end++;
  return end;
}

const isLetter = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === LETTER;
const isFigure = (text: string, at: number): boolean => kindAt(text, at) === FIGURE;
const isMark = (text: string, at: number): boolean => text[at] === '!' || text[at] === '?';

function hashOf(word: string): number {
  let hash = WORD_SEED;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return hash;
}

function pairOf(before: number, whole: number): number {
  let pair = PAIR_SEED;
  for (let shift = 0; shift < 32; shift += 8) pair = step(pair, (before >>> shift) & 0xff);
  for (let shift = 0; shift < 32; shift += 8) pair = step(pair, (whole >>> shift) & 0xff);
  return pair;
}

/** Stretches of three to five letters of a longer word, with the blanks around it. */
function stretchesOf(word: string, bits: number): number[] {
  const places: number[] = [];
  if (word.length <= 3) return places;
  const padded = ` ${word} `;
  for (let start = 0; start + 3 <= padded.length; start++) {
    let hash = HASH_SEED;
    for (let end = start; end < padded.length && end < start + 5; end++) {
      hash = step(hash, padded.charCodeAt(end));
      if (end >= start + 2) places.push(place(hash, bits));
    }
  }
  return places;
}
