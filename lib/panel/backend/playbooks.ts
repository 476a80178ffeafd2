import { DEFAULT_PLAYBOOKS } from '@/lib/playbook/default/choose';
import { parsePlaybook } from '@/lib/playbook/parse';
import type { Playbook } from '@/lib/playbook/schema';
import type { EvenkeelDatabase } from '@/lib/store';

/** The built-in playbooks and the agent's own; one of the agent's with a built-in one's id stands in its place. */
export async function allPlaybooks(db: EvenkeelDatabase): Promise<Playbook[]> {
  const stored = (await db.playbooks.toArray()).flatMap(({ playbook }) => {
    const parsed = parsePlaybook(playbook);
    return parsed.ok ? [parsed.value] : [];
  });
  const own = new Set(stored.map(({ id }) => id));
  return [...DEFAULT_PLAYBOOKS.filter(({ id }) => !own.has(id)), ...stored];
}
