import type { Draft, Finding } from '@/lib/conversation/types';

/** What happened to a sentence. `moved`: the same words in another place. */
export type ChangeKind = 'added' | 'reworded' | 'moved' | 'removed';

/** Why it happened; the sidebar has words for each (improve.why.*). */
export type ChangeReason =
  | 'greeting'
  | 'problem'
  | 'apology'
  | 'ownership'
  | 'cause'
  | 'refusal'
  | 'offer'
  | 'alternatives'
  | 'request'
  | 'work'
  | 'next'
  | 'handover'
  | 'closing'
  | 'signature'
  | 'wording'
  | 'date'
  | 'order'
  | 'blame'
  | 'manner';

/** One difference between the agent's text and the result, which can be taken or left. */
export type Change = {
  /** Stable for the same input. */
  id: string;
  kind: ChangeKind;
  /** The agent's words; null for what was added. */
  before: string | null;
  /** What stands in the result; null for what was removed. */
  after: string | null;
  /** Where `before` stands in the agent's text, in UTF-16 units; null for what was added. */
  span: { start: number; end: number } | null;
  reason: ChangeReason;
};

/** A stretch of the result, in order. Pieces of one row are one paragraph. */
export type Piece = {
  /** The change that it belongs to; null where the agent's words stand as they were. */
  change: string | null;
  /** Shown while the change is left, and while it is taken; null: nothing. */
  before: string | null;
  after: string | null;
  /** `after` behind a greeting on the same line, where the language is sure to want a small letter there. */
  lowered: string | null;
  row: number;
};

/**
 * The agent's rough text as a full reply. `text` is `pieces` with every change taken; lib/improve/apply gives the text for any other choice. Numbers, dates,
 * amounts, names, links and refusals of `original` are all in it; no amount, date or promise is that the agent neither wrote nor ticked.
 */
export type Improvement = {
  original: string;
  text: string;
  /** BCP 47. */
  language: string;
  audience: Draft['audience'];
  changes: Change[];
  pieces: Piece[];
  /** What the check says about `text`. */
  findings: Finding[];
};

/** What an agent's statement does. `own`: nothing that is recognised as a whole, so it stays in the agent's words. */
export type Act =
  | `${'refuse' | 'done' | 'will' | 'can'}.${Remedy}`
  | `refuse.any`
  | `cause.${Cause}`
  | `work.${'look' | 'carrier' | 'stock' | 'team'}`
  | `handover.${'manager' | 'team'}`
  | `next.${'write' | 'call'}`
  | 'choice' | 'ask' | 'items' | 'sorry' | 'thanks' | 'greeting' | 'closing' | 'blame' | 'name' | 'own'; // prettier-ignore

export const REMEDIES = ['refund', 'replacement', 'send', 'repair', 'voucher', 'callback', 'cancellation', 'collection', 'label'] as const;
/** `replacement`: they get a new one; `send`: we send it. */
export type Remedy = (typeof REMEDIES)[number];
/** `lost`: by the carrier; `gone`: nobody says where. */
type Cause = 'lost' | 'gone' | 'damaged' | 'stock' | 'system' | 'ours' | 'address' | 'late';
