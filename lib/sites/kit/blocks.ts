import { isShown, makeEyes, type Eyes } from './hidden';
import { textOf, type Drop } from './text';

/** A block that looks like a message: what stands beside a time, with the name that stands there too. */
export type Block = { element: Element; author: string | null; time: string | null; text: string };

const TIME =
  'time, [datetime], [data-time], [data-timestamp], [class*="timestamp" i], [class*="time-stamp" i], [class*="date" i], [class*="time" i]';
const ROW =
  '[role="article"], article, [role="listitem"][data-id], [data-message-id], [class~="message"], [class~="comment"], [class~="chat-msg"]';
/** Where names stand, the surest first. */
const AUTHOR = [
  '[rel~="author"], [itemprop="author"]',
  '[class*="author" i], [class*="sender" i], [class*="username" i], [class*="user-name" i], [class*="display-name" i], [data-testid*="author" i]',
  '[class~="user"], [class~="name"], [class~="from"], cite, a[href*="/user"], a[data-hovercard-type="user"]',
  'strong, b, h3, h4',
];
const BODY =
  '[itemprop="text"], [class~="content"], [class*="message-body" i], [class*="comment-body" i], [class*="comment-content" i], [class*="message-text" i], [class*="msg-text" i], [class*="msg-body" i], [class*="messagetext" i], [class*="comment-text" i], [class~="body"], [class~="text"], p';
const CONTROL =
  'button, [role="button"], [role="toolbar"], [role="menu"], form, nav, label, .sr-only, .visually-hidden, .screen-reader-text';

const SHORTEST_MEAN = 12;
const MOST_ANCHORS = 4000;

/** The repeated blocks of a page, in its order: at least two of one kind, with words in them. Empty when there are none. */
export function readBlocks(body: Element, never: string): Block[] {
  const kinds = [...grouped(body, TIME, never), ...grouped(body, ROW, never)].map((elements) => elements.filter(isShown));
  const eyes = makeEyes();
  let best: Block[] = [];
  // The richest first: most others then can't reach its score, and needn't be read.
  for (const elements of kinds.toSorted((one, other) => most(other) - most(one))) {
    if (most(elements) <= score(best)) break;
    const blocks = elements.map((element) => blockOf(element, eyes)).filter((block) => block.text !== ''); // prettier-ignore
    if (isConversation(blocks) && score(blocks) > score(best)) best = blocks;
  }
  return best;
}

/** What the score of blocks can reach at most. */
const most = (elements: Element[]): number =>
  elements.reduce((sum, element) => sum + Math.min(element.textContent.length, MOST_WORDS) + 2 * FIELD, 0);

/** Blocks around anchors of one kind: each as large as it gets without holding a second anchor. */
function grouped(body: Element, css: string, never: string): Element[][] {
  const anchors = [...body.querySelectorAll(css)].slice(0, MOST_ANCHORS).filter((anchor) => !anchor.closest(never));
  const kinds = Map.groupBy(anchors, kindOf);
  return [...kinds.values()].filter((kind) => kind.length > 1).map((kind) => blocksAround(kind, body));
}

/** Elements of one kind have one tag and one class that isn't counted through. */
const kindOf = (element: Element): string => `${element.localName}.${[...element.classList].find((name) => !/\d/.test(name)) ?? ''}`;

function blocksAround(anchors: Element[], body: Element): Element[] {
  const inside = new Map<Element, string>();
  for (const [index, anchor] of anchors.entries()) {
    const name = instant(anchor) ?? `${index}`;
    for (let at: Element | null = anchor; at && at !== body; at = at.parentElement)
      inside.set(at, inside.has(at) && inside.get(at) !== name ? MANY : name);
  }
  const blocks = anchors.map((anchor) => {
    let block = anchor;
    while (block.parentElement && block.parentElement !== body && inside.get(block.parentElement) !== MANY) block = block.parentElement;
    return block;
  });
  return [...new Set(blocks)].filter((block, index, all) => !all[index - 1]?.contains(block));
}

const MANY = 'many';

/** A message may show its time twice (a heading for screen readers, a link); only a time to the second is sure to be the same one. */
const instant = (anchor: Element): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(anchor.getAttribute('datetime') ?? '')?.[0] ?? null;

function blockOf(element: Element, eyes: Eyes): Block {
  const anchor = element.querySelector('[datetime]') ?? (element.matches(TIME) ? element : element.querySelector(TIME));
  const heading = authorIn(element, anchor, eyes);
  const without = (part: Element): boolean => part === anchor || part === heading || part.matches(CONTROL);
  return { element, author: heading && nameIn(heading, eyes), time: anchor && timeOf(anchor), text: bodyText(element, without, eyes) };
}

const timeOf = (anchor: Element): string | null =>
  ['datetime', 'data-time', 'data-timestamp', 'title'].map((name) => anchor.getAttribute(name)).find(Boolean) ??
  (anchor.textContent.trim() || null);

function authorIn(element: Element, anchor: Element | null, eyes: Eyes): Element | null {
  for (const css of AUTHOR) {
    const found = [...element.querySelectorAll(css)].find(
      (part) => part !== anchor && !part.contains(anchor) && isName(textOf(part, undefined, eyes)),
    );
    if (found) return found;
  }
  return null;
}

/** A few words without the end of a sentence; initials have dots too. */
function isName(words: string): boolean {
  return words !== '' && words.length <= 60 && /\p{L}/u.test(words) && !/[.!?]\s|[.!?]$/.test(words.replace(/\b\p{Lu}\./gu, ''));
}

/** "<div class=author><b>Name</b> says:</div>": the name is the innermost that looks like one. */
function nameIn(heading: Element, eyes: Eyes): string | null {
  const inner = [...heading.querySelectorAll(AUTHOR.join(','))].find((part) => part.textContent.trim() !== '');
  return (
    textOf(inner ?? heading, undefined, eyes)
      .split('\n')[0]!
      .slice(0, 80) || null
  );
}

/** The words of the smallest part that holds all that look like a body; else, when those are the lesser part, of the whole block. */
function bodyText(element: Element, without: Drop, eyes: Eyes): string {
  const whole = textOf(element, without, eyes);
  const parts = [...element.querySelectorAll(BODY)].filter((part) => !without(part) && part.textContent.trim() !== '');
  const leaves = parts.filter((part) => !parts.some((other) => other !== part && part.contains(other)));
  let around = leaves[0] ?? element;
  while (around !== element && !leaves.every((leaf) => around.contains(leaf))) around = around.parentElement ?? element;
  const text = textOf(around, without, eyes);
  return text.length * 2 > whole.length ? text : whole;
}

/** Lists of files, of products, of other conversations have times and names too, but few words. */
function isConversation(blocks: Block[]): boolean {
  if (blocks.length < 2) return false;
  const words = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return words / blocks.length >= SHORTEST_MEAN && blocks.filter((block) => block.author !== null).length * 2 >= blocks.length;
}

const score = (blocks: Block[]): number =>
  blocks.reduce((sum, { text, author, time }) => sum + Math.min(text.length, MOST_WORDS) + (author ? FIELD : 0) + (time ? FIELD : 0), 0);

/** Characters of one block that count, so that one long article doesn't outweigh a thread; what an author or a time counts. */
const MOST_WORDS = 400;
const FIELD = 40;
