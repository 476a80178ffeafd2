/** `npm run screenshots`: the pictures of the README, from the built extension on the demo inbox in real Chromium. Needs `npm run build:chrome` before. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { toTop } from '../demo/top';
import { launchChromium } from '../e2e/support/chromium';
import { startNetwork } from '../e2e/support';
import { findChromium } from './browsers';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'docs', 'images');
const program = findChromium();
if (program === null) {
  console.error('The pictures need Chromium or Chrome: install it and run this again.');
  process.exit(1);
}

mkdirSync(pictures, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const network = await startNetwork();
  network.serve(DEMO_HOST, demoInbox(new Date()));
  const driver = await launchChromium({ program, extension: join(root, '.output', 'chrome-mv3'), network, headed: false, colorScheme });
  await driver.grantSite(`https://${DEMO_HOST}`);
  const tab = await driver.newPage(`https://${DEMO_HOST}/`);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="reply-text"]');
  await toTop(sidebar);
  await sidebar.screenshot(join(pictures, `sidebar-${colorScheme}.png`));
  await sidebar.waitFor('[data-part="reply-text"]');
  await sidebar.screenshot(join(pictures, `reply-${colorScheme}.png`));
  await driver.close();
  await network.close();
}
console.log(`Pictures in ${join('docs', 'images')}`);
