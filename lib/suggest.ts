import type { Conversation, Corrections, Suggestion, Tone } from './conversation/types';
import type { Playbook } from './playbook/schema';

/**
 * Everything that a suggestion depends on. Clock, zone (the playbook's) and the agent's earlier words are arguments, so the same input always gives
 * the same suggestion.
 */
export type SuggestInput = {
  conversation: Conversation;
  /** ISO 8601 with offset. */
  now: string;
  playbook?: Playbook;
  tone?: Partial<Tone>;
  /** BCP 47; the customer's language where absent (R25). */
  language?: string;
  /** A text to check instead of writing one. */
  draft?: string;
  /** The agent's ticks, by option id; the plan's own choice where absent. */
  chosen?: Record<string, boolean>;
  /** The agent's corrections of the reading of this conversation. */
  corrections?: Corrections;
  /** The agent's own recent replies, newest last: their openings aren't used again. */
  recent?: string[];
  /** Language of titles, reasons and findings: the sidebar's, not the customer's. */
  locale?: string;
};

/** Reading, plan, drafts and findings for a conversation. Pure. */
export type Suggest = (input: SuggestInput) => Suggestion;
