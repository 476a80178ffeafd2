import { documentOf } from '@/lib/sites/kit/pane';

/** The text that the agent selected, in the page or in a frame of the same site; null where there is none. */
export function selectedText(document: Document): string | null {
  const own = document.getSelection()?.toString().trim();
  if (own) return own;
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = documentOf(frame);
    const text = inside && selectedText(inside);
    if (text) return text;
  }
  return null;
}
