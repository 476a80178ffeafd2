import { median } from '@/lib/measures/median';

/** Timing for `npm run bench`: medians of several runs, so that one slow run says nothing; the processor's time, so that a busy neighbour says little. */

/** Milliseconds of processor time that this process takes for some work. */
function processorTime(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Median for `runs` calls, after two that aren't counted; each is given its number, so that it can be given something new. */
export function medianTime(runs: number, work: (run: number) => unknown): number {
  const times = Array.from({ length: runs + 2 }, (_, run) => processorTime(() => work(run)));
  return medianOf(times.slice(2));
}

export const medianOf = (values: readonly number[]): number => median(values) ?? Number.NaN;

/** One line of the report: what, the figure, what it should stay below. */
export type Line = { what: string; value: number; unit: 'ms' | 'KiB'; budget: number | null };

export function report(lines: readonly Line[]): string {
  return lines
    .map(({ what, value, unit, budget }) => {
      const figure = `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`.padStart(12);
      const verdict =
        budget === null ? '' : `  ${value <= budget ? 'within' : 'OVER'} ${budget} ${unit} (× ${(value / budget).toFixed(2)})`;
      return `${what.padEnd(60)}${figure}${verdict}`;
    })
    .join('\n');
}
