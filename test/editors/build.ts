import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import type { Handler } from '../e2e/support';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
/** Editors that load their parts by address, from their package as it is. */
const LOADED: Record<string, string> = { ckeditor4: 'ckeditor.js', tinymce: 'tinymce.min.js' };
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png', svg: 'image/svg+xml', html: 'text/html' };

/** Builds the extension that holds lib/insertion and nothing else of the product; returns its folder. */
export async function buildExtension(): Promise<string> {
  const folder = join(ROOT, 'test-results', `insertion-extension-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(HERE, 'extension/background.ts'), join(HERE, 'extension/content.ts')],
    outdir: folder,
    bundle: true,
    format: 'iife',
    alias: { '@': ROOT },
  });
  for (const file of ['manifest.json', 'sidepanel.html']) await copyFile(join(HERE, 'extension', file), join(folder, file));
  return folder;
}

const bundles = new Map<string, Promise<string>>();

/** The page's script with the real editor in it; Draft.js needs the React of its time. */
function bundle(name: string): Promise<string> {
  const made = bundles.get(name) ?? bundleNow(name);
  bundles.set(name, made);
  return made;
}

async function bundleNow(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import './${name}'`, resolveDir: join(HERE, 'pages') },
    write: false,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    alias: name === 'draft' ? { react: 'react17', 'react-dom': 'react-dom17' } : {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const html = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title><body>
${name in LOADED ? `<script src="/${name}/${LOADED[name]}"></script>` : ''}<script type="module" src="/bundle/${name}.js"></script>`;

/** Serves editors.example: /<editor>, its bundle, and the packages that load their parts by address. */
export const editorSite: Handler = async ({ pathname }) => {
  const [first = '', ...rest] = normalize(pathname).slice(1).split('/');
  if (first === 'bundle') return { type: 'text/javascript', body: await bundle(rest.join('/').replace(/\.js$/, '')) };
  if (rest.length === 0 || rest[0] === 'inline') return { body: html(first) };
  if (!(first in LOADED)) return null;
  const body = await readFile(join(ROOT, 'node_modules', first, ...rest)).catch(() => null);
  return body === null ? null : { body, type: TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
};
