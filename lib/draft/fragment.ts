import type { Evidence, Message } from '@/lib/conversation/types';
import { words } from '@/lib/text/words';
import { sentences } from '@/lib/text/sentences';
import { isFit } from './quote';

/** Where a clause may be cut out of a sentence: marks, and conjunctions of the six languages between spaces. */
const CUT = /[,;:–—()]+\s*|\s+(?:and|but|so|because|y|e|pero|porque|aunque|mas|porém|et|mais|car|und|aber|weil|denn|futhi|kodwa|ngoba)\s+/giu;

/**
 * The clause around the evidence in the customer's own words, short enough to stand in brackets behind what we say; null where it isn't fit to be
 * repeated. For languages in which a sentence can't be turned to the second person safely.
 */
export function fragmentAt(evidence: Evidence, message: Message | undefined): string | null {
  if (!message) return null;
  const sentence = sentences(message.text).find(({ start, end }) => start <= evidence.start && evidence.start < end);
  if (!sentence) return null;
  let from = sentence.start;
  let to = sentence.end;
  for (const match of sentence.text.matchAll(CUT)) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= evidence.start) from = at + match[0].length;
    else if (at >= evidence.end) {
      to = at;
      break;
    }
  }
  const text = message.text.slice(from, to).replace(/[\s.,;:!…]+$/u, '').trim();
  const count = words(text).length;
  return count >= 4 && count <= 10 && isFit(text) && !/[?!]/u.test(text) ? text : null;
}
