import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import type { Handler } from '../e2e/support';
import { bundle } from '../e2e/support/bundle';

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

/** The page's script with the real editor in it. */
async function script(name: string): Promise<string> {
  const jsx = join(HERE, 'pages', `${name}.tsx`);
  const entry = existsSync(jsx) ? jsx : join(HERE, 'pages', `${name}.ts`);
  return bundle(entry, name === 'draft' ? { react: 'react17', 'react-dom': 'react-dom17' } : {});
}

const html = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title><body>
${name in LOADED ? `<script src="/${name}/${LOADED[name]}"></script>` : ''}<script type="module" src="/bundle/${name}.js"></script>`;

/** Serves editors.example: /<editor>, its bundle, and the packages that load their parts by address. */
export const editorSite: Handler = async ({ pathname }) => {
  const [first = '', ...rest] = normalize(pathname).slice(1).split('/');
  if (first === 'bundle') return { type: 'text/javascript', body: await script(rest.join('/').replace(/\.js$/, '')) };
  if (rest.length === 0 || rest[0] === 'inline') return { body: html(first) };
  if (!(first in LOADED)) return null;
  const body = await readFile(join(ROOT, 'node_modules', first, ...rest)).catch(() => null);
  return body === null ? null : { body, type: TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
};
