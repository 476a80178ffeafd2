import * as z from 'zod/mini';
import type { EvenkeelDatabase } from './database';

/** A stored value that isn't valid any more counts as its default. */
const otherwise = z.catch;
const step = z.number().check(z.minimum(-2), z.maximum(2));

/** In zod's small form: the background loads this file, and it should wake fast. */
const settingsSchema = z.object({
  agentName: otherwise(z.nullable(z.string().check(z.maxLength(120))), null),
  signOff: otherwise(z.nullable(z.string().check(z.maxLength(300))), null),
  /** How customers are addressed where a language makes a difference; "auto": as the playbook says. */
  address: otherwise(z.enum(['auto', 'formal', 'informal']), 'auto'),
  /** Language of the sidebar; "auto": the browser's. */
  locale: otherwise(z.enum(['auto', 'en', 'es', 'zu']), 'auto'),
  /** Id of the playbook in use: a stored one's or a built-in one's; null: chosen by the conversation. */
  playbook: otherwise(z.nullable(z.string()), null),
  tone: otherwise(z.object({ warmth: step, formality: step, length: step, firmness: step }), {
    warmth: 0,
    formality: 0,
    length: 0,
    firmness: 0,
  }),
  /** Days after closing for which a case is kept. */
  retentionDays: otherwise(z.int().check(z.minimum(1), z.maximum(3650)), 90),
  /** Time of day at which a reminder for a whole day is due. */
  reminderClock: otherwise(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), '09:00'),
});

/** The agent's settings. A stored value that isn't valid any more counts as its default. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings = (): Settings => settingsSchema.parse({});

export async function loadSettings(db: EvenkeelDatabase): Promise<Settings> {
  const rows = await db.settings.toArray();
  return settingsSchema.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

export async function saveSettings(db: EvenkeelDatabase, changes: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(changes).map(([name, value]) => ({ name, value })));
}
