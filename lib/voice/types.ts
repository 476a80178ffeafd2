import type { IssueKind } from '@/lib/conversation/types';

/** The part of a reply that a phrase serves. `any`: the agent decides; it is never put into a draft by itself. */
export const MOVES = ['any', 'greeting', 'apology', 'steps', 'refusal', 'closing', 'sign-off'] as const;
export type Move = (typeof MOVES)[number];

/** A phrase or macro of the agent's own. Times are ISO 8601 with offset. */
export type Phrase = {
  id: string;
  title: string;
  /** As written, with its placeholders: "{{ticket.requester.first_name}}", "{order}", "[name]". */
  text: string;
  /** BCP 47 without region; null where it isn't known. */
  language: string | null;
  tags: string[];
  /** The issues that it is for; empty: any. */
  issues: IssueKind[];
  move: Move;
  /** A few letters that find it at once; null: none. */
  shortcut: string | null;
  used: number;
  lastUsed: string | null;
  created: string;
};

/** Facts of a conversation that a placeholder can stand for. */
export type FactName =
  | 'name'
  | 'fullName'
  | 'lastName'
  | 'agent'
  | 'agentFirst'
  | 'company'
  | 'order'
  | 'tracking'
  | 'ticket'
  | 'product'
  | 'amount'
  | 'email'
  | 'phone'
  | 'subject'
  | 'today';

/** What is known of the facts; what isn't known, or isn't for this audience, is absent. */
export type VoiceFacts = Readonly<Partial<Record<FactName, string>>>;

/** The most that is kept and read: a shared library of macros is a few hundred of a few hundred characters. */
export const LIMITS = { file: 5_000_000, phrases: 5_000, text: 10_000, title: 200, tag: 60, tags: 20, shortcut: 40 } as const;
