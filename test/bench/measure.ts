/** Timing for `npm run bench`: medians of several runs, so that one slow run of a shared machine says nothing. */

/** Median of the times of `runs` calls in milliseconds, after one call that isn't counted. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the report: what, the figure, what it should stay below. */
export type Line = { what: string; value: number; unit: 'ms' | 'KiB'; budget: number | null };

export function report(lines: readonly Line[]): string {
  return lines
    .map(({ what, value, unit, budget }) => {
      const figure = `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`.padStart(12);
      const verdict =
        budget === null ? '' : `  ${value <= budget ? 'within' : 'OVER'} ${budget} ${unit} (× ${(value / budget).toFixed(2)})`;
      return `${what.padEnd(54)}${figure}${verdict}`;
    })
    .join('\n');
}
