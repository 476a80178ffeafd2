import type { Surface } from './support';

/** The text of the reply, and the button that inserts it once it can. */
export const TEXT = '[data-part="reply-text"]';
export const INSERT = '[data-part="insert"]:not([disabled])';

/** What stands in a text field; empty where there is none. */
export const valueOf = (surface: Surface, css: string): Promise<string> =>
  surface.evaluate((where) => document.querySelector<HTMLTextAreaElement>(where)?.value ?? '', css);

/** The reply as it stands in the sidebar; empty while there is none. */
export const replyText = (sidebar: Surface): Promise<string> => valueOf(sidebar, TEXT);

/** Goes on writing at the end of the reply, as the agent does. */
export async function edit(sidebar: Surface, text: string): Promise<void> {
  await sidebar.click(TEXT);
  await sidebar.press('Control+End');
  await sidebar.type(text);
}

/** Writes over the reply, as the agent does who would rather say it in their own words. */
export async function writeOver(sidebar: Surface, text: string): Promise<void> {
  await sidebar.click(TEXT);
  await sidebar.press('Control+a');
  await sidebar.type(text);
}
