import { Dexie, type EntityTable } from 'dexie';
import type { Phrase } from '@/lib/voice/types';
import type { CaseRecord, DraftRecord, PlaybookRecord, PromiseRecord, ReminderRecord, SettingRecord } from './records';

/** The browser's own database of this extension. Reached by the sidebar, our pages and the background; never by anything that runs in a page. */
export class EvenkeelDatabase extends Dexie {
  readonly cases!: EntityTable<CaseRecord, 'key'>;
  readonly promises!: EntityTable<PromiseRecord, 'id'>;
  readonly reminders!: EntityTable<ReminderRecord, 'id'>;
  readonly drafts!: EntityTable<DraftRecord, 'key'>;
  readonly settings!: EntityTable<SettingRecord, 'name'>;
  readonly playbooks!: EntityTable<PlaybookRecord, 'id'>;
  readonly phrases!: EntityTable<Phrase, 'id'>;

  constructor(name = 'evenkeel') {
    super(name);
    this.version(1).stores({
      cases: 'key, customer, lastSeen, closed',
      promises: 'id, key, state',
      reminders: 'id, key, state, [state+wall]',
      drafts: 'key, updated',
      settings: 'name',
      playbooks: 'id',
    });
    // Found by going through them all: a search looks at every word of every phrase anyway (decision 0005).
    this.version(2).stores({ phrases: 'id' });
  }
}

let opened: EvenkeelDatabase | null = null;

/** The database of this context, opened at first use. */
export const database = (): EvenkeelDatabase => (opened ??= new EvenkeelDatabase());
