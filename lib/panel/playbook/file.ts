import { ok, refuse, type Result } from '@/lib/conversation/result';
import { parsePlaybook } from '@/lib/playbook/parse';
import type { Playbook } from '@/lib/playbook/schema';

/** A playbook from the text of a file; refused as "playbook-file" with `where`: the field and what is wrong with it. */
export function playbookFromFile(text: string): Result<Playbook> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return refuse('playbook-file', { where: error instanceof Error ? error.message : 'JSON' });
  }
  const parsed = parsePlaybook(content);
  return parsed.ok ? ok(parsed.value) : refuse('playbook-file', { where: Object.values(parsed.reason.params ?? {}).join(': ') });
}
