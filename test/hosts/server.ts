import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Kind } from '../e2e/support';

const run = promisify(execFile);
const HOSTS = join(import.meta.dirname, '../../../shared/hosts');

/** A real server on this machine, with the seeded conversations in it. */
export type Host = { origin: string; stop: () => Promise<void> };

/** What the servers are seeded with; the parts that the tests compare. */
export type Seeded = {
  id: string;
  subject: string;
  customer: { name: string; email: string };
  messages: { role: 'customer' | 'agent'; kind: 'public' | 'internal'; at: string; text: string; author: string }[];
};

/** Why the servers can't run here, in words; null when they can. */
export function missing(): string | null {
  if (!existsSync(join(HOSTS, 'README.md'))) return 'the test servers (../shared/hosts) are not beside this checkout';
  if (process.getuid?.() !== 0) return 'the test servers install Debian packages, which needs root';
  if (!existsSync('/usr/bin/apt-get')) return 'the test servers install Debian packages, and this machine has no apt';
  return null;
}

export const seeded = (): Seeded[] =>
  (JSON.parse(readFileSync(join(HOSTS, 'corpus/conversations.json'), 'utf8')) as { conversations: Seeded[] }).conversations;

/** Ports of each browser's own servers, so that two suites at once don't share one. */
const PORTS = {
  chromium: { rt: 8151, roundcube: 8152, imap: 8153, smtp: 8154 },
  firefox: { rt: 8161, roundcube: 8162, imap: 8163, smtp: 8164 },
};

/** Installs what is missing, starts the server, loads the conversations. A string says why that didn't go. */
export async function start(name: 'rt' | 'roundcube', kind: Kind): Promise<Host | string> {
  const ports = PORTS[kind];
  const data = join('/tmp/evenkeel-hosts', kind, name);
  const folder = join(HOSTS, name);
  const extra = name === 'roundcube' ? [String(ports.imap), String(ports.smtp)] : [];
  try {
    // One at a time: both suites may want to install.
    await run('flock', ['/tmp/evenkeel-hosts.lock', join(folder, 'start.sh'), data, String(ports[name]), ...extra]);
    await run(join(folder, 'seed.sh'), [data]);
  } catch (error) {
    return `${name} could not be started: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : 'unknown'}`;
  }
  return { origin: `http://127.0.0.1:${ports[name]}`, stop: async () => void (await run(join(folder, 'stop.sh'), [data])) };
}
