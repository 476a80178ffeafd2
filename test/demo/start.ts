/** The demo of `npm start`: the demo inbox in a real browser with the sidebar open on its first conversation. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading } from '@/lib/messages/protocol';
import { launch, startNetwork, until, type Driver, type Kind, type Surface, type Tab } from '../e2e/support';
import { findChromium, findFirefox } from '../tools/browsers';
import { installDebian } from '../tools/prepare.mjs';
import { suggest } from '@/lib/suggest/suggest';
import { DEMO_HOST, demoInbox } from './inbox';
import { describeSuggestion } from './describe';
import { toTop } from './top';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, '.output', 'demo');

/** The browser to show it in; null after having said what to install. */
function chooseBrowser(): Kind | null {
  const kind: Kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const found = (): boolean => (kind === 'chromium' ? findChromium() : findFirefox()) !== null;
  if (found() || (installDebian(kind === 'chromium' ? 'chromium' : 'firefox-esr') && found())) return kind;
  if (kind === 'chromium' && findFirefox() !== null)
    console.error('No Chromium or Chrome was found, but Firefox: run "npm start -- --firefox".');
  else console.error(`Please install ${kind === 'chromium' ? 'Chromium, Chrome or Firefox' : 'Firefox'} and run this again.`);
  return null;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** What the page script reads, asked as the sidebar asks it. */
function readPage(sidebar: Surface): Promise<PageReading> {
  return sidebar.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const question = { id: 1, type: 'page.read', timestamp: Date.now() };
    const { res } = await chrome.tabs.sendMessage<unknown, { res: { ok: true; value: PageReading } }>(tab!.id!, question, { frameId: 0 });
    return res.value;
  });
}

async function showMainJob(driver: Driver, now: Date): Promise<{ tab: Tab; sidebar: Surface }> {
  await driver.grantSite(`https://${DEMO_HOST}`);
  const tab = await driver.newPage(`https://${DEMO_HOST}/`);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="reply-text"]');
  const { conversation } = await readPage(sidebar);
  console.log(describeSuggestion(conversation, suggest({ conversation, now: now.toISOString() })));
  await toTop(sidebar);
  await sidebar.screenshot(join(pictures, 'sidebar.png'));
  return { tab, sidebar };
}

const kind = chooseBrowser();
if (kind === null) process.exit(1);
mkdirSync(pictures, { recursive: true });
if (hasDisplay) process.env['HEADED'] = '1';
const now = new Date();
const network = await startNetwork();
network.serve(DEMO_HOST, demoInbox(now));
console.log(`Opening the demo inbox in ${kind === 'chromium' ? 'Chromium' : 'Firefox'} …\n`);
const driver = await launch(kind, network);
if (typeof driver === 'string') {
  console.error(driver);
  process.exit(1);
}
const { tab, sidebar } = await showMainJob(driver, now);

if (hasDisplay) {
  console.log('\nThe browser is open: try the other conversations, change the tone, insert the reply. Press Ctrl+C here to end.');
  await new Promise((resolve) => process.once('SIGINT', resolve));
} else {
  await sidebar.click('[data-part="insert"]');
  await until('the reply in the page', async () =>
    (await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.reply')?.value ?? '')) === '' ? null : true,
  );
  await tab.screenshot(join(pictures, 'page.png'));
  console.log(
    `\nThe reply was put into the page's own reply box. Pictures: ${join('.output', 'demo', 'sidebar.png')}, ${join('.output', 'demo', 'page.png')}`,
  );
}
await driver.close();
await network.close();
