import { randomFrom, shuffle } from './linear';

/** A row for the ordinal regression: inputs and a level from 0 on. */
export type OrdinalRow = { inputs: readonly number[]; level: number; weight: number };
/** P(level >= k) = 1 / (1 + exp(cuts[k - 1] - weights · inputs)). */
export type Ordinal = { weights: number[]; cuts: number[] };

/**
 * Proportional odds by stochastic gradient, with a sign that each weight must keep (1, -1, or 0 for either) so that every statement can be explained:
 * a threat can only raise heat, thanks only lower it. `floors`: how much it must at least weigh.
 */
export function trainOrdinal(
  rows: readonly OrdinalRow[],
  signs: readonly number[],
  floors: readonly number[],
  options: { levels: number; epochs: number; rate: number; shrink: number; seed: number },
): Ordinal {
  const weights = signs.map((sign) => sign * 0.05);
  const cuts = Array.from({ length: options.levels - 1 }, (_, index) => index * 1.2);
  const squares = new Float64Array(weights.length).fill(1);
  const cutSquares = new Float64Array(cuts.length).fill(1);
  const order = rows.map((_, index) => index);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { inputs, level, weight } = rows[index]!;
      const sum = inputs.reduce((total, input, nth) => total + input * weights[nth]!, 0);
      let slope = 0;
      cuts.forEach((cut, nth) => {
        const error = (1 / (1 + Math.exp(cut - sum)) - (level > nth ? 1 : 0)) * weight;
        slope += error;
        cutSquares[nth]! += error * error;
        cuts[nth]! += (options.rate * error) / Math.sqrt(cutSquares[nth]!);
      });
      inputs.forEach((input, nth) => {
        const step = slope * input + options.shrink * weights[nth]!;
        if (step === 0) return;
        squares[nth]! += step * step;
        const moved = weights[nth]! - (options.rate * step) / Math.sqrt(squares[nth]!);
        weights[nth] = signs[nth] === 0 ? moved : signs[nth]! > 0 ? Math.max(floors[nth]!, moved) : Math.min(-floors[nth]!, moved);
      });
    }
  }
  return { weights, cuts: cuts.sort((a, b) => a - b) };
}
