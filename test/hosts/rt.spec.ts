import { expect, test, until, type Network } from '../e2e/support';
import { address, asking } from './ask';
import { expected, found } from './expected';
import { logIn } from './login';
import { missing, seeded, start, type Host } from './server';

// RT and the browser are to be in one zone, as an agent's are; the corpus is told in UTC.
process.env['TZ'] = 'Africa/Johannesburg';

let host: Host | string;
test.beforeAll(async ({ kind }) => {
  test.setTimeout(600_000);
  host = missing() ?? (await start('rt', kind));
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

test('Request Tracker: every seeded ticket is read whole', async ({ driver, network }) => {
  test.setTimeout(300_000);
  const base = origin(network);
  await driver.grantSite('http://127.0.0.1');
  const tab = await driver.newPage(`${base}/`);
  await logIn(tab, { user: 'thandi', pass: 'Umoya-2026' }, '#preferences');
  const page = await asking(driver);
  for (const [index, { subject, customer, messages }] of seeded().entries()) {
    const url = `${base}/Ticket/Display.html?id=${index + 1}`;
    await tab.goto(url);
    const { conversation, health, via } = await page.read(url);
    expect(conversation.subject).toBe(subject);
    expect(conversation.customer).toEqual({ name: customer.name, handle: customer.email });
    expect(conversation.agent.name).toBe('Thandi Nkosi');
    expect({ via, state: conversation.completeness.state, health: health.state }).toEqual({ via: 'site', state: 'complete', health: 'ok' });
    expect(conversation.messages.map(found)).toEqual(messages.map(expected));
  }
});

test('Request Tracker: a reply is put into the editor of the reply page', async ({ driver, network }) => {
  const base = origin(network);
  await driver.grantSite('http://127.0.0.1');
  const tab = await driver.newPage(`${base}/`);
  await logIn(tab, { user: 'thandi', pass: 'Umoya-2026' }, '#preferences');
  const page = await asking(driver);
  const url = `${base}/Ticket/Update.html?id=3&Action=Respond`;
  await tab.goto(url);
  await tab.waitFor('iframe.cke_wysiwyg_frame');
  const reading = await until('the editor of the reply page', async () => {
    const now = await page.read(url);
    return now.conversation.composer?.kind === 'ckeditor4' ? now : null;
  });
  expect(reading.identity).toMatchObject({ key: `rt:${new URL(base).host}/3`, target: 'private', lastMessage: null });
  expect(reading.conversation.composer).toMatchObject({ kind: 'ckeditor4', text: '' });

  const text = 'Dear Kevin,\n\nThe second payment goes back today: R4,299.00.\n\nThandi';
  const request = { text, mode: 'fill', audience: 'private', identity: reading.identity } as const;
  expect(await page.insert(url, request)).toEqual({ state: 'inserted', kind: 'ckeditor4', target: 'private' });
  const html = await tab.evaluate(() => (window as unknown as { CKEDITOR: Editors }).CKEDITOR.instances['UpdateContent']?.getData() ?? '');
  expect(paragraphs(html)).toEqual(text.split('\n\n'));

  // The box turned into a note for colleagues: a draft for the customer isn't put there.
  await tab.evaluate(() => {
    (document.querySelector('#UpdateType') as HTMLSelectElement).value = 'private';
  });
  const again = await page.insert(url, { ...request, mode: 'replace' });
  expect(again).toEqual({ state: 'refused', reason: { code: 'target-changed' } });

  // Another ticket in the same tab.
  await tab.goto(`${base}/Ticket/Update.html?id=4&Action=Respond`);
  await tab.waitFor('iframe.cke_wysiwyg_frame');
  expect(await page.insert(await address(tab), { ...request, mode: 'replace' })).toEqual({
    state: 'refused',
    reason: { code: 'other-conversation' },
  });
});

type Editors = { instances: Record<string, { getData(): string }> };
const paragraphs = (html: string): string[] =>
  html
    .split(/<\/p>/)
    .map((part) => part.replaceAll(/<[^>]+>/g, '').trim())
    .filter((part) => part !== '' && part !== '&nbsp;');
