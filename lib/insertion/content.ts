import { isHint } from './hint';
import { isBlank } from './lines';
import { keepsBreaks, quotePlace, type Place } from './quoted';

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
/** What editors put into the box that isn't the agent's: placeholders, helpers. */
const NOT_CONTENT = '[data-slate-placeholder], .ql-clipboard, .fr-placeholder, style, script';
const SOLID = /^(?:IMG|VIDEO|AUDIO|IFRAME|HR|OBJECT)$/;

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

/** The text of a box as it is read, by its structure and without any layout: blocks begin a line, paragraphs leave one blank. Up to `end`, which is left out. */
export function textOf(box: Element, end: Place | null = null, start: Place | null = null): string {
  if (isHint(box)) return '';
  const kept = keepsBreaks(box);
  let out = '';
  let gap = 0;
  let on = start === null;
  const write = (text: string) => {
    if (text === '') return;
    if (out !== '') out += '\n'.repeat(Math.max(0, gap - (out.endsWith('\n') ? 1 : 0)));
    gap = 0;
    out += text;
  };
  /** False once the end is reached. */
  const walk = (node: Node): boolean => {
    const isEnd = node === end?.node;
    if (isEnd && end.offset === 0) return false;
    if (node === start?.node) on = true;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').slice(node === start?.node ? start.offset : 0, isEnd ? end.offset : undefined);
      const line = kept ? text : text.replaceAll(/\s+/g, ' ');
      if (on && !(line === ' ' && gap > 0)) write(line);
      return !isEnd;
    }
    if (!isElement(node) || node.matches(NOT_CONTENT)) return true;
    if (node.nodeName === 'BR') {
      if (on) write('\n');
      return true;
    }
    const space = node.nodeName === 'P' ? 2 : BLOCKS.test(node.nodeName) ? 1 : 0;
    gap = Math.max(gap, space);
    for (const child of node.childNodes) if (!walk(child)) return false;
    gap = Math.max(gap, space);
    return true;
  };
  for (const child of box.childNodes) if (!walk(child)) break;
  const shown = out.replaceAll(/[\u200b\u2060\ufeff]/g, '');
  return (kept ? shown : shown.replaceAll(/ +\n/g, '\n')).replaceAll(/\n{3,}/g, '\n\n').trim();
}

export type Content = {
  /** What the agent wrote, above signature and quote. */
  own: string;
  /** Signature and quote, and whatever comes after. */
  below: string;
  /** First and last of the agent's text nodes and pictures, and where the last one's text ends; null where there are none. */
  leaves: { first: Node; last: Node; end: number } | null;
  /** Where the signature or quote begins; null where there is neither. */
  quote: Place | null;
};

function leavesOf(box: Element, quote: Place | null): Content['leaves'] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let first: Node | null = null;
  let leaves: Content['leaves'] = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isQuote = node === quote?.node;
    if (isQuote && quote.offset === 0) break;
    const text = isElement(node) ? '' : (node.textContent ?? '').slice(0, isQuote ? quote.offset : undefined);
    const solid = isElement(node) ? SOLID.test(node.nodeName) : !isBlank(text);
    if (solid && !node.parentElement?.closest(NOT_CONTENT)) {
      first ??= node;
      leaves = { first, last: node, end: text.trimEnd().length };
    }
    if (isQuote) break;
  }
  return leaves;
}

/** Reads an editable element: the agent's own text, and what has to stay below it. */
export function contentOf(box: Element): Content {
  if (isHint(box)) return { own: '', below: '', leaves: null, quote: null };
  const quote = quotePlace(box);
  return { own: textOf(box, quote), below: quote === null ? '' : textOf(box, null, quote), leaves: leavesOf(box, quote), quote };
}
