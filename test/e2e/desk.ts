import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InsertOutcome, PageReading, ToPage } from '@/lib/messages/protocol';
import type { Result } from '@/lib/conversation/result';
import { expect, until, type Driver, type Handler, type Network, type Surface, type Tab } from './support';
import { bundle } from './support/bundle';

const DESK = 'https://acme.zendesk.com';
export const ticketUrl = (ticket: string) => `${DESK}/agent/tickets/${ticket}`;

/** Serves the Zendesk fixture under every ticket's address, with real editors in it. */
const desk: Handler = async ({ pathname }) => {
  if (pathname === '/desk.js') return { type: 'text/javascript', body: await bundle(join(import.meta.dirname, 'pages/zendesk.ts')) };
  if (!/^\/agent\/tickets\/\d+$/.test(pathname)) return null;
  const page = await readFile(join(import.meta.dirname, '../fixtures/zendesk/ticket.html'), 'utf8');
  return { body: page.replace(/^<!--.*?-->\s*/, '').replace('</body>', '<script type="module" src="/desk.js"></script></body>') };
};

export const ready = (tab: Tab) => expect.poll(() => tab.evaluate(() => typeof window.desk)).toBe('object');

/** Opens a ticket on a live desk that the extension has access to, with the real sidebar beside it. */
export async function openDesk(driver: Driver, network: Network, ticket = '4821'): Promise<{ tab: Tab; sidebar: Surface }> {
  network.serve('acme.zendesk.com', desk);
  await driver.grantSite(DESK);
  const tab = await driver.newPage(ticketUrl(ticket));
  await ready(tab);
  return { tab, sidebar: await driver.openSidebar(tab) };
}

type Sent<Name extends keyof ToPage> = ReturnType<ToPage[Name]>;

/**
 * Asks the page script in the active tab, from the sidebar's own document and in the words of its protocol; null while no page script listens.
 */
function send<Name extends keyof ToPage>(sidebar: Surface, type: Name, data: Parameters<ToPage[Name]>[0]): Promise<Sent<Name> | null> {
  return sidebar.evaluate(
    async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const answer: { res?: unknown } | undefined = await chrome.tabs
        .sendMessage(tab?.id ?? -1, { ...message, id: 1, timestamp: Date.now() })
        .catch(() => undefined);
      return (answer?.res ?? null) as Sent<Name> | null;
    },
    { type, data },
  );
}

/** The reading of the conversation that is open, once the sidebar has put its script into the page. */
export function read(sidebar: Surface, key: string): Promise<PageReading> {
  return until(`a reading of ${key}`, async () => {
    const found = await send(sidebar, 'page.read', undefined);
    return found?.ok && found.value.conversation.key === key ? found.value : null;
  });
}

/** Asks for an insertion that was approved for a reading taken before; waits until a page script is there to answer. */
export async function insert(sidebar: Surface, { identity }: PageReading, text: string): Promise<Result<InsertOutcome>> {
  return until('an answer of the page script', () => send(sidebar, 'page.insert', { text, mode: 'fill', identity, audience: 'private' }));
}
