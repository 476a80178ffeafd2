/**
 * The value of a figure as people write it: "1,299.50", "1.299,50", "1 299,50", "1'299.50", "89,-". The last separator is the decimal one, unless it
 * groups three figures ("1,299"); where both could be meant ("1.299"), three figures behind one separator are thousands. Null where it isn't a figure.
 */
export function parseFigure(written: string): number | null {
  const compact = written.replace(/(?:[.,](?:-{1,2}|–|—))$/u, '').replace(/[\s\u00a0\u202f']/gu, '');
  if (!/^\d+(?:[.,]\d+)*$/u.test(compact)) return null;
  const at = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (at < 0) return Number(compact);
  const mark = compact[at]!;
  const decimals = compact.length - at - 1;
  const several = compact.indexOf(mark) !== at;
  const other = compact.includes(mark === '.' ? ',' : '.');
  const grouping = several || (decimals === 3 && !other && !compact.startsWith('0'));
  if (grouping) return Number(compact.replace(/[.,]/gu, ''));
  return Number(`${compact.slice(0, at).replace(/[.,]/gu, '')}.${compact.slice(at + 1)}`);
}

/** A figure in running text: with groups of three behind a separator, or without, and up to four decimals; a fragment for larger patterns. */
export const FIGURE =
  "(?:\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,9}(?:[.,]\\d{1,4})?)(?:[.,]-{1,2})?";
