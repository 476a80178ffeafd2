import { defineConfig } from 'vitest/config';
import { reporters } from './test/tools/reporters';

/** Unit tests stand beside the file they test; contract suites that need no browser stand under test/contract. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    ...reporters(),
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.tsx',
      'entrypoints/**/*.test.ts',
      'test/{contract,tools,evaluate}/**/*.test.ts',
    ],
    env: { BROWSER: 'chrome', TZ: 'Africa/Johannesburg' },
    restoreMocks: true,
    // For a machine under load: what is too slow is told by the bench, not by a test.
    testTimeout: 120_000,
  },
});
