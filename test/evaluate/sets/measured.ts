import { interval } from '../measures';
import type { Measured } from './types';

/** A measure of some rows with its interval; nothing where there are no rows. */
export function measured<Row>(
  set: string,
  rows: readonly Row[],
  measure: string,
  of: (rows: readonly Row[]) => number,
  { floor = null, target = null, times = 200 }: { floor?: number | null; target?: number | null; times?: number } = {},
): Measured[] {
  if (rows.length === 0) return [];
  return [{ set, rows: rows.length, measure, value: of(rows), interval: interval(rows, of, times), floor, target }];
}
