import { ok } from '@/lib/conversation/result';
import type { Conversation } from '@/lib/conversation/types';
import type { InsertRequest, PageReading } from '@/lib/messages/protocol';
import type { DraftRecord, InsertionRecord, PromiseRecord, ReminderRecord } from '@/lib/store/records';
import type { WorkResult } from '@/lib/panel/work/types';
import { conversation as sample, suggestion } from '@/test/gallery/sample';
import type { DeskSettings, Ports } from '../ports';
import { NEUTRAL } from '../session';

/** A page with one conversation, for the desk's tests. */
export const pageWith = (change: Partial<Conversation> = {}, identity: Partial<PageReading['identity']> = {}): PageReading => {
  const conversation = { ...sample, ...change };
  return {
    conversation,
    identity: {
      url: conversation.url,
      key: conversation.key,
      lastMessage: conversation.messages.at(-1)?.id ?? null,
      composer: 'box-1',
      target: 'private',
      ...identity,
    },
    health: { state: 'ok', reasons: [] },
    via: 'site',
  };
};

export const result: WorkResult = {
  suggestion,
  promises: { private: suggestion.followups },
  timing: { waiting: { on: 'agent', minutes: 10 }, due: null },
  limits: {},
  budget: null,
  currency: 'EUR',
  zone: 'Africa/Johannesburg',
  company: null,
  macros: [],
};

/** Ports that note what was asked of them; tests change what they answer. */
export function fakePorts() {
  const kept = {
    drafts: new Map<string, DraftRecord>(),
    inserted: [] as { key: string; insertion: InsertionRecord; promises: PromiseRecord[] }[],
    reminders: [] as ReminderRecord[],
    copied: [] as string[],
    requests: [] as InsertRequest[],
  };
  const settings: DeskSettings = {
    agentName: null,
    signOff: null,
    address: null,
    locale: 'en',
    playbook: null,
    tone: NEUTRAL,
    reminderClock: '09:00',
  };
  const waiting = new Map<string, () => void>();
  const ports: Ports = {
    page: {
      tab: async () => ({ id: 1, url: sample.url }),
      granted: async () => true,
      request: async () => true,
      inject: async () => true,
      read: async () => ok(pageWith()),
      selection: async () => ok(pageWith()),
      composer: async () => ok({ text: '' }),
      insert: async (_, request) => {
        kept.requests.push(request);
        return ok({ state: 'inserted', kind: 'textarea', target: 'private' });
      },
      watch: async () => undefined,
      reload: async () => undefined,
    },
    store: {
      draft: async (key) => ({ draft: kept.drafts.get(key), corrections: null }),
      saveDraft: async (draft) => void kept.drafts.set(draft.key, draft),
      dropDraft: async (key) => void kept.drafts.delete(key),
      seen: async () => undefined,
      corrected: async () => undefined,
      inserted: async (key, insertion, promises) => void kept.inserted.push({ key, insertion, promises }),
      remind: async (reminders) => void kept.reminders.push(...reminders),
    },
    work: {
      suggest: async () => result,
      check: async () => ({ findings: [], followups: [] }),
      improve: async () => null,
      phrases: () => undefined,
      stop: () => undefined,
    },
    settings: () => settings,
    copy: async (text) => {
      kept.copied.push(text);
      return true;
    },
    now: () => Date.parse('2026-11-23T14:30:00+02:00'),
    zone: 'Africa/Johannesburg',
    id: () => `id-${kept.reminders.length + 1}`,
    later: (name, run) => void waiting.set(name, run),
  };
  /** Runs what waits for the agent to pause. */
  const pause = async () => {
    const runs = [...waiting.values()];
    waiting.clear();
    for (const run of runs) run();
    await settled();
  };
  return { ports, kept, settings, pause };
}

/** All that was started has come to an end. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};
