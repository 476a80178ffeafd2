import type { HeatLevel, IssueKind } from '@/lib/conversation/types';
import type { Corrections, Tone } from '@/lib/conversation/types';

/**
 * What is kept, by table. Times are ISO 8601 with offset. The customer's messages are never kept: ids, times, names and the agent's own words are
 * (LIMITS S8).
 */

/** One conversation's record: first seen, first response, heat at start and end, what was offered and promised (issue 2, 9). */
export type CaseRecord = {
  key: string;
  site: string;
  url: string;
  channel: string;
  subject: string | null;
  customer: string | null;
  /** When this browser first read it. */
  firstSeen: string;
  lastSeen: string;
  /** The customer's first message and the first answer that they could see, as the page says. */
  opened: string | null;
  firstResponse: string | null;
  heatStart: HeatLevel;
  heatEnd: HeatLevel;
  issue: IssueKind | null;
  /** What failed after the first time. */
  failures: number;
  /** Times at which it came back after it had been closed (recontact, K5). */
  returns: string[];
  closed: string | null;
  /** Survey answer that the agent noted. */
  survey: { kind: 'csat' | 'nps'; score: number } | null;
  insertions: InsertionRecord[];
  corrections: Corrections | null;
};

/** A reply that was put into the page's box. `overridden`: the blocking rules that the agent set aside by an explicit act. */
export type InsertionRecord = {
  at: string;
  audience: 'public' | 'private';
  language: string;
  options: string[];
  overridden: string[];
};

export type PromiseRecord = {
  id: string;
  key: string;
  /** The agent's own words. */
  text: string;
  /** ISO date or instant; null where none was named. */
  due: string | null;
  made: string;
  state: 'open' | 'kept' | 'broken';
};

export type ReminderRecord = {
  id: string;
  key: string;
  site: string;
  url: string;
  customer: string | null;
  what: string;
  reason: string;
  /** Wall clock and zone; the instant is worked out from them each time. */
  wall: string;
  zone: string;
  state: 'open' | 'done' | 'cancelled';
  shown: string | null;
  created: string;
  promise: string | null;
};

/** The agent's unfinished work on a conversation, so that switching never loses it. */
export type DraftRecord = {
  key: string;
  updated: string;
  /** Edited texts by audience; an audience that wasn't edited isn't there. */
  texts: Partial<Record<'public' | 'private', string>>;
  language: string | null;
  tone: Tone;
  chosen: Record<string, boolean>;
};

export type SettingRecord = { name: string; value: unknown };
export type PlaybookRecord = { id: string; updated: string; playbook: unknown };
