import type { ReadHealth } from '@/lib/conversation/health';
import type { Conversation, Message } from '@/lib/conversation/types';
import type { Box, Found, Page, Site, Thread } from '../define';
import { findBox } from './composer';
import { makeEyes } from './hidden';
import { completenessOf, healthOf, type Signs } from './selfcheck';
import { contradicts, findFrame, findPane, type PaneFound } from './pane';
import { messageFrom, type Reader } from './message';
import { textOf } from './text';
import { all, holds, outermost, take } from './select';

/** A site's page as read. `box` is the reply box's own element: the page script describes it, and writes into it. */
export type SiteReading = { conversation: Conversation; health: ReadHealth; box: Box | null };

/** Reads the open conversation by a site's definition. Null when the page shows none; never throws, never touches the page. */
export function readSite(site: Site, page: Page): SiteReading | null {
  const key = site.key(page);
  if (key === null) return null;
  const content = findFrame(site, page) ?? page.root;
  const seen = findPane(site, page.root, content, key);
  const foreign = contradicts(site, content, key) || (seen.pane !== null && contradicts(site, seen.pane, key));
  const { pane, ...found } = foreign ? NO_PANE : seen;
  const thread: Thread = {
    page,
    content,
    pane: pane ?? content.documentElement,
    account: site.account ? take(page.root, site.account) : null,
  };
  const { messages, ...signs } = pane
    ? readMessages(site, thread)
    : { messages: [], choice: 0, folded: 0, more: false, quoted: false, shown: null, duplicates: 0 };
  const box = foreign ? null : findBox(site, page, pane);
  const all: Signs = { ...signs, ...found, account: thread.account, elsewhere: isElsewhere(site, page), foreign };
  return { conversation: assemble(site, key, thread, messages, all, box), health: healthOf(site, messages, all), box };
}

const NO_PANE: PaneFound = { pane: null, paneChoice: 0, paneHidden: false, panes: 0, pending: false };

const isElsewhere = (site: Site, page: Page): boolean => site.elsewhere?.test(page.url.pathname + page.url.search + page.url.hash) ?? false;

type MessagesRead = Pick<Signs, 'choice' | 'folded' | 'more' | 'quoted' | 'shown' | 'duplicates'> & { messages: Found[] };

function readMessages(site: Site, thread: Thread): MessagesRead {
  const { elements, choice } = all(thread.pane, site.messages);
  const reader: Reader = { site, page: thread.page, strip: site.strip.map((way) => way.css).join(','), eyes: makeEyes(), quoted: false };
  const open = elements.filter((element) => !isFolded(site, element));
  const found = open.map((element) => messageFrom(element, reader)).filter((message) => message !== null);
  const { messages, duplicates } = unique(inOrder(site, site.settle ? site.settle(found, thread) : found));
  return {
    messages,
    choice,
    duplicates,
    quoted: reader.quoted,
    folded: foldedIn(site, thread.pane, elements),
    more: site.more ? all(thread.pane, site.more).elements.length > 0 : false,
    shown: site.shown ? numberIn(take(thread.pane, site.shown)) : null,
  };
}

/** A message that is there as a line only: its row says so, or it has no body at all. */
function isFolded(site: Site, element: Element): boolean {
  if (!site.folded) return false;
  return site.folded.some((way) => element.closest(way.css)) || site.message.text.every((way) => !element.querySelector(way.css));
}

function foldedIn(site: Site, pane: Element, messages: Element[]): number {
  if (!site.folded) return 0;
  const rows = outermost(site.folded.flatMap((way) => [...pane.querySelectorAll(way.css)]));
  return rows.length + messages.filter((message) => isFolded(site, message) && !rows.some((row) => row.contains(message))).length;
}

const numberIn = (text: string | null): number | null => (text && /\d/.test(text) ? Number(text.replace(/\D/g, '')) : null);

/** Oldest first: by time where every message has one, so that a setting of the site that shows the newest first doesn't matter. */
function inOrder<Item extends Message>(site: Pick<Site, 'order'>, messages: Item[]): Item[] {
  if (site.order === 'page' || messages.some((message) => message.at === null)) return messages;
  return messages
    .map((message, index) => ({ message, index, time: Date.parse(message.at ?? '') }))
    .sort((one, other) => one.time - other.time || one.index - other.index)
    .map(({ message }) => message);
}

function unique(messages: Found[]): { messages: Found[]; duplicates: number } {
  const seen = new Map<string, number>();
  let duplicates = 0;
  const named = messages.map((message) => {
    const times = (seen.get(message.id) ?? 0) + 1;
    seen.set(message.id, times);
    if (times === 1) return message;
    duplicates++;
    return { ...message, id: `${message.id}#${times}` };
  });
  return { messages: named, duplicates };
}

function assemble(site: Site, key: string, thread: Thread, found: Found[], signs: Signs, box: Box | null): Conversation {
  const customer = found.find((message) => message.role === 'customer');
  const agent = found.findLast((message) => message.role === 'agent' && message.visibility !== 'internal');
  return {
    site: site.id,
    url: thread.page.url.href,
    key: `${site.id}:${key}`,
    channel: site.channelOf?.find((rule) => holds(thread.pane, rule.css))?.is ?? site.channel,
    visibility: seenBy(box?.target ?? site.reply ?? site.visibility),
    subject: subjectOf(site, thread),
    rating: ratingOf(site, thread.pane),
    customer: { name: customer?.author ?? null, handle: customer?.address ?? (site.handle ? take(thread.pane, site.handle) : null) },
    agent: { name: (site.agent ? take(thread.page.root, site.agent) : null) ?? agent?.author ?? null },
    messages: found.map(({ address: _address, element: _element, ...message }) => message),
    completeness: completenessOf(site, found.length, signs),
    composer: null,
  };
}

function subjectOf(site: Site, { pane, content }: Thread): string | null {
  const strip = site.strip.map((way) => way.css).join(',');
  const words = (element: Element): string => textOf(element, (part) => strip !== '' && part.matches(strip));
  return take(pane, site.subject, words) ?? take(content, site.subject, words);
}

function ratingOf(site: Site, pane: Element): Conversation['rating'] {
  const stars = Number(site.rating && take(pane, [site.rating.stars])?.replace(',', '.'));
  return site.rating && stars > 0 && stars <= site.rating.of ? { stars, of: site.rating.of } : null;
}

/** An internal note is seen by colleagues only; where it isn't known, it is said so. */
const seenBy = (target: Box['target'] | Message['visibility']): Conversation['visibility'] => (target === 'internal' ? 'private' : target);
