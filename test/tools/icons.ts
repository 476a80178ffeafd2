/** Makes public/icon/*.png from the mark: `tsx test/tools/icons.ts`. Run when the mark changes; the pictures are kept in the repository. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers';

const SIZES = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '../../public/icon');

/** The boat on a rounded ground; at 16 px it fills more of the square, so that it stays a boat. */
function svg(size: number): string {
  const inset = size < 32 ? 1.4 : 2.6;
  const scale = (18 - 2 * inset) / 18;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" width="${size}" height="${size}">
    <rect width="18" height="18" rx="4.2" fill="#0f6b66"/>
    <g transform="translate(${inset} ${inset}) scale(${scale})" fill="#fff" stroke-linejoin="round">
      <path d="M1.5 9.5h15c-.6 3.6-3.6 6-7.5 6s-6.9-2.4-7.5-6Z"/>
      <path d="M9 2.2v5.3h4.5Z" stroke="#fff" stroke-width="1.2"/>
      <path d="M7 4.4v3.1H4.4Z" stroke="#fff"/>
    </g></svg>`;
}

const program = findChromium();
if (program === null) throw new Error('Please install Chromium or Chrome and run this again.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: program, chromiumSandbox: false });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(size)}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
