import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

/** The interface's states on sample data, to look at and to test by eye and axe. Not part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname.replace(/\/$/, '') } },
  plugins: [tailwindcss()],
  esbuild: { jsx: 'automatic' },
  build: { outDir: process.env['GALLERY_OUT'] ?? '../../test-results/gallery', emptyOutDir: true, target: 'es2023' },
});
