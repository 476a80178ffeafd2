import type { Evidence, Promised } from '@/lib/conversation/types';
import { isAgents, isCustomers, type ReadContext, type ReadMessage } from '../context';
import { repeatLexicon } from '../lexicons/repeat';
import { matchPhrases } from '../match';
import { longest } from './risks';

/** A number says which time it is or how many there were, `many` that there were several, `more` is one failure. */
export type RepeatCue = '2' | '3' | '4' | '5' | '6' | 'many' | 'more';

/** Failures after the first time that each wording stands for. */
const FAILURES: Record<RepeatCue, number> = { 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, many: 2, more: 1 };

/**
 * How often it failed after the first time: the most that the customer says ("third time" is two), or what the conversation shows: our promises that
 * were broken and messages of the customer that were followed up without an answer in between.
 */
export function readRepeat(context: ReadContext, promises: readonly Promised[]): { failures: number; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  let said = 0;
  const places = new Set<string>();
  for (const message of context.customer)
    for (const match of matchPhrases(repeatLexicon, message)) {
      if (match.negated) continue;
      said = Math.max(said, FAILURES[match.kind]);
      places.add(
        `${message.id} ${message.sentences.findIndex((sentence) => sentence.start <= match.evidence.start && match.evidence.start < sentence.end)}`,
      );
      evidence.push(match.evidence);
    }
  if (said === 1 && places.size > 2) said = 2;
  const broken = promises.filter((promise) => promise.by === 'agent' && promise.state === 'broken').map((promise) => promise.evidence);
  const unanswered = chasers(context);
  const shown = broken.length + unanswered.length;
  return { failures: Math.max(said, shown), evidence: longest([...evidence, ...broken, ...unanswered]) };
}

/** An hour in milliseconds; less between two messages is one turn. */
const TURN = 3_600_000;

/** Messages in which the customer came back, an hour or more after an earlier one, before anybody had answered it. */
function chasers(context: ReadContext): Evidence[] {
  const found: Evidence[] = [];
  let open: ReadMessage | null = null;
  for (const message of context.messages) {
    if (isAgents(message)) open = null;
    if (!isCustomers(message)) continue;
    if (open?.at && message.at && Date.parse(message.at) - Date.parse(open.at) >= TURN) {
      const first = message.sentences[0];
      if (first) found.push({ message: message.id, start: first.start, end: first.end, text: first.text, signal: 'repeat.unanswered' });
    }
    open = message;
  }
  return found;
}
