/** What stands between the agent and a conversation: each state of a page in words, with a way on, and never an empty sidebar (DESIGN 4 and 7). */
import { fixture } from '../fixtures/read';
import { openDesk } from './desk';
import { INSERT, replyText, TEXT } from './sidebar';
import { expect, test, type Driver, type Network, type Surface, type Tab } from './support';

const ORIGIN = 'https://acme.zendesk.com';
const TICKET = '/agent/tickets/4821';
const ZENDESK = fixture('zendesk', 'ticket').html;
const says = (sidebar: Surface) => expect.poll(() => sidebar.text('main'));

/** Opens pages of a site that the extension may read, the first with the sidebar beside it. */
async function open(
  driver: Driver,
  network: Network,
  pages: Record<string, string>,
  origin = ORIGIN,
): Promise<{ tab: Tab; sidebar: Surface }> {
  network.serve(new URL(origin).hostname, pages);
  await driver.grantSite(origin);
  const tab = await driver.newPage(origin + Object.keys(pages)[0]);
  return { tab, sidebar: await driver.openSidebar(tab) };
}

test('no reply box on the page: the text can be copied, and put in as soon as there is one', async ({ driver, network }) => {
  const { tab, sidebar } = await open(driver, network, {
    [TICKET]: ZENDESK.replaceAll('data-test-id="omnicomposer-rich-text-ckeditor"', 'hidden').replaceAll('contenteditable="true"', ''),
  });
  await sidebar.waitFor(TEXT);
  expect(await sidebar.text('[data-part="goes"]')).toContain('No reply box is open on the page');
  expect(await sidebar.text(INSERT)).toBeNull();
  await tab.evaluate(() => {
    const box = Object.assign(document.createElement('div'), { contentEditable: 'true' });
    document.querySelector('[data-ticket-id="4821"] [data-test-id="editor-view"]')?.replaceChildren(box);
  });
  await sidebar.click(INSERT);
  await sidebar.waitFor('[data-part="inserted"]');
});

test('a site that has changed its pages: read by another way where there is one, and said', async ({ driver, network }) => {
  const { tab, sidebar } = await open(driver, network, {
    [TICKET]: ZENDESK.replaceAll('data-test-id="omni-log-comment-item"', ''),
    '/agent/tickets/4790': ZENDESK.replaceAll('omni-log', 'log-of-tomorrow').replaceAll('data-ticket-id', 'data-of-tomorrow'),
  });
  await sidebar.waitFor(TEXT);
  expect(await sidebar.text('h1')).toContain('Thandi Molefe');
  await says(sidebar).toContain('The site’s pages have changed');
  await tab.goto(`${ORIGIN}/agent/tickets/4790`);
  await says(sidebar).toContain('the site may have changed its pages');
});

test('folded messages: said, and read when the agent opens them', async ({ driver, network }) => {
  const folded = fixture('gmail', 'thread');
  const { tab, sidebar } = await open(driver, network, { '/mail/u/0/': folded.html }, 'https://mail.google.com');
  await tab.goto(folded.url);
  await sidebar.waitFor(TEXT);
  await says(sidebar).toContain('2 of 4 read');
  await says(sidebar).toContain('Some messages are folded');
  await tab.evaluate(() => {
    // Its place is there before: what comes is its text.
    const row = document.querySelector('.kQ');
    const text = document.querySelector('.h7 [data-legacy-message-id]')?.innerHTML ?? '';
    row?.querySelector('[data-legacy-message-id]')?.append(document.createRange().createContextualFragment(text));
    row?.classList.replace('kQ', 'h7');
  });
  await says(sidebar).toContain('3 of 4 read');
});

test('nothing that could be read: the selection, then pasting', async ({ driver, network }) => {
  const { tab, sidebar } = await open(driver, network, {
    '/': '<!doctype html><title>Notes</title><p id="words">My parcel 4821-A is nine days late, I am furious. Where is it?</p>',
  });
  await sidebar.waitFor('[data-part="unreadable"]');
  await sidebar.click({ role: 'button', name: 'Use my selection' });
  await says(sidebar).toContain('Nothing is selected on the page yet.');
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#words') ?? document.body));
  await sidebar.click({ role: 'button', name: 'Use my selection' });
  await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
  await says(sidebar).toContain('4821-A');
  await tab.reload();
  await sidebar.waitFor('[data-part="unreadable"]');
  await sidebar.click({ role: 'textbox', name: 'Paste the conversation' });
  await sidebar.type('Thandi: My order 4790-B is broken.\nThandi: Please answer.');
  await sidebar.click({ role: 'button', name: 'Read this' });
  await expect.poll(() => sidebar.text('h1')).toContain('Thandi');
  await says(sidebar).toContain('4790-B');
});

test('away from the conversation and to a page that can’t be read, and back', async ({ driver, network }) => {
  const { tab, sidebar } = await open(driver, network, {
    [TICKET]: ZENDESK,
    '/agent/filters/1': '<!doctype html><title>List</title><ul><li>#4821',
  });
  await sidebar.waitFor(TEXT);
  await tab.goto(`${ORIGIN}/agent/filters/1`);
  await sidebar.waitFor('[data-part="unreadable"]');
  await says(sidebar).toContain('No conversation is open on the page.');
  const own = await driver.extensionPage('insights.html');
  await sidebar.waitFor('[data-part="closed"]');
  await own.close();
  await tab.activate();
  await tab.goto(ORIGIN + TICKET);
  await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
});

test('a page script that answers no more: said, and mended by reloading the page', async ({ driver, network }) => {
  network.serve('acme.zendesk.com', { [TICKET]: ZENDESK });
  await driver.grantSite(ORIGIN);
  const tab = await driver.newPage(ORIGIN + TICKET);
  const own = await driver.extensionPage('insights.html');
  // What a script leaves behind whose listener is gone while its world still stands.
  await own.evaluate(async (url) => {
    const [open] = await chrome.tabs.query({ url });
    const { version } = chrome.runtime.getManifest();
    await chrome.scripting.executeScript({
      target: { tabId: open?.id ?? -1 },
      args: [version],
      func: (version: string) => {
        const world = globalThis as Record<symbol, unknown>;
        world[Symbol.for('evenkeel.page')] = { version, alive: () => true, stop: () => undefined };
      },
    });
  }, ORIGIN + TICKET);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="stale"]');
  await sidebar.click({ role: 'button', name: 'Reload the page' });
  await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
});

test('the extension reloaded under the page: the new one reads it and inserts once', async ({ freshDriver, network }) => {
  const driver = await freshDriver();
  const { tab, sidebar } = await openDesk(driver, network);
  await sidebar.waitFor(TEXT);
  await driver.closeSidebar();
  await driver.reloadExtension();
  const again = await driver.openSidebar(tab);
  await again.waitFor(TEXT);
  const [greeting = ''] = (await replyText(again)).split('\n');
  expect(greeting).toContain('Thandi');
  await again.click(INSERT);
  await again.waitFor('[data-part="inserted"]');
  expect(((await tab.evaluate(() => window.desk?.text('4821'))) ?? '').split(greeting)).toHaveLength(2);
});
