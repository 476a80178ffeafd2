import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { expect, test, type Surface } from './support';

const ORIGIN = `https://${DEMO_HOST}`;
const ELSEWHERE = 'https://elsewhere.evenkeel.example';

/** The sites that the extension may read, as the browser has them. */
const sites = (page: Surface): Promise<string[]> => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

test.beforeEach(({ network }) => {
  network.serve(DEMO_HOST, demoInbox(new Date()));
  network.serve('elsewhere.evenkeel.example', { '/': '<title>Elsewhere</title><p>Nothing here' });
});
test.afterEach(({ network }) => expect(network.strangers()).toEqual([]));

test('installs without any site, and reads nothing of a page until it is asked to', async ({ driver }) => {
  const page = await driver.extensionPage('insights.html');
  await page.waitFor('h1');
  const { permissions } = await page.evaluate(() => chrome.permissions.getAll());
  expect((permissions ?? []).toSorted()).toEqual(
    ['activeTab', 'alarms', 'notifications', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].filter(
      (name) => driver.kind === 'chromium' || name !== 'sidePanel',
    ),
  );
  expect(await sites(page)).toEqual([]);
});

test('a page read once, by the button in the toolbar, leaves no access behind', async ({ driver }) => {
  const tab = await driver.newPage(`${ORIGIN}/inbox/4821`);
  const sidebar = await driver.openSidebar(tab);
  if (driver.kind === 'firefox') {
    // Its sidebar is opened by the harness, not by the button: then the page isn't known, and the sidebar says how it could be.
    await sidebar.waitFor({ role: 'heading', name: 'can’t see this page yet' });
    expect(await sites(sidebar)).toEqual([]);
    return;
  }
  await sidebar.waitFor('[data-part="reply-text"]');
  expect(await sidebar.text('main')).toContain('Read with access for this visit alone.');
  expect(await sites(sidebar)).toEqual([]);
  await tab.goto(`${ELSEWHERE}/`);
  await sidebar.waitFor('[data-part="no-access"]');
  await tab.goto(`${ORIGIN}/inbox/4821`);
  await sidebar.waitFor('[data-part="no-access"]');
  expect(await sidebar.text('[data-part="reply-text"]')).toBeNull();
});

test('asks for the site at hand in words, and keeps it for that site alone', async ({ driver }) => {
  const tab = await driver.newPage(`${ORIGIN}/inbox/4821`);
  const sidebar = await driver.openSidebar(tab);
  if (driver.kind === 'chromium') {
    await driver.preapprove(ORIGIN);
    await tab.activate();
    await sidebar.click({ role: 'button', name: `Allow on ${DEMO_HOST}` });
  } else await driver.grantSite(ORIGIN);
  await expect.poll(() => sites(sidebar)).toEqual([`${ORIGIN}/*`]);
  await sidebar.waitFor('[data-part="reply-text"]');
  await expect.poll(() => sidebar.text('main')).not.toContain('for this visit alone');
  await tab.goto(`${ELSEWHERE}/`);
  await sidebar.waitFor('[data-part="no-access"]');
});

test('a site given back in the settings is read no more, and its page falls silent', async ({ driver }) => {
  const first = await driver.newPage(`${ELSEWHERE}/`);
  const sidebar = await driver.openSidebar(first);
  await driver.grantSite(ORIGIN);
  await driver.grantSite(ELSEWHERE);
  const tab = await driver.newPage(`${ORIGIN}/inbox/4821`);
  await sidebar.waitFor('[data-part="reply-text"]');
  await sidebar.evaluate(() => {
    const world = globalThis as { heard?: string[] };
    world.heard = [];
    chrome.runtime.onMessage.addListener(({ type }: { type: string }) => void world.heard?.push(type));
  });
  const heard = () => sidebar.evaluate(() => (globalThis as { heard?: string[] }).heard?.splice(0) ?? []);
  const write = (text: string) =>
    tab.evaluate((said) => {
      const last = [...document.querySelectorAll('.message')].at(-1)!;
      const next = last.cloneNode(true) as HTMLElement;
      next.id = `message-4821-${said.length}`;
      next.querySelector('.body')!.textContent = said;
      last.after(next);
    }, text);
  await write('Are you there?');
  await expect.poll(heard).toEqual(['page.changed']);
  await expect.poll(() => sidebar.text('main')).toContain('6 of 6 read');

  await sidebar.click({ role: 'button', name: 'Settings' });
  await sidebar.click({ role: 'button', name: `Give back ${DEMO_HOST}` });
  await expect.poll(() => sites(sidebar)).toEqual([`${ELSEWHERE}/*`]);
  await expect.poll(() => sidebar.text({ role: 'button', name: `Give back ${DEMO_HOST}` })).toBeNull();
  await sidebar.click({ role: 'tab', name: 'Reply' });
  await sidebar.waitFor('[data-part="no-access"]');
  expect(await sidebar.text('main')).not.toContain('Mokoena');

  await write('Nobody should hear that I write again.');
  await first.activate();
  await sidebar.waitFor('[data-part="unreadable"]');
  await tab.activate();
  await sidebar.waitFor('[data-part="no-access"]');
  expect(await heard()).toEqual([]);
});
