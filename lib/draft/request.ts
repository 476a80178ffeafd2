import type { Conversation, Reading, Tone } from '@/lib/conversation/types';
import type { PlanDetail } from '@/lib/plan/detail';
import type { Playbook } from '@/lib/playbook/schema';

/** Everything that a draft depends on. The plan carries the agent's ticks; clock and earlier replies are arguments, so the same input gives the same words. */
export type DraftRequest = {
  conversation: Conversation;
  reading: Reading;
  plan: PlanDetail;
  playbook: Playbook;
  tone: Tone;
  /** BCP 47: the language to write in. */
  language: string;
  /** ISO 8601 with offset. */
  now: string;
  /** Who signs; null where it isn't known, then nobody does. */
  agentName: string | null;
  /** Which wording: 0 is the first; from 2 on the customer's own words are quoted where nothing else takes them up. */
  take?: number;
  /** The agent's own recent replies, newest last: their openings aren't used again. */
  recent: readonly string[];
  /** The agent's own phrases for moves of the reply, with the facts in them; where they are absent or don't fit, the language's tables speak. */
  own?: { public: OwnWords; private: OwnWords };
};

/** A phrase of the agent's own by the move whose sentence it takes the place of. */
export type OwnWords = Readonly<Partial<Record<'greeting' | 'apology' | 'steps' | 'refusal' | 'closing' | 'sign-off', string>>>;
