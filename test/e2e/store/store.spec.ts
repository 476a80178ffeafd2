import type { Conversation, Reading } from '@/lib/conversation/types';
import type { ReminderRecord } from '@/lib/store/records';
import { expect, test, type Network, type Tab } from '../support';
import type { Driver } from '../support';
import { storePage } from './bundle';

declare const store: typeof import('./in-page');

async function open(driver: Driver, network: Network): Promise<Tab> {
  // A host for each test: a page's database outlives the test.
  const host = `store-${test.info().testId}.example`;
  network.serve(host, { '/': await storePage() });
  return driver.newPage(`https://${host}/`);
}

const message = (id: string, role: 'customer' | 'agent', at: string) => ({
  id,
  role,
  author: null,
  visibility: 'private' as const,
  at,
  text: 'x',
  attachments: [],
});
const conversation: Conversation = {
  site: 'demo',
  url: 'https://inbox.evenkeel.example/inbox/4821',
  key: 'demo:4821',
  channel: 'ticket',
  visibility: 'private',
  subject: 'Lantern',
  rating: null,
  customer: { name: 'Thandi Mokoena', handle: null },
  agent: { name: 'Lerato' },
  messages: [
    message('1', 'customer', '2026-11-20T09:00:00Z'),
    message('2', 'agent', '2026-11-20T10:00:00Z'),
    message('3', 'customer', '2026-11-23T09:00:00Z'),
  ],
  completeness: { state: 'complete', read: 3, shown: 3, reasons: [] },
  composer: null,
};
const reading: Reading = {
  language: { code: 'en', confidence: 1 },
  heat: { level: 3, score: 0.7, trend: 'rising', messages: [{ id: '1', level: 1, score: 0.2, evidence: [] }, { id: '3', level: 3, score: 0.7, evidence: [] }] },
  profiles: [], issues: [{ kind: 'late-delivery', confidence: 0.9, evidence: [] }], impact: [], facts: [], asks: [], wants: [], risks: [], promises: [],
  repeat: { failures: 2, evidence: [] }, waiting: { since: null, on: 'agent' },
}; // prettier-ignore
const reminder: ReminderRecord = {
  id: 'r1', key: 'demo:4821', site: 'demo', url: conversation.url, customer: 'Thandi Mokoena', what: 'Tracking number', reason: 'promised', wall: '2026-11-24T15:00', zone: 'Europe/Madrid',
  state: 'open', shown: null, created: '2026-11-23T12:00:00Z', promise: 'p1',
}; // prettier-ignore
const insertion = { at: '2026-11-23T12:00:00Z', audience: 'private' as const, language: 'en', options: ['refund'], overridden: [] };
const promise = {
  id: 'p1',
  key: 'demo:4821',
  text: 'by Thursday',
  due: '2026-11-26',
  made: '2026-11-23T12:00:00Z',
  state: 'open' as const,
};
const GIVEN = { conversation, reading, reminder, insertion, promise, now: '2026-11-23T12:00:00Z' };

