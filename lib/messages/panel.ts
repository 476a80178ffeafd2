import { refuse, type Result } from '@/lib/conversation/result';
import { messenger, self } from './messenger';
import type { FromPage, ToPage } from './protocol';
import { isBackground, isPageScript } from './senders';

type Question<Name extends keyof ToPage> = Parameters<ToPage[Name]> extends [] ? [] : Parameters<ToPage[Name]>;

/**
 * Sidebar: asks the page script of a tab. A tab without one (not injected yet, an older one after an update, a closed tab) is the refusal "page-silent",
 * an answer that isn't one "page-answer".
 */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  ...[data]: Question<Name>
): Promise<ReturnType<ToPage[Name]>> {
  try {
    const answer: unknown = await messenger.sendMessage(name, data as never, { tabId: tab, frameId: 0 });
    return (isResult(answer) ? answer : refuse('page-answer')) as ReturnType<ToPage[Name]>;
  } catch {
    return refuse('page-silent') as ReturnType<ToPage[Name]>; // What the browser says here ("No response") holds nothing more.
  }
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** Sidebar: hears of changes in a tab; `currentTab` says which tab the sidebar shows now. Returns the function that stops listening. */
export function onPageChanged(currentTab: () => number | null, changed: FromPage['page.changed']): () => void {
  return messenger.onMessage('page.changed', ({ data, sender }) => {
    const tab = currentTab();
    if (tab === null || !isPageScript(sender, self(), tab)) return;
    if (typeof data === 'object' && data !== null && typeof data.url === 'string') changed(data);
  });
}

/** Sidebar: hears that the agent pressed the toolbar button over a tab, which may be read now. Returns the function that stops listening. */
export function onTabAllowed(allowed: (tab: number) => void): () => void {
  return messenger.onMessage('tab.allowed', ({ data, sender }) => {
    if (isBackground(sender, self()) && typeof data.id === 'number') allowed(data.id);
  });
}

/** Sidebar or another page of ours: tells the background that reminders were written. */
export async function tellFollowupsChanged(): Promise<boolean> {
  try {
    return (await messenger.sendMessage('followups.changed', undefined)).ok;
  } catch {
    return false; // The worker reconciles on its next start; the database is what counts.
  }
}
