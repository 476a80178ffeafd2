import type { Page, Site } from '@/lib/sites/define';
import { findBox } from '@/lib/sites/kit/composer';
import { findFrame, findPane } from '@/lib/sites/kit/pane';
import { all } from '@/lib/sites/kit/select';
import { siteFor } from '@/lib/sites/match';
import { isBare } from '@/lib/sites/read';
import { makeTokens } from './tokens';

/** What a page without a definition is watched by: what looks like messages, and boxes to answer in. */
const ROWS = 'time, article, [role="article"], [data-message-id], textarea, [contenteditable]';

export type Look = { print: string; box: Element | null };

/** `print` changes whenever a reading of the page would: address, conversation, messages' number, texts and last one, reply box and its target. */
export function makeLook(sites: () => readonly Site[]): (page: Page) => Look {
  const token = makeTokens();
  return (page) => {
    if (isBare(page)) return { print: page.url.href, box: null };
    const site = siteFor(page, sites());
    const key = site?.key(page) ?? null;
    if (!site || key === null) return { print: [page.url.href, key, page.root.querySelectorAll(ROWS).length].join('|'), box: null };
    const content = findFrame(site, page) ?? page.root;
    const { pane } = findPane(site, page.root, content, key);
    const messages = pane ? all(pane, site.messages).elements : [];
    const last = messages.at(-1);
    const box = findBox(site, page, pane);
    // A message that is unfolded gets its text where it stood.
    const texts = pane ? pane.querySelectorAll(site.message.text.map(({ css }) => css).join(',')).length : 0;
    const parts = [
      page.url.href,
      key,
      messages.length,
      texts,
      last && `${token(last)}:${last.textContent.length}`,
      box && token(box.element),
      box?.target,
    ];
    return { print: parts.join('|'), box: box?.element ?? null };
  };
}
