import { describe, expect, it } from 'vitest';
import { decodeLinear, logits, softmax } from './linear';

describe('linear', () => {
  const model = decodeLinear({
    bits: 1,
    heads: ['a', 'b'],
    width: 8,
    scales: [0.5, 2],
    bias: [1, -1],
    weights: btoa(String.fromCharCode(2, 255, 4, 1)),
  });

  it('adds the rows of its features, scaled, to the bias', () => {
    expect([...logits(model, { places: [0, 1], length: 2, value: 0.5 })]).toEqual([1 + 6 * 0.5 * 0.5, -1 + 0 * 0.5 * 2]);
    expect([...logits(model, { places: [0], length: 1, value: 1 })]).toEqual([2, -3]);
  });

  it('reads two weights from a byte where they are half a byte wide', () => {
    const halved = decodeLinear({
      bits: 1,
      heads: ['a', 'b'],
      width: 4,
      scales: [1, 1],
      bias: [0, 0],
      weights: btoa(String.fromCharCode(0xf2, 0x7a)),
    });
    expect([...halved.table]).toEqual([2, -1, -6, 7]);
  });

  it('is its bias where there are no features', () => {
    expect([...logits(model, { places: [], length: 0, value: 0 })]).toEqual([1, -1]);
  });

  it('shares out one among the heads, however far apart', () => {
    expect([...softmax([1000, 0])]).toEqual([1, 0]);
    expect([...softmax([3, 3])]).toEqual([0.5, 0.5]);
  });
});
