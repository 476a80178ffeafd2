import type { Evidence, Message } from '@/lib/conversation/types';
import { words } from '@/lib/text/words';
import { sentences } from '@/lib/text/sentences';
import { isFit } from './quote';

/** Where a clause may be cut out of a sentence: marks, and conjunctions of the six languages between spaces. */
const CUT =
  /[,;:–—()]+\s*|\s+(?:and|but|so|because|y|e|pero|porque|aunque|mas|porém|et|mais|car|und|aber|weil|denn|futhi|kodwa|ngoba)\s+/giu;

/**
 * The clause around the evidence in the customer's own words, short enough to stand in brackets behind what we say; null where it isn't fit to be
 * repeated. For languages in which a sentence can't be turned to the second person safely.
 */
export function fragmentAt(evidence: Evidence, message: Message | undefined, product: string | null): string | null {
  const clause = clauseAt(evidence, message);
  if (clause === null) return null;
  const text = withoutThing(clause, product);
  const count = words(text).length;
  return count >= 3 && count <= 10 && isFit(text) && !/[?!]/u.test(text) ? text : null;
}

/** The clause around the evidence, as it is written; null where the message isn't known. */
export function clauseAt(evidence: Evidence, message: Message | undefined): string | null {
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
  return message.text
    .slice(from, to)
    .replace(/[\s.,;:!…]+$/u, '')
    .replace(LEADING, '')
    .trim();
}

const LEADING = /^(?:\s*(?:and|but|so|because|y|e|pero|porque|aunque|mas|porém|et|mais|car|und|aber|weil|denn|futhi|kodwa|ngoba)\s+)+/iu;

/** The clause without the product at its beginning: we name that ourselves. */
function withoutThing(clause: string, product: string | null): string {
  const at = product === null ? -1 : clause.indexOf(product);
  if (product === null || at < 0 || at > 12) return clause;
  const rest = clause.slice(at + product.length).trim();
  return words(rest).length >= 3 && /^\p{L}/u.test(rest) ? rest : clause;
}
