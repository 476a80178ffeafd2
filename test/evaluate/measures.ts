/** Agreement and error measures, each over pairs or scored rows. All return NaN where they aren't defined. */

/** Cohen's kappa with quadratic weights over levels from 0 to `levels` - 1. */
export function quadraticKappa(pairs: readonly (readonly [number, number])[], levels: number): number {
  const rows = new Float64Array(levels);
  const columns = new Float64Array(levels);
  let observed = 0;
  for (const [a, b] of pairs) {
    rows[a]! += 1;
    columns[b]! += 1;
    observed += (a - b) ** 2;
  }
  let expected = 0;
  for (let a = 0; a < levels; a++) for (let b = 0; b < levels; b++) expected += (a - b) ** 2 * rows[a]! * columns[b]!;
  return 1 - observed / (expected / pairs.length);
}

/** The chance that a positive row scores higher than a negative one; ties count half. */
export function auc(rows: readonly { score: number; positive: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const rank = (start + end + 1) / 2;
    for (let index = start; index < end; index++)
      if (sorted[index]!.positive) {
        ranks += rank;
        positives++;
      }
    start = end;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export type Counts = { hits: number; falses: number; misses: number };
export const precision = ({ hits, falses }: Counts): number => hits / (hits + falses);
export const recall = ({ hits, misses }: Counts): number => hits / (hits + misses);
export const f1 = ({ hits, falses, misses }: Counts): number => (2 * hits) / (2 * hits + falses + misses);

/** Counts over rows that each have a set of labels found and a set expected. */
export function countSets(rows: readonly { found: readonly string[]; expected: readonly string[] }[]): Counts {
  const counts: Counts = { hits: 0, falses: 0, misses: 0 };
  for (const { found, expected } of rows) {
    const left = [...expected];
    for (const label of found) {
      const at = left.indexOf(label);
      if (at < 0) counts.falses++;
      else {
        counts.hits++;
        left.splice(at, 1);
      }
    }
    counts.misses += left.length;
  }
  return counts;
}

/** The mean of the labels' F1, over labels that occur among the expected. */
export function macroF1(rows: readonly { found: readonly string[]; expected: readonly string[] }[]): number {
  const labels = [...new Set(rows.flatMap(({ expected }) => expected))];
  const scores = labels.map((label) =>
    f1(
      countSets(
        rows.map(({ found, expected }) => ({
          found: found.filter((one) => one === label),
          expected: expected.filter((one) => one === label),
        })),
      ),
    ),
  );
  return mean(scores);
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const accuracy = (pairs: readonly (readonly [unknown, unknown])[]): number =>
  pairs.filter(([a, b]) => a === b).length / pairs.length;

export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [both, first, second] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b);
    first += (x - a) ** 2;
    second += (y - b) ** 2;
  }
  return both / Math.sqrt(first * second);
}

/** The 95% interval of a measure by the bootstrap: rows drawn anew, `times` times, with the same seed always. */
export function interval<Row>(rows: readonly Row[], measure: (rows: readonly Row[]) => number, times = 200, seed = 11): [number, number] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const values: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const value = measure(rows.map(() => rows[Math.floor(next() * rows.length)]!));
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return values.length === 0
    ? [Number.NaN, Number.NaN]
    : [values[Math.floor(values.length * 0.025)]!, values[Math.min(values.length - 1, Math.floor(values.length * 0.975))]!];
}
