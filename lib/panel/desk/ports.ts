import type { Result } from '@/lib/conversation/result';
import type { Conversation, Corrections, Reading, Tone } from '@/lib/conversation/types';
import type { InsertOutcome, InsertRequest, PageReading } from '@/lib/messages/protocol';
import type { Playbook } from '@/lib/playbook/schema';
import type { DraftRecord, InsertionRecord, PromiseRecord, ReminderRecord } from '@/lib/store/records';
import type { Work } from '@/lib/panel/work/types';

/** A tab as far as the browser tells: the address is missing without access. */
export type TabAtHand = { id: number; url: string | null };

/** The tab that the sidebar belongs to, and its page. */
export type PagePort = {
  tab: () => Promise<TabAtHand | null>;
  /** True where the agent has given lasting access. */
  granted: (url: string) => Promise<boolean>;
  /** Asks for lasting access; in the click's own task. */
  request: (url: string) => Promise<boolean>;
  /** Puts the page script there; false without access. */
  inject: (tab: number) => Promise<boolean>;
  read: (tab: number) => Promise<Result<PageReading>>;
  selection: (tab: number) => Promise<Result<PageReading>>;
  composer: (tab: number) => Promise<Result<{ text: string }>>;
  insert: (tab: number, request: InsertRequest) => Promise<Result<InsertOutcome>>;
  watch: (tab: number, on: boolean) => Promise<unknown>;
  reload: (tab: number) => Promise<void>;
};

/** What is kept, as the desk needs it. */
export type StorePort = {
  draft: (key: string) => Promise<{ draft: DraftRecord | undefined; corrections: Corrections | null }>;
  saveDraft: (draft: DraftRecord) => Promise<void>;
  dropDraft: (key: string) => Promise<void>;
  seen: (conversation: Conversation, reading: Reading, now: string) => Promise<void>;
  corrected: (key: string, corrections: Corrections | null) => Promise<void>;
  inserted: (key: string, insertion: InsertionRecord, promises: PromiseRecord[]) => Promise<void>;
  remind: (reminders: ReminderRecord[]) => Promise<void>;
};

/** What the agent has set, as the desk needs it; read anew at each use. */
export type DeskSettings = {
  agentName: string | null;
  signOff: string | null;
  /** Null: as the playbook says. */
  address: 'formal' | 'informal' | null;
  locale: string;
  playbook: Playbook | null;
  tone: Tone;
  reminderClock: string;
};

export type Ports = {
  page: PagePort;
  store: StorePort;
  work: Work;
  settings: () => DeskSettings;
  copy: (text: string) => Promise<boolean>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The agent's own zone (IANA). */
  zone: string;
  id: () => string;
  /** Waits before a save or a check, in milliseconds; a later call of the same name takes the earlier one's place. */
  later: (name: 'save' | 'check', run: () => void) => void;
};
