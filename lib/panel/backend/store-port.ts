import { tellFollowupsChanged } from '@/lib/messages/panel';
import type { StorePort } from '@/lib/panel/desk/ports';
import {
  addReminders,
  dropDraft,
  loadDraft,
  recordCorrections,
  recordInsertion,
  recordSeen,
  saveDraft,
  type EvenkeelDatabase,
} from '@/lib/store';

/** The database as the desk uses it. A write that fails (a full disk) is told to `trouble`, never thrown: the text on the screen stays. */
export function storePort(db: EvenkeelDatabase, trouble: (error: unknown) => void): StorePort {
  const attempt = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      trouble(error);
    }
  };
  return {
    draft: async (key) => {
      try {
        const [draft, record] = await Promise.all([loadDraft(db, key), db.cases.get(key)]);
        return { draft, corrections: record?.corrections ?? null };
      } catch (error) {
        trouble(error);
        return { draft: undefined, corrections: null };
      }
    },
    saveDraft: (draft) => attempt(() => saveDraft(db, draft)),
    dropDraft: (key) => attempt(() => dropDraft(db, key)),
    seen: (conversation, reading, now) => attempt(() => recordSeen(db, conversation, reading, now)),
    corrected: (key, corrections) => attempt(() => recordCorrections(db, key, corrections)),
    inserted: (key, insertion, promises) => attempt(() => recordInsertion(db, key, insertion, promises)),
    remind: (reminders) =>
      attempt(async () => {
        await addReminders(db, reminders);
        await tellFollowupsChanged();
      }),
  };
}
