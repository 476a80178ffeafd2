import { liveQuery } from 'dexie';
import { DEFAULT_PLAYBOOKS } from '@/lib/playbook/default/choose';
import { parsePlaybook } from '@/lib/playbook/parse';
import type { Playbook } from '@/lib/playbook/schema';
import { loadSettings, type EvenkeelDatabase, type Settings } from '@/lib/store';

/** The settings, the playbook in use (null: chosen by the conversation), and all playbooks by name. */
export type Setup = { settings: Settings; playbook: Playbook | null; playbooks: { id: string; name: string }[] };

export async function loadSetup(db: EvenkeelDatabase): Promise<Setup> {
  const settings = await loadSettings(db);
  const playbooks = await allPlaybooks(db);
  return {
    settings,
    playbook: playbooks.find(({ id }) => id === settings.playbook) ?? null,
    playbooks: playbooks.map(({ id, name }) => ({ id, name })),
  };
}

/** The built-in playbooks and the agent's own; one of the agent's with a built-in one's id stands in its place. */
export async function allPlaybooks(db: EvenkeelDatabase): Promise<Playbook[]> {
  const stored = (await db.playbooks.toArray()).flatMap(({ playbook }) => {
    const parsed = parsePlaybook(playbook);
    return parsed.ok ? [parsed.value] : [];
  });
  const own = new Set(stored.map(({ id }) => id));
  return [...DEFAULT_PLAYBOOKS.filter(({ id }) => !own.has(id)), ...stored];
}

/** Watches settings and playbooks, wherever they are changed. Returns the function that stops. */
export function watchSetup(db: EvenkeelDatabase, show: (setup: Setup) => void): () => void {
  const subscription = liveQuery(() => loadSetup(db)).subscribe({
    next: show,
    error: (error) => console.warn('Evenkeel: settings could not be read', error),
  });
  return () => subscription.unsubscribe();
}
