import type { Conversation, Corrections, Draft, Finding, FollowUp, Suggestion, Tone } from '@/lib/conversation/types';
import type { Improvement } from '@/lib/improve/types';
import type { Timing } from '@/lib/panel/timing';
import type { Playbook } from '@/lib/playbook/schema';
import type { Phrase } from '@/lib/voice/types';

/** All that a suggestion depends on, as the sidebar knows it. */
export type WorkRequest = {
  conversation: Conversation;
  /** ISO 8601 with offset. */
  now: string;
  /** Null: the default that fits the conversation. */
  playbook: Playbook | null;
  tone: Tone;
  /** Null: the customer's. */
  language: string | null;
  chosen: Record<string, boolean>;
  corrections: Corrections | null;
  /** The agent's own closing words above their name; null: the phrases'. */
  signOff: string | null;
  /** The agent's own way to address customers; null: the playbook's. */
  address: 'formal' | 'informal' | null;
  /** Language of the interface. */
  locale: string;
};

export type CheckRequest = WorkRequest & { text: string; audience: 'public' | 'private' };

/** A suggestion with what the sidebar shows beside it; amounts in `currency`. */
export type WorkResult = {
  suggestion: Suggestion;
  /** What each draft promises by when, whoever is to see it; the suggestion tells only those of the draft that settles the matter. */
  promises: Partial<Record<Draft['audience'], readonly FollowUp[]>>;
  timing: Timing;
  /** The most that an option may be worth without approval, by option id. */
  limits: Record<string, number>;
  /** What the ticked small concessions use of their budget; null where none is ticked. */
  budget: { used: number; limit: number } | null;
  currency: string;
  zone: string;
  /** What the playbook has for the agent's phrases: the company's name, and its macros as phrases. */
  company: string | null;
  macros: readonly Phrase[];
};

export type CheckResult = { findings: Finding[]; followups: FollowUp[] };

/** The engine, wherever it runs. A later question of the same kind makes an earlier one's answer worthless: the caller compares. */
export type Work = {
  suggest: (request: WorkRequest) => Promise<WorkResult>;
  check: (request: CheckRequest) => Promise<CheckResult>;
  /** The agent's own text made a reply; null where it has no words. */
  improve: (request: CheckRequest) => Promise<Improvement | null>;
  /** The agent's own phrases, for the suggestions and checks from now on. */
  phrases: (phrases: readonly Phrase[]) => void;
  /** Gives up what is under way: its promise is rejected with a WorkStopped. */
  stop: () => void;
};

/** The work was given up on purpose. */
export class WorkStopped extends Error {}
