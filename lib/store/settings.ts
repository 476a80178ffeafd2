import { z } from 'zod';
import type { EvenkeelDatabase } from './database';

const settingsSchema = z.object({
  agentName: z.string().max(120).nullable().catch(null),
  signOff: z.string().max(300).nullable().catch(null),
  /** How customers are addressed where a language makes a difference; "auto": as the playbook says. */
  address: z.enum(['auto', 'formal', 'informal']).catch('auto'),
  /** Language of the sidebar; "auto": the browser's. */
  locale: z.enum(['auto', 'en', 'es', 'zu']).catch('auto'),
  /** Id of the playbook in use: a stored one's or a built-in one's; null: chosen by the conversation. */
  playbook: z.string().nullable().catch(null),
  tone: z
    .object({
      warmth: z.number().min(-2).max(2),
      formality: z.number().min(-2).max(2),
      length: z.number().min(-2).max(2),
      firmness: z.number().min(-2).max(2),
    })
    .catch({ warmth: 0, formality: 0, length: 0, firmness: 0 }),
  /** Days after closing for which a case is kept. */
  retentionDays: z.number().int().min(1).max(3650).catch(90),
  /** Time of day at which a reminder for a whole day is due. */
  reminderClock: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).catch('09:00'), // prettier-ignore
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
