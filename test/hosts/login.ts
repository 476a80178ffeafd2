import type { Tab } from '../e2e/support';

/**
 * Sends a page's own login form without leaving the page; the browser keeps the session's cookie for the tests that follow.
 * @param inside what pages show to those who are logged in
 */
export async function logIn(tab: Tab, values: Record<string, string>, inside: string): Promise<void> {
  const [field] = Object.keys(values);
  await tab.waitFor(`[name="${field}"], ${inside}`);
  await tab.evaluate(async (filled) => {
    const [name] = Object.keys(filled);
    const form = document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.form;
    if (!form) return;
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const [key, value] of Object.entries(filled)) body.set(key, value);
    await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
  }, values);
}
