/** What `npm start` and `npm test` do first on a fresh machine. Plain JavaScript for the oldest Node that npm may bring: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command with its output on this terminal; false when it failed. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return status === 0;
}

/** Installs the packages of the lock file where they are missing or older than it. Ends the process with plain words when that fails. */
export function ensurePackages() {
  const lock = createHash('sha512')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.evenkeel-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing packages (a minute or two) …');
  if (!run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

const onDebianAsRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs Debian packages as root on Debian; false elsewhere, or when it fails. */
export function installDebian(...packages) {
  if (!onDebianAsRoot()) return false;
  console.log(`Installing ${packages.join(', ')} with apt (a few minutes) …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update', '-qq'], quiet);
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}
