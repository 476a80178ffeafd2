import type { Conversation, Corrections, Reading } from '@/lib/conversation/types';
import type { EvenkeelDatabase } from './database';
import type { CaseRecord, InsertionRecord, PromiseRecord, ReminderRecord } from './records';

/** What a reading says about a case that is new, or that was seen before. `now` is ISO 8601 with offset. */
export async function recordSeen(db: EvenkeelDatabase, conversation: Conversation, reading: Reading, now: string): Promise<CaseRecord> {
  return db.transaction('rw', db.cases, async () => {
    const known = await db.cases.get(conversation.key);
    const record = known ? seenAgain(known, conversation, reading, now) : newCase(conversation, reading, now);
    await db.cases.put(record);
    return record;
  });
}

function newCase(conversation: Conversation, reading: Reading, now: string): CaseRecord {
  const { key, site, url, channel, subject } = conversation;
  return {
    key,
    site,
    url,
    channel,
    subject,
    customer: conversation.customer.name ?? conversation.customer.handle,
    firstSeen: now,
    lastSeen: now,
    ...clocks(conversation),
    heatStart: reading.heat.messages[0]?.level ?? reading.heat.level,
    heatEnd: reading.heat.level,
    issue: reading.issues[0]?.kind ?? null,
    failures: reading.repeat.failures,
    returns: [],
    closed: null,
    survey: null,
    insertions: [],
    corrections: null,
  };
}

function seenAgain(known: CaseRecord, conversation: Conversation, reading: Reading, now: string): CaseRecord {
  const wroteAgain = conversation.messages.findLast(({ role }) => role === 'customer')?.at ?? null;
  const came = known.closed !== null && wroteAgain !== null && wroteAgain > known.closed;
  const { opened, firstResponse } = clocks(conversation);
  return {
    ...known,
    url: conversation.url,
    lastSeen: now,
    opened: known.opened ?? opened,
    firstResponse: known.firstResponse ?? firstResponse,
    heatEnd: reading.heat.level,
    issue: reading.issues[0]?.kind ?? known.issue,
    failures: Math.max(known.failures, reading.repeat.failures),
    ...(came ? { returns: [...known.returns, wroteAgain], closed: null } : {}),
  };
}

/** The customer's first message, and the first answer of an agent after it that the customer could see (K4). */
function clocks({ messages }: Conversation): Pick<CaseRecord, 'opened' | 'firstResponse'> {
  const first = messages.findIndex(({ role }) => role === 'customer');
  if (first < 0) return { opened: null, firstResponse: null };
  const answer = messages
    .slice(first)
    .find(({ role, visibility }) => role === 'agent' && (visibility === 'public' || visibility === 'private'));
  return { opened: messages[first]!.at, firstResponse: answer?.at ?? null };
}

/** Everything that one insertion writes, in one transaction: the case's line, the promises, the reminders (LIMITS R-1). */
export async function recordInsertion(
  db: EvenkeelDatabase,
  key: string,
  insertion: InsertionRecord,
  promises: readonly PromiseRecord[],
  reminders: readonly ReminderRecord[] = [],
): Promise<void> {
  await db.transaction('rw', [db.cases, db.promises, db.reminders, db.drafts], async () => {
    const changed = await db.cases.update(key, (record) => {
      record.insertions.push(insertion);
    });
    if (changed === 0 && !(await db.cases.get(key))) throw new Error(`No case is kept for ${key}`);
    await db.promises.bulkPut([...promises]);
    await db.reminders.bulkPut([...reminders]);
    await db.drafts.delete(key);
  });
}

/** Keeps the agent's corrections of a reading with its case. */
export const recordCorrections = async (db: EvenkeelDatabase, key: string, corrections: Corrections | null): Promise<void> => {
  await db.cases.update(key, { corrections });
};

/** Closes a case and cancels what it still had to be reminded of, unless a promised date is among it: a "thanks" cancels no promise. */
export async function closeCase(db: EvenkeelDatabase, key: string, now: string): Promise<void> {
  await db.transaction('rw', db.cases, db.reminders, async () => {
    await db.cases.update(key, { closed: now });
    await db.reminders.where('key').equals(key).filter(({ state, promise }) => state === 'open' && promise === null).modify({ state: 'cancelled' }); // prettier-ignore
  });
}
