/**
 * `npm run zip`: both extensions as archives for the stores, and the sources that Firefox's reviewers build from. The content is reproducible: the same
 * commit gives the same bytes, because every entry gets one fixed time and the entries are in alphabetical order.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, '.output');
/** The first moment that a zip archive can hold, in local time: archives know no zones. */
const TIME = new Date(1980, 0, 1);

/** The same archive with its entries sorted and their times fixed. */
export function reproducible(archive: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content: Zippable = Object.fromEntries(
    entries.map(([name, bytes]) => [name, [bytes.length > 0 ? bytes : strToU8(''), { mtime: TIME, level: 9 as const }]]),
  );
  return zipSync(content);
}

function zip(browser: 'chrome' | 'firefox'): void {
  const { status } = spawnSync('wxt', ['zip', '-b', browser], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (import.meta.filename === process.argv[1]) {
  for (const name of readdirSync(output, { withFileTypes: true })) if (name.name.endsWith('.zip')) rmSync(join(output, name.name));
  zip('chrome');
  zip('firefox');
  for (const name of readdirSync(output)
    .filter((file) => file.endsWith('.zip'))
    .toSorted()) {
    const bytes = reproducible(readFileSync(join(output, name)));
    writeFileSync(join(output, name), bytes);
    console.log(`${name}  ${(bytes.length / 1024).toFixed(0)} KiB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }
}
