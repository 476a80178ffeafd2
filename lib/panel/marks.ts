/** A stretch of a text with what it is marked as. */
export type Stretch = { start: number; end: number };

/** Stretches in order, inside the text, without overlaps: of two that overlap the first stays, and the second keeps what is left of it. */
export function tidyMarks<Mark extends Stretch>(marks: readonly Mark[], length: number): Mark[] {
  const tidy: Mark[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, at, 0);
    const end = Math.min(mark.end, length);
    if (end <= start) continue;
    tidy.push({ ...mark, start, end });
    at = end;
  }
  return tidy;
}
