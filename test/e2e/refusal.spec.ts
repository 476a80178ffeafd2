/** What the agent sees of the guard: the sidebar's button, its words, and the draft that isn't lost (DESIGN 5). The guard itself: guard.spec.ts. */
import { openDesk, ready, ticketUrl } from './desk';
import { expect, test, type Surface, type Tab } from './support';
import { edit, INSERT, replyText, TEXT } from './sidebar';

const OWN = ' I looked into it myself.';
const REFUSED = '[data-part="refused"]';

/** Both tickets' editors hold nothing, by their own data. */
const untouched = (tab: Tab) => tab.evaluate(() => [window.desk?.text('4821'), window.desk?.text('4790')]);
const keeps = (sidebar: Surface) => expect.poll(() => replyText(sidebar)).toContain(OWN);
const shows = (sidebar: Surface, customer: string) => expect.poll(() => sidebar.text('h1')).toContain(customer);

test('the conversation stays, the box changes as the text arrives: refused in words, kept, and inserted once it is read again', async ({
  driver,
  network,
}) => {
  const { tab, sidebar } = await openDesk(driver, network);
  await sidebar.waitFor(TEXT);
  await edit(sidebar, OWN);
  const changes: { change: () => void; says: string }[] = [
    { change: () => window.desk?.onFocus(() => window.desk?.remount()), says: 'closed or opened anew' },
    { change: () => window.desk?.onFocus(() => window.desk?.channel('internal')), says: 'somebody else' },
    { change: () => window.desk?.onFocus(() => window.desk?.channel('web')), says: 'somebody else' },
    { change: () => window.desk?.onFocus(() => window.desk?.message()), says: 'a new message' },
  ];
  for (const { change, says } of changes) {
    await tab.evaluate(change);
    await sidebar.click(INSERT);
    await sidebar.waitFor(REFUSED);
    expect(await sidebar.text(REFUSED)).toContain('Not inserted');
    expect(await sidebar.text(REFUSED)).toContain(says);
    expect(await untouched(tab)).toEqual(['', '']);
    await keeps(sidebar);
    await sidebar.click({ role: 'button', name: 'Read the page again' });
    await expect.poll(() => sidebar.text(REFUSED)).toBeNull();
  }
  await sidebar.click(INSERT);
  await sidebar.waitFor('[data-part="inserted"]');
  const [own, other] = await untouched(tab);
  expect(own?.split(OWN.trim())).toHaveLength(2);
  expect(other).toBe('');
});

const leaves: { name: string; leave: () => void; shown: string; back: (tab: Tab) => Promise<unknown> }[] = [
  {
    name: 'another ticket',
    leave: () => window.desk?.onFocus(() => window.desk?.open('4790')),
    shown: 'Rosa Ibarra',
    back: (tab) => tab.back(),
  },
  {
    name: 'the end of the session',
    leave: () => window.desk?.onFocus(() => window.desk?.logOut()),
    shown: '',
    back: async (tab) => (await tab.reload(), ready(tab)),
  },
];
for (const { name, leave, shown, back } of leaves) {
  test(`${name} as the text arrives: refused in words, and the draft is there again on the way back`, async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    await sidebar.waitFor(TEXT);
    await edit(sidebar, OWN);
    await tab.evaluate(leave);
    await sidebar.click(INSERT);
    if (shown === '') await sidebar.waitFor('[data-part="unreadable"]');
    else await shows(sidebar, shown);
    await expect.poll(() => sidebar.text('[data-part="moved"]')).toMatch(/Not inserted[\s\S]*Your draft is kept/);
    expect(await untouched(tab)).toEqual(['', '']);
    expect(await replyText(sidebar)).not.toContain(OWN);
    await back(tab);
    await shows(sidebar, 'Thandi Molefe');
    await keeps(sidebar);
    expect(await sidebar.text('[data-part="moved"]')).toBeNull();
    expect(await untouched(tab)).toEqual(['', '']);
  });
}

test('the sidebar goes with the agent to another tab, and to another ticket in the same one; the draft waits', async ({
  driver,
  network,
}) => {
  const { tab, sidebar } = await openDesk(driver, network);
  await sidebar.waitFor(TEXT);
  await edit(sidebar, OWN);
  const other = await driver.newPage(ticketUrl('4790'));
  await ready(other);
  await other.activate();
  await shows(sidebar, 'Rosa Ibarra');
  expect(await replyText(sidebar)).not.toContain(OWN);
  await tab.activate();
  await shows(sidebar, 'Thandi Molefe');
  await keeps(sidebar);
  await tab.goto(ticketUrl('4790'));
  await shows(sidebar, 'Rosa Ibarra');
  await tab.goto(ticketUrl('4821'));
  await shows(sidebar, 'Thandi Molefe');
  await keeps(sidebar);
  await ready(tab);
  // Its box is another one than that of the draft's first reading; the sidebar has read it since.
  await sidebar.click(INSERT);
  await sidebar.waitFor('[data-part="inserted"]');
  expect((await untouched(tab))[0]).toContain(OWN.trim());
  expect(await untouched(other)).toEqual(['', '']);
});
