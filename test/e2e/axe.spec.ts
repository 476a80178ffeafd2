import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { expect, test, type Driver, type Network, type Surface, type Tab } from './support';
import { axeFindings } from './support/axe';
import { dueReminder, writeReminders } from './reminders';

const ORIGIN = `https://${DEMO_HOST}`;
const ELSEWHERE = 'https://elsewhere.evenkeel.example';

test.beforeEach(({ network }) => {
  network.serve(DEMO_HOST, demoInbox(new Date()));
  network.serve('elsewhere.evenkeel.example', { '/': '<title>Elsewhere</title><p>Nothing here' });
});
test.afterEach(({ network }) => expect(network.strangers()).toEqual([]));

async function openDemo(driver: Driver, _network: Network): Promise<{ tab: Tab; sidebar: Surface }> {
  await driver.grantSite(ORIGIN);
  const tab = await driver.newPage(`${ORIGIN}/inbox/4821`);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="reply-text"]');
  return { tab, sidebar };
}

/** Looks in both colour schemes. */
async function expectNothing(driver: Driver, surface: Surface, state: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await driver.colorScheme(scheme);
    await expect.poll(() => surface.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
    expect({ state, scheme, findings: await axeFindings(surface) }).toEqual({ state, scheme, findings: [] });
  }
}

test.describe('axe finds nothing', () => {
  test.afterEach(({ driver }) => driver.colorScheme('light'));

  test('in the sidebar at work: read, findings, a reply that is blocked, inserted, follow-ups, settings', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network);
    await expectNothing(driver, sidebar, 'read');
    await sidebar.click('[data-part="reply-text"]');
    await sidebar.press('Control+End');
    await sidebar.type(' Calm down. We send [name] the parcel soon.');
    await sidebar.waitFor({ role: 'button', name: /Use it anyway|anyway/ });
    await expectNothing(driver, sidebar, 'blocked');
    await sidebar.press('Control+a');
    await sidebar.type('Dear Thandi, I will write again tomorrow at 15:00.');
    await sidebar.click('[data-part="insert"]:enabled');
    await sidebar.waitFor('[data-part="inserted"]');
    await expectNothing(driver, sidebar, 'inserted');

    await writeReminders(sidebar, [dueReminder(), dueReminder({ id: 'r2', wall: '2099-01-05T09:00' })]);
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.waitFor({ role: 'heading', name: /^Overdue/ });
    await expectNothing(driver, sidebar, 'follow-ups');
    await sidebar.click({ role: 'button', name: 'Settings' });
    await sidebar.waitFor({ role: 'heading', name: 'Settings' });
    await expectNothing(driver, sidebar, 'settings');
  });

  test('in the sidebar without a conversation: no access, nothing readable, pasted text, closed, no follow-ups', async ({
    driver,
    network,
  }) => {
    const tab = await driver.newPage(`${ELSEWHERE}/`);
    const sidebar = await driver.openSidebar(tab);
    if (driver.kind === 'firefox') {
      await sidebar.waitFor('[data-part="no-access"]');
      await expectNothing(driver, sidebar, 'page unknown');
    }
    await driver.grantSite(ELSEWHERE);
    await tab.activate();
    await sidebar.waitFor('[data-part="unreadable"]');
    await expectNothing(driver, sidebar, 'unreadable');
    await sidebar.click({ role: 'textbox', name: 'Paste' });
    await sidebar.type('Where is my parcel? I am very angry.');
    await sidebar.click({ role: 'button', name: 'Read this' });
    await sidebar.waitFor('[data-part="reply-text"]');
    await expectNothing(driver, sidebar, 'pasted');
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.waitFor('[data-part="followups-none"]');
    await expectNothing(driver, sidebar, 'no follow-ups');
    await sidebar.click({ role: 'tab', name: 'Reply' });
    await driver.extensionPage('playbook.html');
    await sidebar.waitFor('[data-part="closed"]');
    await expectNothing(driver, sidebar, 'closed');
    expect(network.strangers()).toEqual([]);
  });

  for (const page of ['playbook.html', 'insights.html']) {
    test(`in ${page}`, async ({ driver }) => {
      const opened = await driver.extensionPage(page);
      await opened.waitFor('h1');
      await expectNothing(driver, opened, page);
    });
  }
});

test('the keyboard reaches everything, and one sees where it is', async ({ driver, network }) => {
  const { tab, sidebar } = await openDemo(driver, network);
  await sidebar.evaluate(() => document.querySelector<HTMLElement>('button')?.focus());
  /** Where the focus is, and whether it can be seen. */
  const focused = () =>
    sidebar.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      // Firefox's sidebar hasn't the window's focus here, and shows no ring without it.
      const ringed =
        !document.hasFocus() ||
        [at, at.parentElement].some((element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element!);
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        });
      return { reach: at.dataset['reach'] ?? '', part: at.dataset['part'] ?? null, ringed };
    });
  /** What can be worked, each marked by a number and a word; of a group of radio buttons only the chosen one takes the focus. */
  const reachable = await sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], summary')]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(':disabled, [type=radio]:not(:checked)'))
      .map((element, index) => (element.dataset['reach'] = `${index} ${element.getAttribute('aria-label') ?? element.textContent}`)),
  );
  const visited = new Set([(await focused())?.reach]);
  // What scrolls takes the focus as well: a few steps more than there are controls.
  for (let step = 0; step < 2 * reachable.length && !reachable.every((name) => visited.has(name)); step++) {
    await sidebar.press('Tab');
    const at = await focused();
    if (at === null) break;
    visited.add(at.reach);
    expect(at).toEqual({ ...at, ringed: true });
  }
  expect(reachable.filter((name) => !visited.has(name))).toEqual([]);

  await sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-part="reply-text"]')?.focus());
  for (let step = 0; (await focused())?.part !== 'insert'; step++) {
    expect(step).toBeLessThan(reachable.length);
    await sidebar.press('Tab');
  }
  // Keys press no buttons in Firefox's sidebar while the window's focus is elsewhere, as it is here.
  if (driver.kind === 'firefox') await sidebar.click('[data-part="insert"]');
  else await sidebar.press('Enter');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.reply')?.value ?? ''))
    .toContain('Thandi');
  await sidebar.waitFor('[data-part="inserted"]');

  // A second time the box holds text: a question, which Escape puts away.
  await sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-part="reply-text"]')?.focus());
  await sidebar.press('Control+End');
  await sidebar.type(' More.');
  await sidebar.click('[data-part="insert"]');
  await sidebar.waitFor('dialog[open]');
  expect(await axeFindings(sidebar)).toEqual([]);
  await sidebar.press('Escape');
  await expect.poll(() => sidebar.text('dialog[open]')).toBeNull();
});
