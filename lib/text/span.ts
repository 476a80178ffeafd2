/** A stretch of a text: `text` is `source.slice(start, end)`. Offsets are UTF-16 units. */
export type Span = { start: number; end: number; text: string };

/** The span between two offsets of a text. */
export const spanOf = (source: string, start: number, end: number): Span => ({ start, end, text: source.slice(start, end) });

/** The same span without white space at its ends. */
export function trimSpan(source: string, span: { start: number; end: number }): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(source[start]!)) start++;
  while (end > start && /\s/u.test(source[end - 1]!)) end--;
  return spanOf(source, start, end);
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
