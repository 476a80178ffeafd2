import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/** A page's script with everything that it imports, as one module; each is built once. `alias` swaps packages: Draft.js needs the React of its time. */
export function bundle(entry: string, alias: Record<string, string> = {}): Promise<string> {
  const made = bundles.get(entry) ?? bundleNow(entry, alias);
  bundles.set(entry, made);
  return made;
}

async function bundleNow(entry: string, alias: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    alias,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
