import type { Promised, Reading } from '@/lib/conversation/types';
import { patternOf } from '@/lib/text/pattern';
import { isAgents, isCustomers, type ReadContext, type ReadMessage } from '../context';
import { asksLexicon } from '../lexicons/asks';
import { lexiconLanguages } from '../match';
import { readAsks } from './asks';
import { readPromises } from './promises';

/**
 * Who owes the next message, and since when. The customer, where the agent's last message asks something; the agent, where the customer wrote last or a
 * promised message is still to come; nobody, where thanks close a conversation that has nothing open. Bots, systems and internal notes don't count.
 */
export function readWaiting(context: ReadContext, promises: readonly Promised[] = readPromises(context)): Reading['waiting'] {
  const visible = context.messages.filter((message) => isCustomers(message) || isAgents(message));
  const last = visible.at(-1);
  if (!last) return { since: null, on: 'nobody' };
  const owed = promises.find(
    ({ by, state, evidence }) => by === 'agent' && state !== 'kept' && isMessage(evidence.text, context, evidence.message),
  );
  if (isAgents(last)) {
    if (asksBack(last)) return { since: last.at, on: 'customer' };
    if (owed || holds(last)) return { since: firstUnanswered(visible) ?? last.at, on: 'agent' };
    return { since: null, on: 'nobody' };
  }
  const theirs = promises.find(({ by, state, evidence }) => by === 'customer' && state === 'open' && evidence.message === last.id);
  const asks = readAsks({ ...context, customer: [last] });
  if (asks.length === 0 && theirs) return { since: last.at, on: 'customer' };
  if (asks.length === 0 && closes(last)) return owed ? { since: last.at, on: 'agent' } : { since: null, on: 'nobody' };
  return { since: streakStart(visible)?.at ?? null, on: 'agent' };
}

/** The first of the customer's messages that no agent has answered yet. */
function streakStart(visible: readonly ReadMessage[]): ReadMessage | undefined {
  const lastAnswer = visible.findLastIndex(isAgents);
  return visible[lastAnswer + 1];
}

/** Where the agent has only put the customer off: the clock runs since the customer's question before. */
function firstUnanswered(visible: readonly ReadMessage[]): string | null {
  let at = visible.length - 1;
  while (at >= 0 && isAgents(visible[at]!)) at--;
  while (at > 0 && !isAgents(visible[at - 1]!)) at--;
  return visible[at]?.at ?? null;
}

const any = (message: ReadMessage, pick: (words: (typeof asksLexicon)['en']) => string): boolean =>
  lexiconLanguages(message).some((language) => patternOf(`(?<![\\p{L}\\p{N}])(?:${pick(asksLexicon[language])})`).test(message.folded));

/** A question or a request to the customer; "Is there anything else?" and "How was our service?" ask for nothing. */
function asksBack(message: ReadMessage): boolean {
  return message.sentences.some((sentence) => {
    const folded = message.folded.slice(sentence.start, sentence.end);
    const polite = lexiconLanguages(message).some((language) => patternOf(asksLexicon[language].closingQuestion).test(folded));
    if (polite) return false;
    return (
      /\?["”’»)\s]*$/u.test(folded) ||
      lexiconLanguages(message).some((language) => patternOf(`(?<![\\p{L}])(?:${asksLexicon[language].agentRequest})`).test(folded))
    );
  });
}

const holds = (message: ReadMessage): boolean => any(message, ({ holding }) => holding);

/** A short message of thanks or agreement with nothing against it. */
function closes(message: ReadMessage): boolean {
  if (message.words.length > 40 || /\?/u.test(message.text)) return false;
  if (message.words.length === 0) return /[👍🙏😊❤🙂👌✅🥰😀]/u.test(message.text);
  return any(message, ({ thanks }) => thanks) && !any(message, ({ unsettled }) => unsettled);
}

/** Whether what was promised is a message of ours: to write, ring, answer. */
function isMessage(text: string, context: ReadContext, id: string): boolean {
  const message = context.messages.find((each) => each.id === id);
  if (!message) return false;
  return any(
    { ...message, folded: message.folded.slice(message.text.indexOf(text), message.text.indexOf(text) + text.length) },
    ({ contact }) => contact,
  );
}
