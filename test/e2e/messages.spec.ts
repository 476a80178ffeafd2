import { join } from 'node:path';
import type { FromBackground, FromPage, ToBackground, ToPage } from '@/lib/messages/protocol';
import { DEMO_HOST, demoInbox } from '../demo/inbox';
import { alarms, dueReminder, writeReminders } from './reminders';
import * as senders from './senders';
import { expect, test } from './support';

const ORIGIN = `https://${DEMO_HOST}`;
const AT_HAND = `${ORIGIN}/inbox/4821`;
const ELSEWHERE = `${ORIGIN}/inbox/4830`;

type Name = keyof (ToPage & FromPage & ToBackground & FromBackground);
/** heard: it had an effect, or an answer. refused: it was answered by a refusal. nothing: nobody answered. */
type Fate = 'heard' | 'refused' | 'nothing';
const UNHEARD = {
  'page.read': 'nothing', 'page.selection': 'nothing', 'page.composer': 'nothing', 'page.insert': 'nothing', 'page.watch': 'nothing',
  'page.changed': 'nothing', 'followups.changed': 'nothing', 'tab.allowed': 'nothing',
} as const satisfies Record<Name, Fate>; // prettier-ignore

/** Every message by every sender (LIMITS S2). The page script tells the sidebar of its own tab; pages of ours tell the background; nothing else is heard. */
const MATRIX = {
  'the page script of the tab at hand': { ...UNHEARD, 'page.changed': 'heard', 'followups.changed': 'refused' },
  'the page script of a frame in it': { ...UNHEARD, 'followups.changed': 'refused' },
  'the page script of another tab': { ...UNHEARD, 'followups.changed': 'refused' },
  'a page of ours in a tab': { ...UNHEARD, 'followups.changed': 'heard' },
  'the web page itself': UNHEARD,
  'another extension': UNHEARD,
} as const satisfies Record<string, Record<Name, Fate>>;

test('every message by every sender: only those whose it is are heard', async ({ freshDriver, network }) => {
  network.serve(DEMO_HOST, demoInbox(new Date()));
  const driver = await freshDriver({ others: [join(import.meta.dirname, 'neighbour')] });
  await driver.grantSite(ORIGIN);
  const own = await driver.extensionPage('insights.html');
  await own.waitFor('h1');
  await writeReminders(own, [dueReminder({ wall: '2099-01-05T09:00' })]);
  await driver.newPage(ELSEWHERE);
  const tab = await driver.newPage(AT_HAND);
  await tab.waitFor('html[data-neighbour="here"]');
  await tab.evaluate(
    async (source) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(Object.assign(frame, { src: source }));
      await loaded;
      return null;
    },
    ELSEWHERE.replace('4830', '4836'),
  );
  const sidebar = await driver.openSidebar(tab);
  await sidebar.waitFor('[data-part="reply-text"]');
  await senders.listenAtPage(sidebar);

  const id = await sidebar.evaluate(() => chrome.runtime.id);
  const [active] = await sidebar.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  const reading = (await senders.toPage(sidebar, { type: 'page.read' }))?.res as { value: { identity: object } } | undefined;
  const messages: Record<Name, unknown> = {
    'page.read': undefined,
    'page.selection': undefined,
    'page.composer': undefined,
    'page.insert': { text: 'Not by the agent', mode: 'replace', audience: 'private', identity: reading?.value.identity },
    'page.watch': false,
    'page.changed': { url: AT_HAND },
    'followups.changed': undefined,
    'tab.allowed': { id: active?.id },
  };
  const ways: Record<keyof typeof MATRIX, (message: senders.Message) => Promise<senders.Answer>> = {
    'the page script of the tab at hand': (message) => senders.fromPageScript(sidebar, AT_HAND, false, message),
    'the page script of a frame in it': (message) => senders.fromPageScript(sidebar, AT_HAND, true, message),
    'the page script of another tab': (message) => senders.fromPageScript(sidebar, ELSEWHERE, false, message),
    'a page of ours in a tab': (message) => senders.fromOwnPage(own, message),
    'the web page itself': (message) => senders.fromWebPage(tab, id, message),
    'another extension': (message) => senders.fromNeighbour(tab, id, message),
  };

  const fateOf = async (send: (message: senders.Message) => Promise<senders.Answer>, type: string, data: unknown): Promise<Fate> => {
    // Alarms are made anew when the background hears that reminders were written.
    await sidebar.evaluate(() => chrome.alarms.clearAll());
    await senders.askedOfPage(sidebar);
    const answer = await send({ type, data });
    const effects = [await senders.askedOfPage(sidebar), await alarms(sidebar)].flat();
    if (effects.length > 0 || answer?.res?.ok === true) return 'heard';
    return answer?.res?.ok === false && answer.res.reason?.code === 'sender' ? 'refused' : 'nothing';
  };
  const found: Record<string, Record<string, Fate>> = {};
  for (const [sender, send] of Object.entries(ways)) {
    const row: Record<string, Fate> = (found[sender] = {});
    for (const [type, data] of Object.entries(messages)) row[type] = await fateOf(send, type, data);
  }
  expect(found).toEqual(MATRIX);
  expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.reply')?.value)).toBe('');

  // The right sender with the wrong payload.
  for (const [type, data] of [['page.insert', { text: 'x' }], ['page.insert', null], ['page.watch', 'yes']] as const)
    expect(await senders.toPage(sidebar, { type, data })).toMatchObject({ res: { ok: false, reason: { code: 'payload' } } }); // prettier-ignore
  expect(network.strangers()).toEqual([]);
});
