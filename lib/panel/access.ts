import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { scriptsFor } from '@/lib/sites/registry';

/** The match pattern that covers a page's site ("https://acme.zendesk.com/*"), or null where no extension may read (browser pages, stores, files). */
function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** True when the agent has given lasting access to the page's site. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks for lasting access to one site. To be called in the click's own task, or the browser refuses. False when the agent said no. */
export async function requestAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

/** Gives back the access to one site. */
export const giveBack = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** The sites that the agent has given access to, as match patterns in alphabetical order. */
export const grantedSites = async (): Promise<string[]> => ((await browser.permissions.getAll()).origins ?? []).toSorted();

/**
 * Puts the page script into a tab's top frame, with lasting access or with the one-off access that opening the sidebar by its button gives.
 * A second time is a no-op. False where the browser doesn't allow it.
 */
export async function injectPageScript(tab: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tab);
    await browser.scripting.executeScript({ target: { tabId: tab }, files: scriptsFor(url ?? null) as ScriptPublicPath[] });
    return true;
  } catch {
    return false; // No access to this page: the sidebar asks for it in words.
  }
}