test.describe('the store, on the real IndexedDB', () => {
  test('keeps a case from first sight to its return after closing', async ({ driver, network }) => {
    const page = await open(driver, network);
    const cases = await page.evaluate(async ({ conversation, reading, now }) => {
      const db = store.database();
      const first = await store.recordSeen(db, conversation, reading, now);
      await store.closeCase(db, conversation.key, '2026-11-23T13:00:00Z');
      const back = {
        ...conversation,
        messages: [...conversation.messages, { ...conversation.messages[0]!, id: '9', at: '2026-11-25T08:00:00Z' }],
      };
      const again = await store.recordSeen(db, back, { ...reading, heat: { ...reading.heat, level: 1 } }, '2026-11-25T09:00:00Z');
      return { first, again };
    }, GIVEN);
    expect(cases.first).toMatchObject({
      opened: '2026-11-20T09:00:00Z',
      firstResponse: '2026-11-20T10:00:00Z',
      heatStart: 1,
      heatEnd: 3,
      failures: 2,
      closed: null,
    });
    expect(cases.again).toMatchObject({
      firstSeen: '2026-11-23T12:00:00Z',
      heatStart: 1,
      heatEnd: 1,
      closed: null,
      returns: ['2026-11-25T08:00:00Z'],
    });
  });

  test('writes an insertion with its promises and reminders whole, or not at all', async ({ driver, network }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ conversation, reading, reminder, insertion, promise, now }) => {
      const db = store.database();
      const count = async () => [await db.promises.count(), await db.reminders.count(), (await db.cases.get(conversation.key))?.insertions.length ?? null];
      const without = await store.recordInsertion(db, conversation.key, insertion, [promise], [reminder]).then(() => 'written', () => 'refused');
      const afterRefusal = await count();
      await store.recordSeen(db, conversation, reading, now);
      const broken = { ...reminder, id: undefined as unknown as string };
      const torn = await store.recordInsertion(db, conversation.key, insertion, [promise], [broken]).then(() => 'written', () => 'refused');
      const afterTorn = await count();
      await store.recordInsertion(db, conversation.key, insertion, [promise], [reminder]);
      return { without, afterRefusal, torn, afterTorn, whole: await count() };
    }, GIVEN); // prettier-ignore
    expect(result).toEqual({ without: 'refused', afterRefusal: [0, 0, null], torn: 'refused', afterTorn: [0, 0, 0], whole: [1, 1, 1] });
  });

  test('shows a due reminder once, however often it is looked at, and again when it was put off', async ({ driver, network }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ reminder }) => {
      const db = store.database();
      const notified: string[] = [];
      const alarms: (number | null)[] = [];
      const surface = {
        setAlarm: async (at: number) => void alarms.push(at),
        clearAlarm: async () => void alarms.push(null),
        shownNotifications: async () => [],
        notify: async (id: string) => void notified.push(id),
        withdraw: async () => undefined,
        setBadge: async () => undefined,
      };
      await store.addReminders(db, [reminder]);
      const due = Date.parse('2026-11-24T14:00:00Z');
      await store.reconcile(db, surface, due - 1);
      await store.reconcile(db, surface, due);
      await store.reconcile(db, surface, due + 5);
      await store.snoozeReminder(db, reminder.id, { wall: '2026-11-24T16:00', zone: 'Europe/Madrid' });
      await store.reconcile(db, surface, due + 10);
      await store.reconcile(db, surface, due + 3_600_000);
      await store.finishReminder(db, reminder.id);
      await store.reconcile(db, surface, due + 7_200_000);
      return { notified, alarms, due, left: (await store.openReminders(db)).length };
    }, GIVEN);
    expect(result.notified).toEqual(['reminder r1 2026-11-24T15:00', 'reminder r1 2026-11-24T16:00']);
    expect(result.alarms).toEqual([result.due, null, null, result.due + 3_600_000, null, null]);
    expect(result.left).toBe(0);
  });

  test('takes back what it exported, and refuses everything else before the first write', async ({ driver, network }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ conversation, reading, reminder, insertion, promise, now }) => {
      const db = store.database();
      await store.recordSeen(db, conversation, reading, now);
      await store.recordInsertion(db, conversation.key, insertion, [promise], [reminder]);
      await store.saveSettings(db, { agentName: 'Lerato' });
      const file = await store.exportAll(db, now);
      const changed = (change: (content: { tables: Record<string, unknown[]> }) => void) => {
        const content = JSON.parse(file) as { tables: Record<string, unknown[]> };
        change(content);
        return JSON.stringify(content);
      };
      const hostile = {
        'no JSON': '{"product":"evenkeel"',
        'another product': changed((content) => Object.assign(content, { product: 'other' })),
        'a field too much': changed(({ tables }) => Object.assign(tables['cases']![0]!, { extra: 1 })),
        'a script as address': changed(({ tables }) => Object.assign(tables['reminders']![0]!, { url: 'javascript:alert(1)' })),
        'a zone that is none': changed(({ tables }) => Object.assign(tables['reminders']![0]!, { zone: 'Mars/Phobos' })),
        'a prototype': file.replace('"tables"', '"__proto__": {"polluted": true}, "tables"'),
        'a playbook that is none': changed(({ tables }) => tables['playbooks']!.push({ id: 'p', updated: now, playbook: {} })),
      };
      await store.eraseAll(db);
      const refusals: Record<string, unknown> = {};
      for (const [name, text] of Object.entries(hostile)) refusals[name] = await store.importAll(db, text);
      const counts = async () => Promise.all(db.tables.map((table) => table.count()));
      const empty = await counts();
      const taken = await store.importAll(db, file);
      return { refusals, empty, taken, same: (await store.exportAll(db, now)) === file, polluted: 'polluted' in {} };
    }, GIVEN); // prettier-ignore
    for (const [name, refusal] of Object.entries(result.refusals))
      expect({ name, refusal }).toMatchObject({ name, refusal: { ok: false } });
    expect(result.refusals['a script as address']).toMatchObject({
      reason: { code: 'import-field', params: { field: 'tables.reminders.0.url' } },
    });
    expect(result.empty).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(result.taken).toMatchObject({ ok: true, value: { cases: 1, promises: 1, reminders: 1, settings: 1, phrases: 0 } });
    expect(result).toMatchObject({ same: true, polluted: false });
  });

  test('erases a customer whole, and what is past its time', async ({ driver, network }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ conversation, reading, reminder, insertion, promise, now }) => {
      const db = store.database();
      for (const [key, name] of [['demo:4821', 'Thandi Mokoena'], ['demo:1', 'Marta Ferrández']] as const) {
        await store.recordSeen(db, { ...conversation, key, customer: { name, handle: null } }, reading, now);
        await store.recordInsertion(db, key, insertion, [{ ...promise, id: `p${key}`, key }], [{ ...reminder, id: `r${key}`, key, customer: name }]);
      }
      const receipt = await store.eraseCustomer(db, ' thandi mokoena ');
      const rest = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
      await store.closeCase(db, 'demo:1', '2026-11-24T00:00:00Z');
      const early = await store.eraseExpired(db, '2026-11-23T23:00:00Z');
      const late = await store.eraseExpired(db, '2026-11-24T01:00:00Z');
      return { receipt, rest, early, late };
    }, GIVEN); // prettier-ignore
    expect(result.receipt).toEqual({ cases: 1, promises: 1, reminders: 1, drafts: 0, phrases: 0 });
    expect(result.rest).not.toContain('Thandi');
    expect(result.rest).toContain('Marta');
    expect([result.early.cases, result.late.cases]).toEqual([0, 1]);
  });

  test('gives settings that are no longer valid their default', async ({ driver, network }) => {
    const page = await open(driver, network);
    const settings = await page.evaluate(async () => {
      const db = store.database();
      await store.saveSettings(db, { locale: 'klingon' as never, retentionDays: -4, agentName: 'Lerato' });
      return store.loadSettings(db);
    });
    expect(settings).toMatchObject({ locale: 'auto', retentionDays: 90, agentName: 'Lerato' });
  });

  test('takes a database of the first version along, with all that is in it', async ({ driver, network }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ reminder }) => {
      // Written by hand, as the first version left it: Dexie counts versions in tens.
      const old = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('evenkeel', 10);
        request.addEventListener('upgradeneeded', () => {
          const keys = { cases: 'key', promises: 'id', reminders: 'id', drafts: 'key', settings: 'name', playbooks: 'id' };
          for (const [name, keyPath] of Object.entries(keys)) request.result.createObjectStore(name, { keyPath });
        });
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('open')));
      });
      const written = old.transaction(['settings', 'reminders'], 'readwrite');
      written.objectStore('settings').put({ name: 'agentName', value: 'Lerato' });
      written.objectStore('reminders').put(reminder);
      await new Promise((resolve) => written.addEventListener('complete', resolve));
      old.close();
      const db = store.database();
      const settings = await store.loadSettings(db);
      return { version: db.verno, name: settings.agentName, reminders: await store.openReminders(db), phrases: await store.allPhrases(db) };
    }, GIVEN);
    expect(result).toMatchObject({ version: 2, name: 'Lerato', reminders: [{ id: 'r1', wall: '2026-11-24T15:00' }], phrases: [] });
  });

  test('keeps phrases all or none, counts their use, takes them along in an export, and forgets a customer in them', async ({
    driver,
    network,
  }) => {
    const page = await open(driver, network);
    const result = await page.evaluate(async ({ now }) => {
      const db = store.database();
      const phrase = (id: string, text: string) => ({
        id, title: id, text, language: 'en', tags: [], issues: [], move: 'any' as const, shortcut: null, used: 0, lastUsed: null, created: now,
      }); // prettier-ignore
      const torn = await store.keepPhrases(db, [phrase('a', 'A'), { ...phrase('b', 'B'), id: undefined as unknown as string }]).then(() => 'written', () => 'refused');
      const afterTorn = await db.phrases.count();
      await store.keepPhrases(db, [phrase('a', 'Hello'), phrase('b', 'For Thandi Mokoena alone')]);
      await store.notePhraseUse(db, 'b', now);
      await store.notePhraseUse(db, 'playbook:x', now);
      const order = (await store.allPhrases(db)).map(({ id, used, lastUsed }) => [id, used, lastUsed]);
      const { phrases: unnamed } = await store.eraseCustomer(db, 'thandi mokoena');
      const file = await store.exportAll(db, now);
      await store.eraseAll(db);
      const erased = await db.phrases.count();
      const taken = await store.importAll(db, file);
      const before = JSON.parse(file) as { tables: Record<string, unknown> };
      delete before.tables['phrases'];
      const older = await store.importAll(db, JSON.stringify(before));
      return { torn, afterTorn, order, unnamed, erased, taken, older, texts: (await store.allPhrases(db)).map(({ text }) => text) };
    }, GIVEN); // prettier-ignore
    expect(result).toMatchObject({
      torn: 'refused',
      afterTorn: 0,
      order: [['b', 1, GIVEN.now], ['a', 0, null]],
      unnamed: 1,
      erased: 0,
      taken: { ok: true, value: { phrases: 2 } },
      older: { ok: true, value: { phrases: 0 } },
      texts: ['For {full name} alone', 'Hello'],
    }); // prettier-ignore
  });
});
