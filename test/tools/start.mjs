/** `npm start`: installs what is missing, builds, and shows the main job on the demo inbox in a real browser. `npm start -- --firefox` takes Firefox. */
import { ensurePackages, run } from './prepare.mjs';

const firefox = process.argv.includes('--firefox');

ensurePackages();
console.log('Building the extension …');
if (!run('npm', ['run', '--silent', firefox ? 'build:firefox' : 'build:chrome'])) {
  console.error('The build failed: see above.');
  process.exit(1);
}
process.exitCode = run('npm', ['run', '--silent', 'demo', '--', ...process.argv.slice(2)]) ? 0 : 1;
