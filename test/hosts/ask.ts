import type { Result } from '@/lib/conversation/result';
import type { InsertOutcome, InsertRequest, PageReading } from '@/lib/messages/protocol';
import { scriptsFor } from '@/lib/sites/registry';
import { until, type Driver, type Tab } from '../e2e/support';

/** Asks the page script of a tab as the sidebar does, from a page of the extension: the same scripts, the same messages. */
export type Asking = {
  read: (url: string) => Promise<PageReading>;
  insert: (url: string, request: InsertRequest) => Promise<InsertOutcome>;
};

type Question = { url: string; files: string[]; type: string; data: unknown };

export async function asking(driver: Driver): Promise<Asking> {
  const page = await driver.extensionPage('insights.html');
  const ask = async <Value>(url: string, type: string, data?: unknown): Promise<Result<Value>> => {
    const question: Question = { url, files: scriptsFor(url), type, data: data ?? null };
    return ((await page.evaluate(send, question)) as { res: Result<Value> }).res;
  };
  return {
    read: (url) =>
      until(`a reading of ${url}`, async () => {
        const found = await ask<PageReading>(url, 'page.read');
        return found.ok && !found.value.health.reasons.some(({ code }) => code === 'more-to-load') ? found.value : null;
      }),
    insert: async (url, request) => {
      const done = await ask<InsertOutcome>(url, 'page.insert', request);
      if (!done.ok) throw new Error(done.reason.code);
      return done.value;
    },
  };
}

/** Runs in the page of the extension. */
async function send({ url, files, type, data }: Question): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files });
  return chrome.tabs.sendMessage(tab.id, { id: 1, type, data, timestamp: Date.now() }, { frameId: 0 });
}

/** Where a tab is by now. */
export const address = (tab: Tab): Promise<string> => tab.evaluate(() => window.location.href);
