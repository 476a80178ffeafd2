import type { Surface } from './support';

/** The text of the reply, and the button that inserts it once it can. */
export const TEXT = '[data-part="reply-text"]';
export const INSERT = '[data-part="insert"]:not([disabled])';

/** The reply as it stands in the sidebar; empty while there is none. */
export const replyText = (sidebar: Surface): Promise<string> =>
  sidebar.evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', TEXT);

/** Goes on writing at the end of the reply, as the agent does. */
export async function edit(sidebar: Surface, text: string): Promise<void> {
  await sidebar.click(TEXT);
  await sidebar.press('Control+End');
  await sidebar.type(text);
}
