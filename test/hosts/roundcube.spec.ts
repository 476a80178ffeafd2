import { expect, test, until, type Network } from '../e2e/support';
import { address, asking } from './ask';
import { expected, found } from './expected';
import { logIn } from './login';
import { missing, seeded, start, type Host } from './server';

// Roundcube takes the browser's zone.
process.env['TZ'] = 'Africa/Johannesburg';

let host: Host | string;
test.beforeAll(async ({ kind }) => {
  test.setTimeout(600_000);
  host = missing() ?? (await start('roundcube', kind));
});
test.afterAll(async () => {
  if (typeof host !== 'string') await host.stop();
});

function origin(network: Network): string {
  if (typeof host === 'string') {
    test.skip(true, host);
    return '';
  }
  // Chromium asks the test's proxy even for this machine.
  network.serve('127.0.0.1', { port: Number(new URL(host.origin).port) });
  return host.origin;
}

/** Mails of the agents are sent in the shop's name. */
const sender = (author: string | null): string | null => author?.replace(/ \(Umoya Outdoor\)$/, '') ?? null;

test('Roundcube: every seeded mail is read, with its sender, role, time and own words', async ({ driver, network }) => {
  test.setTimeout(420_000);
  const base = origin(network);
  await driver.grantSite('http://127.0.0.1');
  const tab = await driver.newPage(`${base}/`);
  await logIn(tab, { _user: 'support@umoya.example.com', _pass: 'Umoya-2026' }, '#messagelist');
  const page = await asking(driver);
  // The server numbers them by their time.
  const mails = seeded()
    .flatMap(({ subject, messages }) => messages.filter(({ kind }) => kind === 'public').map((message) => ({ subject, message })))
    .toSorted((one, other) => Date.parse(one.message.at) - Date.parse(other.message.at));
  const keys = new Map<string, string>();
  for (const [index, { subject, message }] of mails.entries()) {
    const url = `${base}/?_task=mail&_mbox=Cases&_uid=${index + 1}&_action=show`;
    await tab.goto(url);
    const { conversation, via } = await page.read(url);
    const [mail] = conversation.messages.map(found);
    expect(via).toBe('site');
    expect(conversation.messages).toHaveLength(1);
    expect({ ...mail, author: sender(mail?.author ?? null) }).toEqual(expected(message));
    expect(conversation.subject?.replace(/^Re: /, '')).toBe(subject);
    // All mails of a thread are one conversation.
    expect(conversation.key).toBe(keys.get(subject) ?? conversation.key);
    keys.set(subject, conversation.key);
  }
  expect(new Set(keys.values()).size).toBe(seeded().length);
});

test('Roundcube: the mail in the preview beside the list is read', async ({ driver, network }) => {
  const base = origin(network);
  await driver.grantSite('http://127.0.0.1');
  const tab = await driver.newPage(`${base}/`);
  await logIn(tab, { _user: 'support@umoya.example.com', _pass: 'Umoya-2026' }, '#messagelist');
  const page = await asking(driver);
  const url = `${base}/?_task=mail&_mbox=INBOX`;
  await tab.goto(url);
  await tab.waitFor('#messagelist tr.message');
  await tab.click('#messagelist tr.message td.subject');
  const { conversation, via } = await page.read(url);
  expect(via).toBe('site');
  expect(conversation.messages).toHaveLength(1);
  expect(conversation.customer.name).not.toBeNull();
});

test('Roundcube: a reply is put above the quote, in the editor and in the plain box', async ({ driver, network }) => {
  const base = origin(network);
  await driver.grantSite('http://127.0.0.1');
  const tab = await driver.newPage(`${base}/`);
  await logIn(tab, { _user: 'support@umoya.example.com', _pass: 'Umoya-2026' }, '#messagelist');
  const page = await asking(driver);
  const text = 'Dear Daniel,\n\nThe replacement leaves today and is with you on Friday before noon.\n\nMarc';

  const mail = `${base}/?_task=mail&_mbox=INBOX&_uid=34&_action=show`;
  await tab.goto(mail);
  const thread = (await page.read(mail)).conversation.key;
  await tab.goto(`${base}/?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=34`);
  await tab.waitFor('#composebody_ifr');
  const url = await address(tab);
  const reading = await until('the editor of the reply', async () => {
    const now = await page.read(url);
    return now.conversation.composer?.kind === 'tinymce' ? now : null;
  });
  expect(reading.identity).toMatchObject({ key: thread, target: 'private' });
  expect(reading.conversation.composer?.kind).toBe('tinymce');
  const request = { text, mode: 'fill', audience: 'private', identity: reading.identity } as const;
  expect(await page.insert(url, request)).toEqual({ state: 'inserted', kind: 'tinymce', target: 'private' });
  const content = await tab.evaluate(() =>
    (window as unknown as { tinymce: { get(id: string): { getContent(of: { format: string }): string } } }).tinymce
      .get('composebody')
      .getContent({ format: 'text' }),
  );
  expect(content.replaceAll(/\s+/g, ' ')).toMatch(/^Dear Daniel, The replacement leaves today .* Marc On .* wrote:/);
  expect(content.split('The replacement leaves today')).toHaveLength(2);

  await tab.goto(`${base}/?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=29`);
  await tab.waitFor('textarea#composebody');
  // Until its script has set the box up, the page would undo what is written into it.
  await until('the reply page set up', async () =>
    (await tab.evaluate(() => 'editor' in (window as unknown as { rcmail: object }).rcmail)) ? true : null,
  );
  const plain = await address(tab);
  const second = await page.read(plain);
  expect(second.conversation.composer?.kind).toBe('textarea');
  expect(await page.insert(plain, { ...request, identity: second.identity })).toEqual({
    state: 'inserted',
    kind: 'textarea',
    target: 'private',
  });
  const value = await tab.evaluate(() => (document.querySelector('textarea#composebody') as HTMLTextAreaElement).value);
  expect(value.replaceAll(/\s+/g, ' ')).toMatch(/^Dear Daniel, .* Marc On .* wrote: >/);

  // The draft was for the first reply.
  expect(await page.insert(plain, { ...request, mode: 'replace' })).toEqual({ state: 'refused', reason: { code: 'other-conversation' } });
});
