import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the file they test; contract suites that need no browser stand under test/. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.tsx',
      'entrypoints/**/*.test.ts',
      'test/{contract,tools,project}/**/*.test.ts',
    ],
    env: { BROWSER: 'chrome', TZ: 'Africa/Johannesburg' },
    restoreMocks: true,
  },
});
