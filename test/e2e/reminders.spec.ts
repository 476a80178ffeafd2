import { ORIGIN, openDemo } from './demo';
import { instantOf } from '@/lib/text/wall-time';
import { expect, test, type Driver, type Surface, type Tab } from './support';
import { alarms, badge, dueReminder, expectNotified, notified, raiseAlarm, reminders, wake, writeReminders } from './reminders';

const LATER = dueReminder({ id: 'r2', what: 'Refund has arrived', wall: '2099-01-05T09:00' });

/** Of the tab in front. */
const address = (sidebar: Surface): Promise<string | undefined> =>
  sidebar.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.url);

/** A page of the extension with its database, and an ear for notifications. */
async function openPage(driver: Driver): Promise<Tab> {
  const page = await driver.extensionPage('insights.html');
  await page.waitFor('h1');
  await notified(driver, page);
  return page;
}

test.describe('reminders', () => {
  test('one alarm, for the next of those that were set in the sidebar', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network, '/inbox/4821');
    await sidebar.click({ role: 'button', name: 'Remind me' });
    await expect.poll(async () => (await reminders(sidebar)).length).toBe(1);
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.click({ role: 'textbox', name: 'What' });
    await sidebar.type('Ask the courier again');
    await sidebar.press('Enter');
    await expect.poll(async () => (await reminders(sidebar)).length).toBe(2);
    const [next, after] = (await reminders(sidebar)).map(instantOf).toSorted((a, b) => a - b);
    await expect.poll(() => alarms(sidebar)).toEqual([next]);

    await sidebar.click({ role: 'button', name: 'Done' });
    await expect.poll(() => alarms(sidebar)).toEqual([after]);
    expect(await badge(sidebar)).toBe('');

    // An update takes all alarms; whatever wakes the background brings them back from the database.
    await driver.stopBackground();
    await sidebar.evaluate(() => chrome.alarms.clearAll());
    await wake(sidebar);
    await expect.poll(() => alarms(sidebar)).toEqual([after]);
    await sidebar.click({ role: 'button', name: 'Done' });
    await expect.poll(() => alarms(sidebar)).toEqual([]);
    expect(network.strangers()).toEqual([]);
  });

  test('what is due is shown once, by a background that was stopped before', async ({ driver }) => {
    const page = await openPage(driver);
    await writeReminders(page, [dueReminder(), LATER]);
    await driver.stopBackground();
    await raiseAlarm(page);
    await expectNotified(driver, page, ['reminder r1 2026-01-05T09:00']);
    await expect.poll(() => alarms(page)).toEqual([instantOf(LATER)]);
    await expect.poll(() => badge(page)).toBe('1');
    expect(await reminders(page)).toMatchObject([
      { id: 'r1', shown: '2026-01-05T09:00' },
      { id: 'r2', shown: null },
    ]);

    for (const stopped of [false, true]) {
      if (stopped) await driver.stopBackground();
      await raiseAlarm(page);
      await expect.poll(() => alarms(page)).toEqual([instantOf(LATER)]);
      expect(await notified(driver, page)).toEqual([]);
    }
  });

  test('overdue in the list: opened, put off, ticked off', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network, '/inbox/4821');
    await notified(driver, sidebar);
    await writeReminders(sidebar, [dueReminder(), dueReminder({ id: 'r0', what: 'Photo of the parcel', wall: '2026-01-04T09:00' })]);
    await raiseAlarm(sidebar);
    await expect.poll(() => badge(sidebar)).toBe('2');
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.waitFor({ role: 'heading', name: /^Overdue 2$/ });
    await expectNotified(driver, sidebar, ['reminder r0 2026-01-04T09:00', 'reminder r1 2026-01-05T09:00']);

    await driver.newPage(`${ORIGIN}/inbox/4830`);
    await expect.poll(() => address(sidebar)).toBe(`${ORIGIN}/inbox/4830`);
    await sidebar.click({ role: 'button', name: 'Open' });
    await expect.poll(() => address(sidebar)).toBe(`${ORIGIN}/inbox/4821`);

    await sidebar.evaluate(() => document.querySelector<HTMLElement>('select[aria-label*="Photo of the parcel"]')?.focus());
    await sidebar.press('ArrowDown');
    await sidebar.waitFor({ role: 'heading', name: /^Overdue 1$/ });
    // Put off, it waits for its new time: neither counted nor shown.
    await expect.poll(() => badge(sidebar)).toBe('1');
    const [put] = await reminders(sidebar);
    expect(Math.abs(instantOf(put!) - Date.now() - 3_600_000)).toBeLessThan(120_000);
    await expect.poll(() => alarms(sidebar)).toEqual([instantOf(put!)]);

    await sidebar.click({ role: 'button', name: 'Done' });
    await expect.poll(() => badge(sidebar)).toBe('');
    expect(await reminders(sidebar)).toMatchObject([
      { id: 'r0', state: 'open' },
      { id: 'r1', state: 'done' },
    ]);
    expect(await notified(driver, sidebar)).toEqual([]);
  });

  test('a notification answers: opens, ticks off, puts off', async ({ driver, network }) => {
    const { sidebar } = await openDemo(driver, network, '/inbox/4821');
    await notified(driver, sidebar);
    await writeReminders(sidebar, [dueReminder()]);
    await raiseAlarm(sidebar);
    await expect.poll(() => badge(sidebar)).toBe('1');
    await driver.newPage(`${ORIGIN}/inbox/4830`);
    await expect.poll(() => address(sidebar)).toBe(`${ORIGIN}/inbox/4830`);
    await driver.pressNotification('reminder r1 2026-01-05T09:00', 'body');
    await expect.poll(() => address(sidebar)).toBe(`${ORIGIN}/inbox/4821`);
    if (driver.kind === 'firefox') return; // Its notifications have no buttons.
    await driver.pressNotification('reminder r1 2026-01-05T09:00', 1);
    await expect.poll(() => badge(sidebar)).toBe('');
    await driver.pressNotification('reminder r1 2026-01-05T09:00', 0);
    await expect.poll(async () => (await reminders(sidebar))[0]?.state).toBe('done');
    await expect.poll(() => alarms(sidebar)).toEqual([]);
  });

  test('due while the browser was closed: shown once when it starts', async ({ freshDriver, network: _network }, info) => {
    const profile = info.outputPath('profile');
    const before = await freshDriver({ profile });
    await writeReminders(await openPage(before), [dueReminder(), LATER]);
    await before.close();

    const driver = await freshDriver({ profile });
    const page = await driver.extensionPage('insights.html');
    await page.waitFor('h1');
    // Headless Firefox has closed its own by now: there the mark says that it was shown.
    if (driver.kind === 'chromium') await expectNotified(driver, page, ['reminder r1 2026-01-05T09:00']);
    await expect.poll(async () => (await reminders(page)).map(({ shown }) => shown)).toEqual(['2026-01-05T09:00', null]);
    await expect.poll(() => badge(page)).toBe('1');
    await expect.poll(() => alarms(page)).toEqual([instantOf(LATER)]);
    await notified(driver, page);
    await raiseAlarm(page);
    await expect.poll(() => alarms(page)).toEqual([instantOf(LATER)]);
    expect(await notified(driver, page)).toEqual([]);
  });
});
