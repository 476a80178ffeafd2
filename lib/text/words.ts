import { allMatches } from './matches';
import type { Span } from './span';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order: runs of letters, marks and digits, joined by an inner apostrophe or hyphen. */
export function words(text: string): Span[] {
  return allMatches(text, WORD).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}
