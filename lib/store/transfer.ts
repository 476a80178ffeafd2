import { z } from 'zod';
import { ok, refuse, type Result } from '@/lib/conversation/result';
import { ISSUE_KINDS } from '@/lib/conversation/types';
import { parsePlaybook } from '@/lib/playbook/parse';
import { phraseSchema } from '@/lib/voice/schema';
import type { EvenkeelDatabase } from './database';

/** Longest file that is read, in characters: an export of 10,000 cases is a tenth of it. */
const LONGEST_IMPORT = 50_000_000;

const text = (most: number) => z.string().max(most);
const at = z.iso.datetime({ offset: true });
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const audience = z.enum(['public', 'private']);
const profile = z.enum(['rambler', 'overfamiliar', 'demanding', 'indifferent', 'negotiator']);
const link = z.url({ protocol: /^https?$/ }).max(4000);
const tone = z.object({ warmth: z.number(), formality: z.number(), length: z.number(), firmness: z.number() });

const tables = {
  cases: z.strictObject({
    key: text(500),
    site: text(60),
    url: link,
    channel: text(20),
    subject: text(1000).nullable(),
    customer: text(300).nullable(),
    firstSeen: at,
    lastSeen: at,
    opened: at.nullable(),
    firstResponse: at.nullable(),
    heatStart: level,
    heatEnd: level,
    issue: z.enum(ISSUE_KINDS).nullable(),
    failures: z.number().int().nonnegative(),
    returns: z.array(at),
    closed: at.nullable(),
    survey: z.strictObject({ kind: z.enum(['csat', 'nps']), score: z.number() }).nullable(),
    insertions: z.array(z.strictObject({ at, audience, language: text(35), options: z.array(text(60)), overridden: z.array(text(60)) })),
    corrections: z
      .strictObject({
        level: level.optional(),
        profiles: z.array(profile).optional(),
        issues: z.array(z.enum(ISSUE_KINDS)).optional(),
        language: text(35).optional(),
      })
      .nullable(),
  }),
  promises: z.strictObject({
    id: text(100),
    key: text(500),
    text: text(5000),
    due: text(40).nullable(),
    made: at,
    state: z.enum(['open', 'kept', 'broken']),
  }),
  reminders: z.strictObject({
    id: text(100),
    key: text(500),
    site: text(60),
    url: link,
    customer: text(300).nullable(),
    what: text(2000),
    reason: text(2000),
    wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a time as 2026-11-27T10:00'),
    zone: text(60).refine(isZone, 'a time zone as Europe/Madrid'),
    state: z.enum(['open', 'done', 'cancelled']),
    shown: text(40).nullable(),
    created: at,
    promise: text(100).nullable(),
  }),
  drafts: z.strictObject({
    key: text(500),
    updated: at,
    texts: z.partialRecord(audience, text(100_000)),
    language: text(35).nullable(),
    tone,
    chosen: z.record(text(60), z.boolean()),
  }),
  settings: z.strictObject({ name: text(60), value: z.json() }),
  playbooks: z.strictObject({ id: text(60), updated: at, playbook: z.unknown() }),
  phrases: phraseSchema,
} as const;

const exportSchema = z.strictObject({
  product: z.literal('evenkeel'),
  version: z.literal(1),
  exported: at,
  tables: z.strictObject({
    cases: z.array(tables.cases),
    promises: z.array(tables.promises),
    reminders: z.array(tables.reminders),
    drafts: z.array(tables.drafts),
    settings: z.array(tables.settings),
    playbooks: z.array(tables.playbooks),
    // Files from before there were phrases have none.
    phrases: z.array(tables.phrases).default([]),
  }),
});

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // The runtime throws on a zone that it doesn't know: that is the answer.
  }
}

/** Everything that is kept, as the text of a JSON file. `now` is ISO 8601 with offset. */
export async function exportAll(db: EvenkeelDatabase, now: string): Promise<string> {
  const content = await db.transaction('r', db.tables, async () => {
    const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
    return Object.fromEntries(rows);
  });
  return JSON.stringify({ product: 'evenkeel', version: 1, exported: now, tables: content }, null, 1);
}

/**
 * Reads an export back: records of the file replace those with the same key, others stay. The whole file is checked before the first write, and
 * written in one transaction; a refusal ("import-size", "import-json", "import-field" with the field and what is wrong) has changed nothing.
 */
export async function importAll(db: EvenkeelDatabase, file: string): Promise<Result<Record<keyof typeof tables, number>>> {
  if (file.length > LONGEST_IMPORT) return refuse('import-size', { most: LONGEST_IMPORT });
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch (error) {
    return refuse('import-json', { problem: error instanceof Error ? error.message : '' });
  }
  const parsed = exportSchema.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('import-field', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  for (const [index, { playbook }] of parsed.data.tables.playbooks.entries()) {
    const book = parsePlaybook(playbook);
    if (!book.ok)
      return refuse('import-field', {
        field: `tables.playbooks.${index}.playbook`,
        problem: Object.values(book.reason.params ?? {}).join(': '),
      });
  }
  const rows = parsed.data.tables;
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(Object.entries(rows).map(([name, records]) => db.table(name).bulkPut(records)));
  });
  return ok({
    cases: rows.cases.length,
    promises: rows.promises.length,
    reminders: rows.reminders.length,
    drafts: rows.drafts.length,
    settings: rows.settings.length,
    playbooks: rows.playbooks.length,
    phrases: rows.phrases.length,
  });
}
