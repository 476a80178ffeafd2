import type { Reason } from '@/lib/conversation/result';
import type { ComposerTarget, Conversation, Corrections, Finding, FollowUp, Suggestion, Tone } from '@/lib/conversation/types';
import type { InsertMode, ReadVia } from '@/lib/messages/protocol';
import type { Timing } from '@/lib/panel/timing';

export type Audience = 'public' | 'private';

/** A promise of the reply for which a reminder can be kept; `wall` is its time as the agent's clock shows it ("2026-11-27T10:00"). */
export type OfferedReminder = FollowUp & { wall: string; set: boolean };

/** What the sidebar shows of the tab that it belongs to. */
export type PageView =
  | { state: 'starting' }
  /** `url` is null where the browser doesn't even say which page it is. `refused`: the agent was asked and said no. */
  | { state: 'no-access'; url: string | null; refused: boolean }
  | { state: 'closed' }
  | { state: 'reading' }
  | { state: 'unreadable'; reason: Reason | null; nothingSelected: boolean }
  | { state: 'stale' }
  | { state: 'read' };

/** What was read, and what follows from it. `suggestion` is null until the first one is there. */
export type CaseView = {
  conversation: Conversation;
  via: ReadVia;
  doubts: readonly Reason[];
  /** Read without lasting access. */
  once: boolean;
  suggestion: Suggestion | null;
  thinking: 'busy' | 'idle' | 'stopped' | 'failed';
  timing: Timing;
  corrections: Corrections | null;
  /** The most that an option may be worth, by its id, in `currency`. */
  limits: Readonly<Record<string, number>>;
  budget: { used: number; limit: number } | null;
  currency: string;
};

/** The reply as it stands: the suggestion's text or the agent's. */
export type ReplyView = {
  audiences: readonly Audience[];
  audience: Audience;
  text: string;
  findings: readonly Finding[];
  /** The text is newer than the findings. */
  pending: boolean;
  state: 'suggested' | 'edited' | 'newer' | 'mine';
  undo: boolean;
  language: string;
  theirs: string;
  tone: Tone;
  limit: number | null;
  overridden: readonly string[];
};

/** What became of the work on the conversation that the page left: its draft is kept, and wasn't put in where that was just being done. */
export type Left = 'kept' | 'refused';

/** What became of putting the reply into the page's box. */
export type InsertView = {
  target: ComposerTarget | null;
  state: 'idle' | 'busy' | 'done';
  refused: Reason | null;
  occupied: string | null;
  copied: boolean | null;
};

export type DeskActions = {
  readAgain: () => void;
  allow: () => void;
  useSelection: () => void;
  /** Reads pasted text; false when it holds nothing. */
  paste: (text: string) => Promise<boolean>;
  reload: () => void;
  correct: (corrections: Corrections | null) => void;
  choose: (id: string, chosen: boolean) => void;
  audience: (audience: Audience) => void;
  edit: (text: string) => void;
  reset: () => void;
  undo: () => void;
  language: (language: string) => void;
  tone: (tone: Tone) => void;
  checkMine: () => void;
  /** Makes a reply of the agent's own text. */
  improve: () => void;
  /** Takes or leaves differences of it, by id. */
  takeChanges: (ids: readonly string[], taken: boolean) => void;
  override: (rule: string) => void;
  insert: (mode?: InsertMode) => void;
  leave: () => void;
  copy: () => void;
  remind: (index: number, wall: string) => void;
  stop: () => void;
};
