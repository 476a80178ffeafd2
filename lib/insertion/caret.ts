import type { Content } from './content';
import type { InsertionMode } from './types';

const isElement = (node: Node | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;

/** The deepest place above the quote where a caret can stand in a box without own text. */
function emptyPlace(box: Element, quote: Node | null): Node {
  let place: Element = box;
  while (isElement(place.firstChild) && place.firstChild !== quote && place.firstChild.nodeName !== 'BR') place = place.firstChild;
  return place;
}

/** Selects the own text, or puts the caret where new text belongs: at the own text's end, or on the line above signature and quote. */
export function select(box: Element, { leaves, quote }: Content, mode: InsertionMode): void {
  const range = box.ownerDocument.createRange();
  if (leaves === null) range.setStart(emptyPlace(box, quote?.node ?? null), 0);
  else if (leaves.last.nodeType === Node.TEXT_NODE) range.setEnd(leaves.last, leaves.end);
  else range.setEndAfter(leaves.last);
  if (leaves === null || mode !== 'replace') range.collapse(leaves === null);
  else if (leaves.first.nodeType === Node.TEXT_NODE) range.setStart(leaves.first, 0);
  else range.setStartBefore(leaves.first);
  // Unlike addRange, this reaches into shadow trees.
  const selection = box.ownerDocument.defaultView?.getSelection();
  // An editor that missed it the first time is only told again of a selection that is another one.
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** True where the box begins with its quote or signature: a caret right before it would write into it. */
export const isTight = (box: Element, { leaves, quote }: Content): boolean =>
  leaves === null && quote !== null && quote.offset === 0 && emptyPlace(box, quote.node).firstChild === quote.node;

/** Puts an empty line above quote or signature, and returns what takes it away again. */
export function makeRoom(box: Element, { quote }: Content): (() => void) | null {
  if (quote === null) return null;
  const line = box.ownerDocument.createElement('div');
  line.append(box.ownerDocument.createElement('br'));
  quote.node.parentNode?.insertBefore(line, quote.node);
  return () => {
    if (line.textContent.trim() === '') line.remove();
  };
}
