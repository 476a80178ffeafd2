import type { Measured } from './sets/types';

const figure = (value: number | null): string => (value === null || Number.isNaN(value) ? '' : value.toFixed(3));

/** The measures as a table in Markdown, in the order in which they come. */
export function table(lines: readonly Measured[]): string {
  const rows = lines.map(({ set, rows: count, measure, value, interval, floor, target }) => [
    set,
    String(count),
    measure,
    figure(value),
    `${figure(interval[0])} to ${figure(interval[1])}`,
    figure(floor),
    figure(target),
  ]);
  const header = ['set', 'rows', 'measure', 'value', '95% interval', 'floor', 'target'];
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
