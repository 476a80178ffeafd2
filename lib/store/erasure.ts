import type { EvenkeelDatabase } from './database';

/** How many records of each table went. Shown to the agent with the note that copies may remain in the browser's own files (LIMITS S8). */
export type ErasureReceipt = {
  cases: number;
  promises: number;
  reminders: number;
  drafts: number;
  /** Phrases in which their name stood. */ phrases: number;
};

/**
 * Removes everything kept about a customer, by the name or handle under which cases and reminders are kept. Letter case doesn't matter. In the agent's own
 * phrases the whole name becomes a place for one.
 */
export async function eraseCustomer(db: EvenkeelDatabase, customer: string): Promise<ErasureReceipt> {
  const wanted = customer.trim().toLowerCase();
  const theirs = (name: string | null): boolean => name !== null && name.toLowerCase() === wanted;
  return db.transaction('rw', [db.cases, db.promises, db.reminders, db.drafts, db.phrases], async () => {
    const cases = await db.cases.filter((record) => theirs(record.customer)).primaryKeys();
    const reminded = await db.reminders.filter((record) => theirs(record.customer)).toArray();
    const removed = await removeConversations(db, [...new Set([...cases, ...reminded.map(({ key }) => key)])]);
    return { ...removed, phrases: await unnamePhrases(db, wanted) };
  });
}

/** Removes closed cases whose retention time is over, with what belongs to them. `before` is ISO 8601 with offset. */
export async function eraseExpired(db: EvenkeelDatabase, before: string): Promise<ErasureReceipt> {
  return db.transaction('rw', [db.cases, db.promises, db.reminders, db.drafts], async () => {
    const limit = Date.parse(before);
    const keys = await db.cases.filter(({ closed }) => closed !== null && Date.parse(closed) < limit).primaryKeys();
    return removeConversations(db, keys);
  });
}

async function removeConversations(db: EvenkeelDatabase, keys: string[]): Promise<ErasureReceipt> {
  const [promises, reminders] = await Promise.all([
    db.promises.where('key').anyOf(keys).delete(),
    db.reminders.where('key').anyOf(keys).delete(),
  ]);
  const drafts = await db.drafts.where('key').anyOf(keys).delete();
  const cases = await db.cases.where('key').anyOf(keys).delete();
  return { cases, promises, reminders, drafts, phrases: 0 };
}

/** Shorter names are words too. */
const SHORTEST = 3;

async function unnamePhrases(db: EvenkeelDatabase, name: string): Promise<number> {
  if (name.length < SHORTEST) return 0;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
  const unnamed = (text: string) => text.replace(pattern, '{full name}');
  const named = await db.phrases.filter(({ text, title }) => unnamed(text) !== text || unnamed(title) !== title).toArray();
  await db.phrases.bulkPut(named.map((phrase) => ({ ...phrase, text: unnamed(phrase.text), title: unnamed(phrase.title) })));
  return named.length;
}

/** Removes everything: cases, promises, reminders, drafts, settings, playbooks, phrases. */
export async function eraseAll(db: EvenkeelDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
