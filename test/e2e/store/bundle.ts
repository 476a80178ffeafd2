import { join } from 'node:path';
import { build } from 'esbuild';

/** The store, bundled for a page of the browser under test, which gets it as `store`: the same code as in the extension, on the browser's own IndexedDB. */
export async function storePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'store',
    target: 'es2023',
    tsconfig: join(import.meta.dirname, '../../../tsconfig.json'),
  });
  return `<!doctype html><meta charset="utf-8"><title>store</title><script>${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>`;
}
