import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { DEMO_HOST, demoInboxOf } from '../demo/inbox';
import { expect, test } from './support';

const ORIGIN = `https://${DEMO_HOST}`;
const DATA = join(import.meta.dirname, '../../../shared/data');

/** Our own few, so that the test has something everywhere; with the data sets beside the checkout, a hundred of theirs. */
const OWN = [
  '<script>globalThis.hurt = 1</script>',
  '<img src=x onerror="globalThis.hurt = 1">',
  '"><svg onload=globalThis.hurt=1>',
  "javascript:globalThis.hurt=1//'",
  '{{constructor.constructor("globalThis.hurt=1")()}}',
  '</textarea><iframe srcdoc="<script>parent.hurt=1</script>">',
  '\u202Egnirts\u202C and \u0000 and \uFFFD',
  '<a href="https://leak.example/?q=1" ping="https://leak.example/">x</a>',
  "'; DROP TABLE cases; --",
  '%00%0d%0aSet-Cookie: a=b',
];

function payloads(): string[] {
  const file = join(DATA, 'xss-payloads/payloads.txt.gz');
  if (!existsSync(file)) return OWN;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line.trim() !== ''); // prettier-ignore
  const strings = JSON.parse(gunzipSync(readFileSync(join(DATA, 'blns/blns.json.gz'))).toString('utf8')) as string[];
  const spread = (all: string[], count: number) =>
    Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
  return [...OWN, ...spread(lines, 60), ...spread(strings.filter((one) => one.trim() !== ''), 40)]; // prettier-ignore
}

test('hostile text goes through page, sidebar and reply box as text: nothing executes, nothing is lost, nothing is asked for', async ({
  driver,
  network,
}) => {
  const hostile = payloads();
  const text = `My parcel is late, where is it?\n\n${hostile.join('\n')}`;
  network.serve(DEMO_HOST, demoInboxOf([{ id: '1', channel: 'ticket', title: hostile[0]!, customer: { name: hostile[1]! }, messages: [{ from: 'customer', hours: 5, text }] }], new Date())); // prettier-ignore
  await driver.grantSite(ORIGIN);
  const tab = await driver.newPage(`${ORIGIN}/`);
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="reply-text"]');

  // The agent puts all of it into the reply: it has to arrive letter for letter.
  const reply = hostile.join('\n').replaceAll('\u0000', '').replaceAll('\r', '');
  await sidebar.evaluate((value) => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-part="reply-text"]')!;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, reply);
  const inPage = () => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.reply')!.value);
  const press = async (name: string): Promise<void> => {
    if ((await sidebar.text({ role: 'button', name })) !== null) await sidebar.click({ role: 'button', name });
  };
  await expect
    .poll(async () => {
      // Links that nobody gave block the reply: the agent takes it upon themselves, rule by rule.
      await press('Use it anyway');
      await press('Yes, note it and go on');
      if (await sidebar.evaluate(() => document.querySelector('[data-part="insert"]:not([disabled])') !== null))
        await sidebar.click('[data-part="insert"]');
      return inPage();
    })
    .toBe(reply);
  const hurt = () => 'hurt' in globalThis || document.querySelector('iframe, [onerror], [onload]') !== null;
  expect(await sidebar.evaluate(hurt)).toBe(false);
  expect(await tab.evaluate(hurt)).toBe(false);
  expect(network.strangers()).toEqual([]);
});
