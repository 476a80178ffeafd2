import type { EvenkeelDatabase } from './database';
import type { DraftRecord } from './records';

export const loadDraft = (db: EvenkeelDatabase, key: string): Promise<DraftRecord | undefined> => db.drafts.get(key);

export const saveDraft = async (db: EvenkeelDatabase, draft: DraftRecord): Promise<void> => {
  await db.drafts.put(draft);
};

export const dropDraft = (db: EvenkeelDatabase, key: string): Promise<void> => db.drafts.delete(key);
