import type { Linear } from './linear';

/**
 * What the features of a stretch of text add up to under a model: a whole number a head, and how many features there were. The tallies of its parts add up
 * to that of a text, to the last bit: so what a word adds is worked out once, however often it is written.
 */
export type Tally = { sums: Int32Array; count: number };

export const emptyTally = ({ heads }: Linear): Tally => ({ sums: new Int32Array(heads.length), count: 0 });

/** Adds features by their places in the model's table. */
export function addPlaces(tally: Tally, { table }: Linear, places: ArrayLike<number>): void {
  for (let index = 0; index < places.length; index++) addPlace(tally, table, places[index]!);
}

export function addPlace(tally: Tally, table: Int8Array, place: number): void {
  const { sums } = tally;
  const row = place * sums.length;
  for (let head = 0; head < sums.length; head++) sums[head]! += table[row + head]!;
  tally.count++;
}

export function addTally(tally: Tally, part: Tally): void {
  const { sums } = tally;
  for (let head = 0; head < sums.length; head++) sums[head]! += part.sums[head]!;
  tally.count += part.count;
}

/** The logit of each head, in the order of `heads`, where each feature has the value that makes the text's length 1. */
export function logitsOf({ scales, bias }: Linear, { sums, count }: Tally): Float64Array {
  const value = valueOf(count);
  const logits = new Float64Array(sums.length);
  for (let head = 0; head < logits.length; head++) logits[head] = sums[head]! * value * scales[head]! + bias[head]!;
  return logits;
}

/** What each of so many features weighs. */
export const valueOf = (count: number): number => (count === 0 ? 0 : 1 / Math.sqrt(count));
