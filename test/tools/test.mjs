/** `npm test`: installs what is missing, then runs every suite. */
import { ensurePackages, run } from './prepare.mjs';

ensurePackages();
process.exitCode = run('npm', ['run', '--silent', 'test:all']) ? 0 : 1;
