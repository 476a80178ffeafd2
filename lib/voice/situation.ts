import type { Conversation, Draft, Reading } from '@/lib/conversation/types';
import { factsOf } from './facts';
import type { Situation } from './fit';

export type Around = {
  audience: Draft['audience'];
  /** BCP 47, of the reply. */ language: string;
  /** ISO 8601 with offset. */ now: string;
  company: string | null;
};

/** What a phrase has to fit in a conversation. */
export function situationOf(conversation: Conversation, reading: Reading, around: Around): Situation {
  const open = reading.asks.filter(({ answered }) => !answered).map(({ text }) => text);
  const last = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  return {
    language: around.language,
    issues: reading.issues.map(({ kind }) => kind),
    asks: open.length > 0 ? open : last ? [last.text.slice(0, 2_000)] : [],
    heat: reading.heat.level,
    channel: conversation.channel,
    limit: conversation.composer?.limit ?? null,
    facts: factsOf({ conversation, reading, ...around }),
  };
}
