import { defineConfig } from '@playwright/test';
import type { Kind } from './e2e/support';

/** Where `npm test` wants the counts. */
const report = process.env['EVENKEEL_REPORT'];

/** The suites that need real browsers: each spec runs in Chromium and in Firefox, nothing is tried twice. */
export default defineConfig<object, { kind: Kind }>({
  testDir: '.',
  testMatch: '{e2e,editors,hosts}/**/*.spec.ts',
  outputDir: '../test-results',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
