import { LIMITS, type Phrase } from '@/lib/voice/types';
import type { EvenkeelDatabase } from './database';

/** The agent's own phrases, most used first. */
export const allPhrases = async (db: EvenkeelDatabase): Promise<Phrase[]> =>
  (await db.phrases.toArray()).toSorted((a, b) => b.used - a.used || (a.id < b.id ? -1 : 1));

/** Keeps phrases, new ones and those that take the place of one with the same id: all of them or, where one doesn't fit in, none. */
export async function keepPhrases(db: EvenkeelDatabase, phrases: readonly Phrase[]): Promise<void> {
  await db.transaction('rw', db.phrases, async () => {
    await db.phrases.bulkPut([...phrases]);
    if ((await db.phrases.count()) > LIMITS.phrases) throw new Error(`More than ${LIMITS.phrases} phrases`);
  });
}

export const deletePhrase = (db: EvenkeelDatabase, id: string): Promise<void> => db.phrases.delete(id);

/** Notes that a phrase was put into a reply. `now` is ISO 8601 with offset. One that isn't kept (a macro of the playbook) has no count. */
export const notePhraseUse = async (db: EvenkeelDatabase, id: string, now: string): Promise<void> => {
  await db.phrases.where('id').equals(id).modify((phrase) => {
    phrase.used++;
    phrase.lastUsed = now;
  }); // prettier-ignore
};
