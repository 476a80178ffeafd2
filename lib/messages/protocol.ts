import type { ReadHealth, ReadVia } from '@/lib/conversation/health';
import type { Identity } from '@/lib/conversation/identity';
import type { Reason, Result } from '@/lib/conversation/result';
import type { ComposerTarget, Conversation } from '@/lib/conversation/types';

export type { ReadVia };

export type PageReading = { conversation: Conversation; identity: Identity; health: ReadHealth; via: ReadVia };

/** What to do with text that is in the box already. */
export type InsertMode = 'fill' | 'replace' | 'append';

export type InsertRequest = { text: string; mode: InsertMode; identity: Identity; audience: 'public' | 'private' };

/**
 * `occupied`: the box holds text and `mode` was "fill", so the agent is asked. `refused`: the guard saw another conversation, box or target.
 * `failed`: the text didn't arrive once and whole; what had been written was taken back.
 */
export type InsertOutcome =
  | { state: 'inserted'; kind: string; target: ComposerTarget }
  | { state: 'occupied'; text: string }
  | { state: 'refused'; reason: Reason }
  | { state: 'failed'; reason: Reason };

/** Sidebar → page script of one tab (top frame). Sent by `tabs.sendMessage`. */
export interface ToPage {
  'page.read': () => Result<PageReading>;
  /** What the agent selected; `around` is the conversation that is open, where one could be read. */
  'page.selection': () => Result<{
    text: string;
    url: string;
    locales: string[];
    around: Pick<PageReading, 'conversation' | 'identity'> | null;
  }>;
  'page.composer': () => Result<{ text: string; identity: Identity }>;
  'page.insert': (request: InsertRequest) => Result<InsertOutcome>;
  /** Starts to watch the conversation for the sidebar, or stops. */
  'page.watch': (on: boolean) => Result<null>;
}

/** Page script → sidebar. Says that something changed, never what: the sidebar asks again. */
export interface FromPage {
  'page.changed': (change: { url: string }) => void;
}

/** Sidebar or page of ours → background. */
export interface ToBackground {
  /** Reminders were written: alarms, badge are to be made anew from the database. */
  'followups.changed': () => Result<null>;
}

/** Background → sidebar. */
export interface FromBackground {
  /** The agent pressed the toolbar button over a tab: the browser lets the sidebar read it once, without lasting access. */
  'tab.allowed': (tab: { id: number }) => void;
}
