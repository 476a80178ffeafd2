import { refuse } from '@/lib/conversation/result';
import { messenger, self } from './messenger';
import { isInsertRequest } from './payloads';
import type { FromPage, ToPage } from './protocol';
import { isOwnPage } from './senders';

type Answer<Name extends keyof ToPage> = ReturnType<ToPage[Name]>;
type Question<Name extends keyof ToPage> = Parameters<ToPage[Name]>[0];

/** What the page script does for the sidebar; each may take its time. */
export type PageHandlers = { [Name in keyof ToPage]: (data: Question<Name>) => Answer<Name> | Promise<Answer<Name>> };

const ANYTHING = (): boolean => true;
const PAYLOADS: Record<keyof ToPage, (data: unknown) => boolean> = {
  'page.read': ANYTHING,
  'page.selection': ANYTHING,
  'page.composer': ANYTHING,
  'page.insert': isInsertRequest,
  'page.watch': (data) => typeof data === 'boolean',
};

/**
 * Page script: answers the sidebar. Only pages of this extension are heard, and only payloads of the right shape; everything else gets a refusal.
 * Returns the function that stops listening.
 */
export function listenToPage(handlers: PageHandlers): () => void {
  const names = Object.keys(handlers) as (keyof ToPage)[];
  const stops = names.map((name) => listen(name, handlers[name] as Handler));
  return () => stops.forEach((stop) => stop());
}

type Handler = (data: unknown) => Promise<never>;

function listen(name: keyof ToPage, handler: Handler): () => void {
  return messenger.onMessage(name, ({ data, sender }) => {
    if (!isOwnPage(sender, self())) return refuse('sender');
    if (!PAYLOADS[name](data)) return refuse('payload', { message: name });
    return handler(data);
  });
}

/** Page script: tells the sidebar that the conversation changed. False when nobody listens, or the extension was updated under the page. */
export async function tellSidebar(change: Parameters<FromPage['page.changed']>[0]): Promise<boolean> {
  try {
    await messenger.sendMessage('page.changed', change);
    return true;
  } catch {
    return false; // No sidebar is open: nothing is lost, it reads when it opens.
  }
}
