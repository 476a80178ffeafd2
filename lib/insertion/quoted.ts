import { isBlank } from './lines';

/** What mail programs and help desks mark as quoted history. */
const QUOTES = [
  'blockquote', // RT, Roundcube, Apple Mail and most others
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra',
  '.moz-cite-prefix, #reply-intro', // Thunderbird, Roundcube
  '#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader', // Outlook
  '.yahoo_quoted, .zmail_extra, .protonmail_quote, .freshdesk_quote, .front-blockquote, .history-quote',
];
/** What they mark as a signature. */
const SIGNATURES = [
  '.gmail_signature, .gmail_signature_prefix',
  '#_rc_sig', // Roundcube
  '.moz-signature, .protonmail_signature_block, [data-signature], .signature, #signature, #Signature',
];
const MARKED = [...QUOTES, ...SIGNATURES].join();
const QUOTED = QUOTES.join();

/** A line that begins a signature ("-- ", RFC 3676), or a rule as around "Original Message" in any language. */
const CUT = /^(?:--|-{4,}.*-{4,}|_{10,})$/;
/** "On 3 March 2026, Ana <ana@example.org> wrote:" in any language. */
const isAttribution = (text: string) => text.endsWith(':') && text.length < 300 && /[\d@]/.test(text);

/** The first line of quote or signature in plain text, as an index into its lines; the number of lines where there is neither. */
export function quoteLine(lines: readonly string[]): number {
  const first = lines.findIndex((line) => CUT.test(line.trim()) || line.startsWith('>'));
  if (first < 0) return lines.length;
  if (!lines[first]?.startsWith('>')) return first;
  let top = first;
  while (top > 0 && isBlank(lines[top - 1] ?? '')) top -= 1;
  const end = top;
  while (top > 0 && end - top < 3 && !isBlank(lines[top - 1] ?? '')) top -= 1;
  return isAttribution(lines.slice(top, end).join(' ').trim()) ? top : first;
}

const trimmed = (node: Node | null) => (node?.textContent ?? '').trim();
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const BREAKS = /^(?:BR|DIV|P|LI|UL|OL|TABLE|BLOCKQUOTE|HR|PRE|H\d)$/;
const endsLine = (node: Node | null): boolean =>
  node === null || BREAKS.test(node.nodeName) || (node.nodeType === Node.COMMENT_NODE && endsLine(node.previousSibling));

/** Where something begins: a node, or a text from an offset on. */
export type Place = { node: Node; offset: number };

/** The first text that is a whole line and begins a signature or a quote without any mark. Texts with line breaks of their own are looked into. */
function cutText(box: Element): Place | null {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (CUT.test(trimmed(node)) && endsLine(node.previousSibling) && endsLine(node.nextSibling)) return { node, offset: 0 };
    const lines = keepsBreaks(box) ? (node.textContent ?? '').split('\n') : [];
    const first = quoteLine(lines);
    if (lines.length > 1 && first < lines.length) return { node, offset: lines.slice(0, first).join('\n').length };
  }
  return null;
}

/** Whether a line break in a text of the box is one on the screen. */
export const keepsBreaks = (box: Element): boolean =>
  /^(?:pre|break)/.test(box.ownerDocument.defaultView?.getComputedStyle(box).whiteSpace ?? '');

/** The line that ends right above a node, among its siblings: its first node and its text; null where only blank ones stand there. */
function lineAbove(node: Node): { start: Node; text: string } | null {
  let last = node.previousSibling;
  while (last !== null && isBlank(last.textContent ?? '') && last.nodeName !== 'IMG') last = last.previousSibling;
  if (last === null) return null;
  let start = last;
  let text = trimmed(last);
  while (!endsLine(start) && start.previousSibling !== null && !endsLine(start.previousSibling)) {
    start = start.previousSibling;
    text = `${start.textContent ?? ''}${text}`;
  }
  return { start, text: text.trim() };
}

const precedes = (one: Node, other: Node) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const hasElementAbove = (node: Node) => {
  for (let above = node.previousSibling; above !== null; above = above.previousSibling) if (isElement(above)) return true;
  return false;
};

/** Where quote or signature begin, the line above that announces them with it; null where the box has neither. */
export function quotePlace(box: Element): Place | null {
  const marked = box.querySelector(MARKED);
  const cut = cutText(box);
  const isCut = cut !== null && (marked === null || precedes(cut.node, marked));
  if (isCut && cut.offset > 0) return cut;
  const isQuote = !isCut && marked !== null && marked.matches(QUOTED);
  let found: Node | null = isCut ? cut.node : marked;
  while (found !== null) {
    const above = lineAbove(found);
    if (above !== null) return { node: (isQuote && isAttribution(above.text)) || CUT.test(above.text) ? above.start : found, offset: 0 };
    // Nothing above it in its own element: that element as a whole stays below, unless it is the box or holds an empty line to write on.
    if (found.parentNode === null || found.parentNode === box || hasElementAbove(found)) return { node: found, offset: 0 };
    found = found.parentNode;
  }
  return null;
}
