import type { Evidence, Message } from '@/lib/conversation/types';
import { words } from '@/lib/text/words';
import { sentences } from '@/lib/text/sentences';
import { fold } from '@/lib/text/fold';
import { isFit } from './quote';
import { standsAlone, toThePoint } from './saying';

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
  if (NOT_TOLD.test(fold(text)) || OPEN_END.test(text)) return null;
  const count = words(text).length;
  return count >= 3 && count <= 10 && isFit(text) && standsAlone(text) && !/[?!]/u.test(text) ? text : null;
}

/** Any clause of the messages that is fit to be quoted, newest message first, in it the longest; null where there is none. */
export function anyClause(messages: readonly Message[]): string | null {
  for (const { text } of messages.toReversed()) {
    const clauses = sentences(text)
      .flatMap((sentence) => sentence.text.split(CUT))
      .map((clause) =>
        toThePoint(
          clause
            .replace(/[\s.,;:!…]+$/u, '')
            .replace(LEADING, '')
            .replace(/^(?:@\w+\s+)+/u, '')
            .trim(),
        ),
      ) // prettier-ignore
      .filter((clause) => {
        const count = words(clause).length;
        return (
          count >= 3 &&
          count <= 11 &&
          !/[?!]/u.test(clause) &&
          isFit(clause) &&
          standsAlone(clause) &&
          !OPEN_END.test(clause) &&
          !NOT_TOLD.test(fold(clause)) &&
          !HELLO.test(clause)
        );
      });
    const longest = clauses.toSorted((a, b) => words(b).length - words(a).length)[0];
    if (longest !== undefined) return longest;
  }
  return null;
}
const HELLO =
  /^(?:dear|hello|hi|hey|hola|buen|estimad|muy señor|olá|oi|bom dia|boa |caro|prezad|bonjour|bonsoir|salut|madame|monsieur|cher|guten|hallo|sehr geehrt|liebe|moin|sawubona|sanibona|un saludo|kind regards|best regards|cordialement|viele grüße|mit freundlichen|cumprimentos|atentamente)/iu;

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
  return toThePoint(
    message.text
      .slice(from, to)
      .replace(/[\s.,;:!…]+$/u, '')
      .replace(LEADING, '')
      .trim(),
  );
}

/** Demands, questions, and what is said to us: nothing that tells what happened. Folded, six languages. */
const NOT_TOLD =
  /\b(?:you|your|u|want|need|demand|expect|cancel|refund me|can i|is it|do you|usted\w*|ustedes|quiero|exijo|necesito|cancelo|puedo|pueden|podeis|teneis|habeis|sois|voce|voces|quero|preciso|podem|vous|votre|vos|veux|voulez|exige|est-il|puis-je|pouvez|sie|ihnen|ihr|ihre\w*|ihr|euch|eure?|will|mochte|storniere|kundige|fordere|erwarte|ist (?:ein|das|es)|kann (?:ich|man)|ngicela|ngifuna|ngidinga|nina|wena)\b|\bni[a-z]{3,}/u;

/** True for words that tell what happened: no demand, no question, nothing said to us. */
export const tells = (text: string): boolean => !NOT_TOLD.test(fold(text)) && !/[?!]/u.test(text);

/** What can't be the end of anything. */
const OPEN_END =
  /\s(?:a|an|the|of|to|in|at|my|un|una|el|la|los|las|de|del|que|le|les|du|des|der|die|das|ein|eine|zu|um|o|os|as|da|do|em|en|con|por|para|y|às|à|ao|aos|dos|das|com|sem|e|dans|avec|pour|sur|par|sans|et|au|aux|à|im|am|auf|mit|für|von|vom|aus|bei|und|for|with|on|from|and)$/iu;

const LEADING = /^(?:\s*(?:and|but|so|because|y|e|pero|porque|aunque|mas|porém|et|mais|car|und|aber|weil|denn|futhi|kodwa|ngoba)\s+)+/iu;

/** The clause without the product at its beginning: we name that ourselves. */
function withoutThing(clause: string, product: string | null): string {
  const at = product === null ? -1 : clause.indexOf(product);
  if (product === null || at < 0 || at > 12) return clause;
  const rest = clause.slice(at + product.length).trim();
  return words(rest).length >= 3 && /^\p{L}/u.test(rest) ? rest : clause;
}
