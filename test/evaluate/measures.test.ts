import { describe, expect, it } from 'vitest';
import { accuracy, auc, countSets, f1, interval, macroF1, mean, pearson, precision, quadraticKappa, recall } from './measures';

describe('measures', () => {
  it('weighs disagreement by its square', () => {
    expect(quadraticKappa([[0, 0], [4, 4], [2, 2]], 5)).toBe(1); // prettier-ignore
    expect(quadraticKappa([[0, 4], [4, 0]], 5)).toBe(-1); // prettier-ignore
    expect(quadraticKappa([[0, 0], [0, 4], [4, 0], [4, 4]], 5)).toBe(0); // prettier-ignore
    expect(quadraticKappa([[0, 1], [4, 4], [2, 2], [1, 1]], 5)).toBeCloseTo(14 / 15); // prettier-ignore
  });

  it('counts pairs in the right order, ties half', () => {
    const rows = (scores: number[], positives: boolean[]) => scores.map((score, index) => ({ score, positive: positives[index]! }));
    expect(auc(rows([1, 2, 3, 4], [false, false, true, true]))).toBe(1);
    expect(auc(rows([1, 2, 3, 4], [true, true, false, false]))).toBe(0);
    expect(auc(rows([1, 1, 1, 1], [true, false, true, false]))).toBe(0.5);
    expect(auc(rows([1, 3, 2, 4], [false, false, true, true]))).toBe(0.75);
    expect(auc(rows([1], [true]))).toBeNaN();
  });

  it('counts sets of labels, each once', () => {
    const counts = countSets([{ found: ['a', 'b'], expected: ['a'] }, { found: [], expected: ['c'] }, { found: ['a', 'a'], expected: ['a'] }]); // prettier-ignore
    expect(counts).toEqual({ hits: 2, falses: 2, misses: 1 });
    expect(precision(counts)).toBe(0.5);
    expect(recall(counts)).toBeCloseTo(2 / 3);
    expect(f1(counts)).toBeCloseTo(4 / 7);
  });

  it('takes the mean over the labels that are expected', () => {
    expect(macroF1([{ found: ['a'], expected: ['a'] }, { found: ['z'], expected: ['b'] }])).toBe(0.5); // prettier-ignore
  });

  it('knows means, shares and correlation', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(accuracy([['a', 'a'], ['a', 'b']])).toBe(0.5); // prettier-ignore
    expect(pearson([[1, 2], [2, 4], [3, 6]])).toBeCloseTo(1); // prettier-ignore
    expect(pearson([[1, 3], [2, 2], [3, 1]])).toBeCloseTo(-1); // prettier-ignore
  });

  it('bounds a measure, the same way each time', () => {
    const rows = Array.from({ length: 100 }, (_, index) => index % 2);
    const [low, high] = interval(rows, (some) => mean(some));
    expect(low).toBeGreaterThan(0.35);
    expect(high).toBeLessThan(0.65);
    expect(low).toBeLessThan(high);
    expect(interval(rows, (some) => mean(some))).toEqual([low, high]);
  });
});
