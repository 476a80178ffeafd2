import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { reporters } from '../tools/reporters';

/** Tests of what `npm run build` made: manifests, policy, sizes, what a reviewer's linter says. */
export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname, '..', '..') } },
  test: { ...reporters(), root: join(import.meta.dirname, '..', '..'), include: ['test/built/**/*.test.ts'], testTimeout: 120_000 },
});
