import { tellFollowupsChanged } from '@/lib/messages/panel';
import { sayReason } from '@/lib/panel/reasons';
import type { Speaker } from '@/lib/panel/words';
import { playbookFromFile } from '@/lib/panel/playbook/file';
import { eraseAll, eraseCustomer, saveSettings, type EvenkeelDatabase } from '@/lib/store';
import { exportAll, importAll } from '@/lib/store/transfer';
import { allPlaybooks } from './playbooks';

/** What came of something, in words. */
export type Said = { bad: boolean; said: string };

export const countKept = async (db: EvenkeelDatabase) => ({
  cases: await db.cases.count(),
  reminders: await db.reminders.where('state').equals('open').count(),
  phrases: await db.phrases.count(),
});

export const exportEverything = (db: EvenkeelDatabase): Promise<string> => exportAll(db, new Date().toISOString());

export async function importEverything(db: EvenkeelDatabase, text: string, words: Speaker): Promise<Said> {
  const result = await importAll(db, text);
  if (!result.ok) return { bad: true, said: words.t('settings.data.bad', { where: sayReason(result.reason, words) }) };
  await tellFollowupsChanged();
  return { bad: false, said: words.t('settings.data.imported') };
}

/** A playbook from a file becomes the one in use. */
export async function importPlaybook(db: EvenkeelDatabase, text: string, words: Speaker): Promise<Said> {
  const parsed = playbookFromFile(text);
  if (!parsed.ok) return { bad: true, said: words.t('settings.playbook.bad', parsed.reason.params) };
  const playbook = parsed.value;
  await db.transaction('rw', db.playbooks, db.settings, async () => {
    await db.playbooks.put({ id: playbook.id, updated: new Date().toISOString(), playbook });
    await saveSettings(db, { playbook: playbook.id });
  });
  return { bad: false, said: words.t('settings.playbook.imported', { name: playbook.name }) };
}

/** The playbook in use as a file; the first one where it is chosen by the conversation. */
export async function exportPlaybook(db: EvenkeelDatabase, id: string | null): Promise<{ name: string; text: string }> {
  const playbooks = await allPlaybooks(db);
  const playbook = playbooks.find((one) => one.id === id) ?? playbooks[0]!;
  return { name: `playbook-${playbook.id}.json`, text: JSON.stringify(playbook, null, 2) };
}

/** The agent's corrections of readings, to be learnt from: without names, addresses or words of anybody. */
export async function exportCorrections(db: EvenkeelDatabase): Promise<string> {
  const cases = await db.cases.filter(({ corrections }) => corrections !== null).toArray();
  const rows = cases.map(({ site, channel, issue, heatEnd, corrections }) => ({
    site,
    channel,
    read: { issue, level: heatEnd },
    corrected: corrections,
  }));
  return JSON.stringify({ product: 'evenkeel', version: 1, corrections: rows }, null, 2);
}

export async function erase(db: EvenkeelDatabase, who: string, { t }: Speaker): Promise<Said> {
  const receipt = await eraseCustomer(db, who);
  const n = Object.values(receipt).reduce((sum, count) => sum + count, 0);
  await tellFollowupsChanged();
  return { bad: false, said: n === 0 ? t('settings.erase.customer.none', { who }) : t('settings.erase.customer.done', { n }) };
}

export async function eraseEverything(db: EvenkeelDatabase): Promise<void> {
  await eraseAll(db);
  await tellFollowupsChanged();
}
