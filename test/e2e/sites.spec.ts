/** The main job on each site: its fixture under its real host, with its real editor, beside the real sidebar (DESIGN 1). */
import { linesOf } from '@/lib/insertion/lines';
import { badge, expectNotified, notified, reminders } from './reminders';
import { expect, test, until, type Surface, type Tab } from './support';
import { edit, INSERT, replyText, writeOver } from './sidebar';
import { LIVE_SITES } from './sites';

const PROMISE = ' I will write to you again by tomorrow 17:00.';
/** A day long past, so that the reminder is due as soon as it is set. */
const PAST = '2020-01-06';

const model = async (tab: Tab) => linesOf(await tab.evaluate(() => window.model?.() ?? ''));

/** Takes the first reminder that is offered, its day changed by the agent. */
async function remindOn(sidebar: Surface, day: string): Promise<void> {
  await sidebar.click('[data-part="promises"] button');
  await sidebar.waitFor('[data-part="promises"] input[type="date"]');
  await sidebar.evaluate((day) => {
    const field = document.querySelector<HTMLInputElement>('[data-part="promises"] input[type="date"]');
    if (field === null) return;
    // Typing a date differs by browser and by its language.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await sidebar.click({ role: 'button', name: 'Remind me' });
}

const atLeastOne = <Item>([first, ...rest]: readonly Item[]): [Item, ...Item[]] | null => (first === undefined ? null : [first, ...rest]);

for (const { name, start, reply: replyPage, serve, customer, called, below, instead } of LIVE_SITES) {
  test(`${name}: read, suggest, edit, insert, remind`, async ({ driver, network }) => {
    const { hostname, origin } = new URL(start);
    network.serve(hostname, serve);
    await driver.grantSite(origin);
    const tab = await driver.newPage(start);
    const sidebar = await driver.openSidebar(tab);
    await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
    expect(await sidebar.text('h1')).toContain(customer);
    await expect.poll(() => replyText(sidebar)).toContain(called);

    if (replyPage !== undefined) await tab.goto(replyPage);
    await expect.poll(() => model(tab)).toEqual(below);
    if (instead !== undefined) await writeOver(sidebar, instead);
    await edit(sidebar, PROMISE);
    await sidebar.click(INSERT);
    await sidebar.waitFor('[data-part="inserted"]');
    const reply = await replyText(sidebar);
    expect(reply).toContain(PROMISE);
    expect(await model(tab)).toEqual([...linesOf(reply), ...below]);

    await notified(driver, sidebar);
    await remindOn(sidebar, PAST);
    const [reminder] = await until('the reminder', async () => atLeastOne(await reminders(sidebar)));
    expect(reminder).toMatchObject({ customer, url: start });
    await expectNotified(driver, sidebar, [`reminder ${reminder.id} ${reminder.wall}`]);
    await expect.poll(() => badge(sidebar)).toBe('1');
    await sidebar.click({ role: 'tab', name: 'Follow-ups' });
    await sidebar.waitFor('#group-overdue');
    expect(await sidebar.text('#group-overdue + ul')).toContain(customer);
    expect(network.strangers()).toEqual([]);
  });
}
