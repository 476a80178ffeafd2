/** A draft is written for one conversation, one box, one audience. Whatever changes before it is put in: it isn't put in (DESIGN 5, LIMITS S3). */
import { insert, openDesk, read, ready, ticketUrl } from './desk';
import { expect, test, type Tab } from './support';

const TEXT = 'Hello Thandi,\n\nthe new parcel is on its way.';
const KEY = 'zendesk:acme/4821';
const OTHER = 'zendesk:acme/4790';

/** Both tickets' editors hold nothing, by their own data. */
const untouched = (tab: Tab) => tab.evaluate(() => [window.desk?.text('4821'), window.desk?.text('4790')]);
const refused = (code: string) => ({ ok: true, value: { state: 'refused', reason: { code } } });

test.describe('a draft goes into the box that it was written for', () => {
  test('unchanged: it arrives once', async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    const reading = await read(sidebar, KEY);
    expect(await insert(sidebar, reading, TEXT)).toEqual({ ok: true, value: { state: 'inserted', kind: 'ckeditor5', target: 'private' } });
    expect(await untouched(tab)).toEqual(['<p>Hello Thandi,</p><p>the new parcel is on its way.</p>', '']);
  });

  const changes: { name: string; change: (tab: Tab) => Promise<unknown>; code: string }[] = [
    {
      name: 'another ticket by the page’s own navigation',
      change: (tab) => tab.evaluate(() => window.desk?.open('4790')),
      code: 'other-conversation',
    },
    {
      name: 'the same address with another ticket’s content',
      change: (tab) => tab.evaluate(() => window.desk?.swap('4790')),
      code: 'new-message',
    },
    { name: 'the box mounted anew', change: (tab) => tab.evaluate(() => window.desk?.remount()), code: 'box-replaced' },
    {
      name: 'the reply turned into an internal note',
      change: (tab) => tab.evaluate(() => window.desk?.channel('internal')),
      code: 'target-changed',
    },
    { name: 'a new message of the customer', change: (tab) => tab.evaluate(() => window.desk?.message()), code: 'new-message' },
    { name: 'the page loaded anew', change: async (tab) => (await tab.reload(), ready(tab)), code: 'box-replaced' },
    {
      name: 'another ticket in the same tab',
      change: async (tab) => (await tab.goto(ticketUrl('4790')), ready(tab)),
      code: 'other-conversation',
    },
    {
      name: 'another ticket as the box takes the focus',
      change: (tab) => tab.evaluate(() => window.desk?.onFocus(() => window.desk?.open('4790'))),
      code: 'other-conversation',
    },
    {
      name: 'the box mounted anew as it takes the focus',
      change: (tab) => tab.evaluate(() => window.desk?.onFocus(() => window.desk?.remount())),
      code: 'box-replaced',
    },
    {
      name: 'an internal note as the box takes the focus',
      change: (tab) => tab.evaluate(() => window.desk?.onFocus(() => window.desk?.channel('internal'))),
      code: 'target-changed',
    },
  ];
  for (const { name, change, code } of changes) {
    test(`${name}: refused`, async ({ driver, network }) => {
      const { tab, sidebar } = await openDesk(driver, network);
      const reading = await read(sidebar, KEY);
      await change(tab);
      expect(await insert(sidebar, reading, TEXT)).toEqual(refused(code));
      expect(await untouched(tab)).toEqual(['', '']);
    });
  }

  test('an internal note turned into a reply: refused', async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    await tab.evaluate(() => window.desk?.channel('internal'));
    const reading = await read(sidebar, KEY);
    expect(reading.identity.target).toBe('internal');
    await tab.evaluate(() => window.desk?.channel('web'));
    expect(await insert(sidebar, reading, TEXT)).toEqual(refused('target-changed'));
    expect(await untouched(tab)).toEqual(['', '']);
  });

  test('back and forward: refused where another ticket is shown, in time for the same one again', async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    const first = await read(sidebar, KEY);
    await tab.evaluate(() => window.desk?.open('4790'));
    const second = await read(sidebar, OTHER);
    await tab.back();
    await read(sidebar, KEY);
    expect(await insert(sidebar, second, TEXT)).toEqual(refused('other-conversation'));
    await tab.forward();
    await read(sidebar, OTHER);
    expect(await insert(sidebar, first, TEXT)).toEqual(refused('other-conversation'));
    expect(await untouched(tab)).toEqual(['', '']);
    await tab.back();
    await read(sidebar, KEY);
    expect(await insert(sidebar, first, TEXT)).toMatchObject({ value: { state: 'inserted' } });
  });

  test('away to another page and back: the box is another one', async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    const reading = await read(sidebar, KEY);
    await tab.goto(ticketUrl('4790'));
    await ready(tab);
    await tab.goto(ticketUrl('4821'));
    await ready(tab);
    expect(await insert(sidebar, reading, TEXT)).toEqual(refused('box-replaced'));
    expect(await untouched(tab)).toEqual(['', '']);
  });

  test('another tab with another ticket, and with the same one: refused', async ({ driver, network }) => {
    const { tab, sidebar } = await openDesk(driver, network);
    const reading = await read(sidebar, KEY);
    const other = await driver.newPage(ticketUrl('4790'));
    await ready(other);
    const beside = await driver.openSidebar(other);
    expect(await insert(beside, reading, TEXT)).toEqual(refused('other-conversation'));
    await other.goto(ticketUrl('4821'));
    await ready(other);
    expect(await insert(beside, reading, TEXT)).toEqual(refused('box-replaced'));
    expect([await untouched(tab), await untouched(other)]).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('switches at any moment while it is put in: never into the other ticket', async ({ driver, network }) => {
    test.setTimeout(180_000);
    const { tab, sidebar } = await openDesk(driver, network);
    for (let race = 0; race < 60; race += 1) {
      const reading = await read(sidebar, KEY);
      await tab.evaluate((delay) => void setTimeout(() => window.desk?.open('4790'), delay), race * 2);
      const answer = await insert(sidebar, reading, TEXT);
      await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/agent/tickets/4790');
      const [own, other] = await untouched(tab);
      expect(other).toBe('');
      expect(own === '' || answer.ok).toBe(true);
      await tab.evaluate(() => {
        window.desk?.clear();
        window.desk?.open('4821');
      });
    }
  });
});
