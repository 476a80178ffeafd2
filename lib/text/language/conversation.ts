import { answerOf, identify, latinLanguages, type Identified } from './identify';

/** A message as far as its language matters. */
export type Spoken = { text: string; role: 'customer' | 'agent' | 'bot' | 'system' | 'unknown' };

export type ConversationLanguage = {
  /** The customer's, in which to answer (R25): what the latest messages are written in counts most. "und" where it can't be told. */
  code: string;
  confidence: number;
  /** One for each message: its own language where it is sure, else the conversation's. */
  messages: { code: string; confidence: number }[];
};

/** Under this a message keeps the conversation's language. */
const SURE = 0.8;
/** And a message of fewer words than this needs more. */
const ENOUGH = 4;
const SURE_IF_SHORT = 0.98;
/** How much less each earlier message of the customer counts. */
const FADE = 0.6;
const FAMILY = new Set(['zu', 'xh']);

/** The language of each message, and the customer's. `alone` is what each message was identified as on its own, where that is known already. */
export function identifyMessages(
  messages: readonly Spoken[],
  alone: readonly Identified[] = messages.map(({ text }) => identify(text)),
): ConversationLanguage {
  const customer = summed(messages, alone, (role) => role === 'customer' || role === 'unknown') ?? summed(messages, alone, () => true);
  const others = summed(messages, alone, (role) => role === 'agent' || role === 'bot');
  return {
    code: customer?.code ?? 'und',
    confidence: customer?.confidence ?? 0,
    messages: messages.map(({ role }, index) =>
      settle(alone[index]!, role === 'agent' || role === 'bot' ? (others ?? customer) : customer),
    ),
  };
}

/** A message's own language where it is sure; isiZulu against isiXhosa, and what is too short to tell, is settled by the conversation. */
function settle(own: Identified, conversation: Identified | null): { code: string; confidence: number } {
  const sure = own.code !== 'und' && own.confidence >= (own.words >= ENOUGH ? SURE : SURE_IF_SHORT);
  if (!conversation || conversation.code === 'und' || sure) return { code: own.code, confidence: own.confidence };
  if (own.code !== 'und' && !FAMILY.has(own.code) && own.confidence > conversation.confidence)
    return { code: own.code, confidence: own.confidence };
  return { code: conversation.code, confidence: Math.min(conversation.confidence, SURE) };
}

/** The logits of the messages of some roles added up, the last counting most. A last message that is sure of itself decides. Null where none says anything. */
function summed(messages: readonly Spoken[], alone: readonly Identified[], wanted: (role: Spoken['role']) => boolean): Identified | null {
  const spoken = alone.filter((own, index) => wanted(messages[index]!.role) && own.confidence > 0);
  const last = spoken.at(-1);
  if (!last) return null;
  if ((last.confidence >= 0.95 && last.words >= ENOUGH) || last.scores.length === 0) return last;
  const sums = new Float64Array(latinLanguages().length);
  let weight = 1;
  for (const own of [...spoken].reverse()) {
    for (let head = 0; head < sums.length; head++) sums[head]! += weight * Math.min(1, own.words / ENOUGH) * (own.scores[head] ?? 0);
    weight *= FADE;
  }
  const together = answerOf(sums, last.words);
  return together.confidence >= last.confidence || last.words < ENOUGH ? together : last;
}
