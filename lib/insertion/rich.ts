import type { Reason } from '@/lib/conversation/result';
import { contentOf, textOf, type Content } from './content';
import { linesOf, sameLines } from './lines';
import { focusBox, paste, pressUndo } from './page-event';
import type { Family, Guard, InsertionMode, InsertionOutcome, Way } from './types';

/** How long an editor may take to show a paste that it took, and one of which it said nothing. */
const TAKEN_MS = 600;
const SILENT_MS = 150;
const POLL_MS = 15;
/** How often undo is pressed to take back what arrived wrong. */
const UNDO_MOST = 8;

const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
const failed = (code: string): InsertionOutcome => ({ state: 'failed', reason: { code } });

/** Asks again until it is so, or until the time is over; a clock that stands still in a hidden tab doesn't matter, since turns are counted. */
async function settled(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  for (let turns = Math.ceil(milliseconds / POLL_MS); turns > 0; turns -= 1) {
    if (isSo()) return true;
    await pause(POLL_MS);
  }
  return isSo();
}

const linesIn = (box: Element) => linesOf(textOf(box));

/** The deepest place before the quote where a caret can stand in a box without own text. */
function emptyPlace(box: HTMLElement, quote: Node | null): [Node, number] {
  let place: Node = box;
  while (
    place.firstChild !== null &&
    place.firstChild !== quote &&
    place.firstChild.nodeType === Node.ELEMENT_NODE &&
    place.firstChild.nodeName !== 'BR'
  ) {
    place = place.firstChild;
  }
  return [place, 0];
}

/** Selects the own text, or puts the caret where new text belongs. */
function select(box: HTMLElement, { leaves, quote }: Content, mode: InsertionMode): void {
  const selection = box.ownerDocument.defaultView?.getSelection() ?? null;
  if (selection === null) return;
  const range = box.ownerDocument.createRange();
  if (leaves === null) {
    range.setStart(...emptyPlace(box, quote?.node ?? null));
  } else if (leaves.last.nodeType === Node.TEXT_NODE) {
    range.setEnd(leaves.last, leaves.end);
  } else {
    range.setEndAfter(leaves.last);
  }
  if (leaves !== null && mode === 'replace') {
    if (leaves.first.nodeType === Node.TEXT_NODE) range.setStart(leaves.first, 0);
    else range.setStartBefore(leaves.first);
  } else {
    range.collapse(leaves === null);
  }
  selection.removeAllRanges();
  selection.addRange(range);
}

function write(box: HTMLElement, text: string, way: Way): boolean {
  return way === 'command' ? box.ownerDocument.execCommand('insertText', false, text) : paste(box, text, way);
}

/** Takes back what arrived wrong: the editor's own history first, the browser's after it. */
async function takeBack(box: HTMLElement, before: readonly string[]): Promise<boolean> {
  const isBack = () => sameLines(linesIn(box), before);
  for (let turn = 0; turn < UNDO_MOST && box.isConnected && !isBack(); turn += 1) {
    if (!pressUndo(box)) box.ownerDocument.execCommand('undo');
    await settled(isBack, 4 * POLL_MS);
  }
  return isBack();
}

/** Writes into an editable element by the ways of its family, the next one only while the box is as it was before. */
export async function insertRich(
  box: HTMLElement,
  family: Family,
  text: string,
  mode: InsertionMode,
  guard: Guard,
): Promise<InsertionOutcome> {
  const content = contentOf(box);
  const appending = mode === 'append' && content.leaves !== null;
  const before = linesIn(box);
  const expected = [...(appending ? linesOf(content.own) : []), ...linesOf(text), ...linesOf(content.below)];
  const isDone = () => sameLines(linesIn(box), expected);
  const isAsBefore = () => sameLines(linesIn(box), before);

  for (const way of family.ways) {
    focusBox(box);
    select(box, contentOf(box), mode);
    if (family.settle > 0) await pause(family.settle);
    const reason: Reason | null = guard();
    if (reason !== null) return { state: 'refused', reason };
    if (!box.isConnected) return failed('detached');
    const taken = write(box, appending ? `\n\n${text}` : text, way);
    if (await settled(isDone, taken ? TAKEN_MS : SILENT_MS)) return { state: 'inserted', kind: family.kind };
    // Something came that isn't the text: some editors write in two steps.
    if (!isAsBefore() && (await settled(isDone, TAKEN_MS))) return { state: 'inserted', kind: family.kind };
    if (!box.isConnected) return failed('detached');
    if (!(await takeBack(box, before))) return failed('left-over');
  }
  return failed('not-taken');
}
