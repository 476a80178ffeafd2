import { liveQuery } from 'dexie';
import type { Playbook } from '@/lib/playbook/schema';
import { loadSettings, type EvenkeelDatabase, type Settings } from '@/lib/store';

/** The settings, and the playbook in use; null where it is chosen by the conversation, which the engine does itself. */
export type Setup = { settings: Settings; playbook: Playbook | null };

export async function loadSetup(db: EvenkeelDatabase): Promise<Setup> {
  const settings = await loadSettings(db);
  return { settings, playbook: settings.playbook === null ? null : await playbookInUse(db, settings.playbook) };
}

/** Loaded when there is one: the built-in playbooks and the schema are large (LIMITS P6). */
async function playbookInUse(db: EvenkeelDatabase, wanted: string): Promise<Playbook | null> {
  const { allPlaybooks } = await import('./playbooks');
  return (await allPlaybooks(db)).find(({ id }) => id === wanted) ?? null;
}

/** Watches the settings and the playbook in use, wherever they are changed. Returns the function that stops. */
export function watchSetup(db: EvenkeelDatabase, show: (setup: Setup) => void): () => void {
  // The query only watches: what is loaded on demand can't be waited for inside of one.
  const subscription = liveQuery(async () => [await loadSettings(db), await db.playbooks.toArray()] as const).subscribe({
    next: () => void loadSetup(db).then(show),
    error: (error) => console.warn('Evenkeel: settings could not be read', error),
  });
  return () => subscription.unsubscribe();
}
