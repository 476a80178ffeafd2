import type { ReactNode } from 'react';

export type Mark = { start: number; end: number; className?: string };

/** Text with some of its stretches marked. Marks are in order and don't overlap (`tidyMarks`); the text is text, whatever it holds. */
export function Marked({ text, marks, as: Tag = 'mark' }: { text: string; marks: readonly Mark[]; as?: 'mark' | 'span' }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) parts.push(text.slice(at, mark.start));
    parts.push(
      <Tag key={mark.start} className={mark.className}>
        {text.slice(mark.start, mark.end)}
      </Tag>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
