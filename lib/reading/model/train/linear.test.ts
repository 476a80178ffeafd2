import { describe, expect, it } from 'vitest';
import { decodeLinear, logits } from '@/lib/text/hashed/linear';
import { fold } from '@/lib/text/fold';
import { textFeatures } from '../text-features';
import { quantise, trainLinear, type TrainingRow } from './linear';

const BITS = 10;
const TEXTS = [
  ['late and broken', 1],
  ['broken again', 1],
  ['it is late', 1],
  ['lovely and quick', 0],
  ['quick reply', 0],
  ['what a lovely shop', 0],
] as const;
const rows = (): TrainingRow[] =>
  TEXTS.map(([text, target]) => ({ features: textFeatures(fold(text), BITS), targets: [target, Number.NaN] }));
const options = { heads: ['bad', 'unlabelled'], bits: BITS, kind: 'independent', epochs: 40, rate: 0.3, decay: 0, seed: 3 } as const;

describe('trainLinear', () => {
  it('learns what it is shown, and keeps it when rounded to bytes', () => {
    const model = decodeLinear(quantise(trainLinear(rows(), options)));
    for (const [text, target] of TEXTS) expect(logits(model, textFeatures(fold(text), BITS))[0]! > 0 ? 1 : 0).toBe(target);
  });

  it('learns nothing for a head that no row says anything about', () => {
    const trained = trainLinear(rows(), options);
    expect(trained.table.every((weight, cell) => cell % 2 === 0 || weight === 0)).toBe(true);
    expect(trained.bias[1]).toBe(0);
  });

  it('gives the same weights for the same seed', () => {
    expect(quantise(trainLinear(rows(), options))).toEqual(quantise(trainLinear(rows(), options)));
  });
});
