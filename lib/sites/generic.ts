import type { Conversation, Role, Visibility } from '@/lib/conversation/types';
import type { Found, Page } from './define';
import { readBlocks, type Block } from './kit/blocks';
import { editableIn } from './kit/composer';
import { shortHash } from './kit/hash';
import { isShown } from './kit/hidden';
import { reason } from './kit/selfcheck';
import { take } from './kit/select';
import { toIso } from './kit/time';
import type { SiteReading } from './kit/read';

/** Words of class names and attributes by which pages say who speaks; nothing is taken from anything else, so most roles stay unknown. */
const ROLES: [RegExp, Role][] = [
  [/(^|[-_ ])(customer|requester|requestor|client|visitor|guest|end-?user|consumer|incoming|inbound|received|them)([-_ ]|$)/i, 'customer'],
  [/(^|[-_ ])(agent|staff|operator|outgoing|outbound|sent|me|mine|self)([-_ ]|$)/i, 'agent'],
  [/(^|[-_ ])(bot|automated|automation)([-_ ]|$)/i, 'bot'],
  [/(^|[-_ ])(system|event|activity)([-_ ]|$)/i, 'system'],
];
const INTERNAL = /(^|[-_ ])(internal|note|whisper|staff-only|is-private)([-_ ]|$)/i;
const NEVER = 'nav, aside, footer, [role="navigation"], [role="banner"], [role="search"], [role="complementary"]';
/** Boxes for something else than a reply. */
const OTHER_BOX = /search|recipient|subject|title|e-?mail|address|name|find|filter/i;

/**
 * Reads a page that no definition is for by its form: repeated blocks with an author, a time and a text. Roles and visibility are known only where
 * the page's own words say them. Null when there are no such blocks.
 */
export function readGeneric(page: Page): SiteReading | null {
  if (!page.root.body) return null;
  const blocks = readBlocks(page.root.body, NEVER);
  if (blocks.length === 0) return null;
  const messages = named(blocks.map((block) => toMessage(block, page)));
  const box = findReplyBox(page, blocks);
  const unknown = messages.filter((message) => message.role === 'unknown').length;
  const conversation: Conversation = {
    site: 'generic',
    url: page.url.href,
    key: pageKey(page.url),
    channel: 'chat',
    visibility: 'unknown',
    subject: take(page.root, [
      { css: 'main h1, [role="main"] h1', why: 'the heading of what is shown' },
      { css: 'h1', why: 'the heading' },
      { css: 'title', why: 'the title' },
    ]),
    rating: null,
    customer: { name: messages.find((message) => message.role === 'customer')?.author ?? null, handle: null },
    agent: { name: messages.findLast((message) => message.role === 'agent')?.author ?? null },
    messages: inTime(messages).map(({ element: _element, address: _address, ...message }) => message),
    completeness: { state: 'unknown', read: messages.length, shown: null, reasons: ['read-by-form'] },
    composer: null,
  };
  const reasons = [reason('read-by-form'), ...(unknown > 0 ? [reason('roles-unknown', { count: unknown, of: messages.length })] : [])];
  return { conversation, health: { state: 'degraded', reasons }, box: box && { element: box, target: 'unknown', limit: null } };
}

/** Names a conversation by its page: two addresses that differ only in tracking words or an anchor are one. */
export function pageKey(url: URL): string {
  const search = [...url.searchParams]
    .filter(([name]) => !/^(utm_|fbclid|gclid|ref$|source$)/.test(name))
    .sort(([one], [other]) => one.localeCompare(other));
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const tail = search.length > 0 || route ? `?${shortHash(`${new URLSearchParams(search).toString()}${route}`)}` : '';
  return `generic:${url.host}${url.pathname}${tail}`;
}

function toMessage(block: Block, page: Page): Found {
  const words = `${block.element.getAttribute('class') ?? ''} ${block.element.parentElement?.getAttribute('class') ?? ''} ${block.element.getAttribute('data-role') ?? ''}`;
  const visibility: Visibility = INTERNAL.test(words) ? 'internal' : 'unknown';
  return {
    id:
      block.element.id ||
      block.element.getAttribute('data-message-id') ||
      `~${shortHash(`${block.author}|${block.time}|${block.text.slice(0, 200)}`)}`,
    role: ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown',
    author: block.author,
    address: null,
    visibility,
    at: block.time && toIso(block.time, page),
    text: block.text,
    attachments: [],
    element: block.element,
  };
}

function inTime(messages: Found[]): Found[] {
  if (messages.some((message) => message.at === null)) return messages;
  return messages.toSorted((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
}

function named(messages: Found[]): Found[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const times = (seen.get(message.id) ?? 0) + 1;
    seen.set(message.id, times);
    return times === 1 ? message : { ...message, id: `${message.id}#${times}` };
  });
}

/** The box that the agent is in, else the last one that isn't for searching or addressing. */
function findReplyBox({ root }: Page, blocks: Block[]): HTMLElement | null {
  const boxes = [...root.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false"]), iframe')]
    .map((found) => (found.localName === 'iframe' && !isShown(found) ? null : editableIn(found)))
    .filter((box): box is HTMLElement => box !== null && !isOther(box) && !blocks.some((block) => block.element.contains(box)));
  const active = root.activeElement;
  return boxes.find((box) => box === active || box.contains(active)) ?? boxes.at(-1) ?? null;
}

const isOther = (box: HTMLElement): boolean =>
  box.closest('[role="search"]') !== null ||
  OTHER_BOX.test(['name', 'id', 'aria-label', 'placeholder'].map((name) => box.getAttribute(name) ?? '').join(' '));
