/** Every suite, one after the other; the last line says how many tests passed, failed and were skipped. `npm test` calls it when all is installed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers';
import { installDebian } from './prepare.mjs';

type Counts = { passed: number; failed: number; skipped: number };
type Suite = { name: string; script: string; report: string | null; count: (code: number) => Counts };

const root = join(import.meta.dirname, '..', '..');
const started = Date.now();
const scratch = mkdtempSync(join(tmpdir(), 'evenkeel-test-'));

if (!findChromium()) installDebian('chromium');
if (!findFirefox()) installDebian('firefox-esr');

/** One thing that holds or doesn't: counts as a single test. */
const check = (name: string, script: string): Suite => ({
  name,
  script,
  report: null,
  count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
});

/** A suite whose runner writes a report; a run without a readable report has failed. */
function suite<Report>(name: string, script: string, read: (report: Report) => Counts): Suite {
  const report = join(scratch, `${script.replace(':', '-')}.json`);
  const count = (code: number): Counts => {
    try {
      const counts = read(JSON.parse(readFileSync(report, 'utf8')) as Report);
      return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
    } catch (error) {
      console.log(`  no report from ${name}: ${String(error)}`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
  return { name, script, report, count };
}

type VitestReport = {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
const vitestCounts = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] };
const playwrightCounts = ({ stats, errors }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

const SUITES: Suite[] = [
  check('types', 'check:types'),
  check('format', 'check:format'),
  check('lint', 'check:lint'),
  check('boundaries', 'check:boundaries'),
  check('unused code', 'check:unused'),
  suite('unit and contract', 'test:unit', vitestCounts),
  check('build', 'build'),
  suite('built extension', 'test:built', vitestCounts),
  suite('browsers', 'test:e2e', playwrightCounts),
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, script, report, count } of SUITES) {
  const begun = Date.now();
  console.log(`\n▸ ${name}`);
  const counts = count(await runScript(script, report));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  console.log(
    `  ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${((Date.now() - begun) / 1000).toFixed(0)} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\n${total.failed === 0 ? 'Everything that ran holds' : 'Something does not hold: see above'} (${minutes} minutes).`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runScript(script: string, report: string | null): Promise<number> {
  return new Promise((resolve) => {
    const env = report === null ? process.env : { ...process.env, EVENKEEL_REPORT: report };
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env,
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
