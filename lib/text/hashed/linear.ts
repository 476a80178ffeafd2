/**
 * A linear model over hashed features, as shipped: one row of `heads.length` signed weights for each of 2^bits places, in base64; each a byte, or half
 * a byte (two to a byte, the first in its lower half) where `width` is 4. A head's logit is its bias plus its scale times the sum over the features of
 * value times weight.
 */
export type LinearModel = {
  bits: number;
  heads: readonly string[];
  width: 4 | 8;
  scales: readonly number[];
  bias: readonly number[];
  weights: string;
};

/** A model made ready: decoded once, where it is first used. */
export type Linear = { bits: number; heads: readonly string[]; scales: Float64Array; bias: Float64Array; table: Int8Array };

/** Features of a text: their places in the table and the value that each has. */
export type Features = { places: ArrayLike<number>; length: number; value: number };

export function decodeLinear(model: LinearModel): Linear {
  const binary = atob(model.weights);
  const table = new Int8Array(model.width === 4 ? binary.length * 2 : binary.length);
  for (let index = 0; index < binary.length; index++) {
    const byte = binary.charCodeAt(index);
    if (model.width === 8) table[index] = (byte << 24) >> 24;
    else {
      table[2 * index] = (byte << 28) >> 28;
      table[2 * index + 1] = (byte << 24) >> 28;
    }
  }
  return { bits: model.bits, heads: model.heads, scales: Float64Array.from(model.scales), bias: Float64Array.from(model.bias), table };
}

/** The logit of each head, in the order of `heads`. */
export function logits(model: Linear, features: Features): Float64Array {
  const count = model.heads.length;
  const sums = new Float64Array(count);
  for (let index = 0; index < features.length; index++) {
    const row = features.places[index]! * count;
    for (let head = 0; head < count; head++) sums[head]! += model.table[row + head]!;
  }
  for (let head = 0; head < count; head++) sums[head] = sums[head]! * features.value * model.scales[head]! + model.bias[head]!;
  return sums;
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Written as loops: with functions for each value it was a fiftieth of all reading. */
export function softmax(values: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(values.length);
  let highest = -Infinity;
  for (let index = 0; index < shares.length; index++) highest = Math.max(highest, values[index]!);
  let total = 0;
  for (let index = 0; index < shares.length; index++) total += shares[index] = Math.exp(values[index]! - highest);
  for (let index = 0; index < shares.length; index++) shares[index]! /= total;
  return shares;
}
