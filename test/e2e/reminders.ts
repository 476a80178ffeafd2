import type { ReminderRecord } from '@/lib/store/records';
import { expect, type Driver, type Surface } from './support';

/** A reminder as the database holds one, due long ago unless it is said otherwise. */
export const dueReminder = (change: Partial<ReminderRecord> = {}): ReminderRecord => ({
  id: 'r1', key: 'demo:4821', site: 'demo', url: 'https://inbox.evenkeel.example/inbox/4821', customer: 'Thandi Mokoena', what: 'Tracking number', reason: '',
  wall: '2026-01-05T09:00', zone: 'Africa/Johannesburg', state: 'open', shown: null, created: '2026-01-04T12:00:00Z', promise: null, ...change,
}); // prettier-ignore

/** Writes reminders behind the product's back, from a page of the extension whose database is there; gives back all that it holds then. */
export const writeReminders = (page: Surface, rows: readonly ReminderRecord[]): Promise<ReminderRecord[]> =>
  page.evaluate(
    (given) =>
      new Promise<ReminderRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('reminders', 'readwrite');
          const table = work.objectStore('reminders');
          for (const row of given) table.put(row);
          const all: IDBRequest<ReminderRecord[]> = table.getAll();
          work.addEventListener('abort', () => reject(new Error('not written')));
          work.addEventListener('complete', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
    rows,
  );

export const reminders = (page: Surface): Promise<ReminderRecord[]> => writeReminders(page, []);

/** The times of all alarms of the extension. */
export const alarms = (page: Surface): Promise<number[]> =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));

export const badge = (page: Surface): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

/** Lets the product's own alarm come at once, whatever time it was set for. */
export const raiseAlarm = (page: Surface): Promise<null> =>
  page.evaluate(async () => {
    await chrome.alarms.create('followups', { when: Date.now() + 100 });
    return null;
  });

/** Wakes the background with a message that means nothing to it. */
export const wake = (page: Surface): Promise<null> =>
  page.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'nothing' }).catch(() => undefined);
    return null;
  });

/**
 * Ids of the notifications shown since the last look; to be called once before the first. Headless Firefox has no place for a notification and closes
 * it at once: there each closing is counted.
 */
export function notified(driver: Driver, page: Surface): Promise<string[]> {
  if (driver.kind === 'chromium')
    return page.evaluate(async () => {
      const ids = Object.keys(await chrome.notifications.getAll());
      for (const id of ids) await chrome.notifications.clear(id);
      return ids;
    });
  return page.evaluate(() => {
    const world = globalThis as { notified?: string[] };
    if (!world.notified) chrome.notifications.onClosed.addListener((id) => world.notified?.push(id));
    const ids = world.notified ?? [];
    world.notified = [];
    return ids;
  });
}

/** Waits for exactly these notifications, in whatever order they were closed. */
export async function expectNotified(driver: Driver, page: Surface, ids: readonly string[]): Promise<void> {
  const seen: string[] = [];
  await expect.poll(async () => (seen.push(...(await notified(driver, page))), seen.length)).toBeGreaterThanOrEqual(ids.length);
  expect(seen.toSorted()).toEqual([...ids].toSorted());
}
