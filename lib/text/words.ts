import { FIGURE, kindAt, LETTER } from './letters';
import { spanOf, type Span } from './span';

/** The words of a text, in order: runs of letters, marks and digits, joined by an inner apostrophe or hyphen. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (isInWord(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(JOINTS.includes(text[at]!) && at + 1 < text.length && isInWord(text, at + 1))) {
      found.push(spanOf(text, start, at));
      start = -1;
    }
  }
  if (start >= 0) found.push(spanOf(text, start, text.length));
  return found;
}

const JOINTS = "'’-";

function isInWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === FIGURE;
}
