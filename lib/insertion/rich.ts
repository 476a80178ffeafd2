import { isTight, makeRoom, select } from './caret';
import { contentOf, textOf } from './content';
import { clearHint } from './hint';
import { linesOf, sameLines } from './lines';
import { focusBox, paste, pressUndo } from './page-event';
import { quoteLine } from './quoted';
import type { Family, Guard, InsertionMode, InsertionOutcome, Way } from './types';
import { holds, pause, settled } from './wait';

/** How long an editor may take to show a paste that it took, and one of which it said nothing. */
const TAKEN_MS = 1000;
const SILENT_MS = 200;
/** How often undo is pressed to take back what arrived wrong. */
const UNDO_MOST = 8;
const UNDO_MS = 60;

const failed = (code: string): InsertionOutcome => ({ state: 'failed', reason: { code } });

const linesIn = (box: Element) => linesOf(textOf(box));

function write(box: HTMLElement, text: string, way: Way): boolean {
  return way === 'command' ? box.ownerDocument.execCommand('insertText', false, text) : paste(box, text, way);
}

/** Takes back what arrived wrong, never more: undo isn't pressed again once nothing of it is left. */
async function takeBack(box: HTMLElement, before: readonly string[], written: readonly string[]): Promise<boolean> {
  const isBack = () => sameLines(linesIn(box), before);
  const isLeft = () => linesIn(box).some((line) => !before.includes(line) && written.some((part) => line.includes(part)));
  for (let turn = 0; turn < UNDO_MOST && box.isConnected && !isBack() && (turn === 0 || isLeft()); turn += 1) {
    if (!pressUndo(box)) box.ownerDocument.execCommand('undo');
    await settled(isBack, UNDO_MS);
  }
  return isBack();
}

/** Writes into an editable element by the ways of its family; the next way is tried only while the box is as it was before. */
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
  const written = linesOf(text);
  const own = [...(appending ? linesOf(content.own) : []), ...written];
  const whole = [...own, ...linesOf(content.below)];
  // A text that itself looks like a signature or quote can't be told from what is below it.
  const bringsQuote = quoteLine(text.split('\n')) < text.split('\n').length;
  const isDone = () => sameLines(linesIn(box), whole) && (bringsQuote || sameLines(linesOf(contentOf(box).own), own));
  const isAsBefore = () => sameLines(linesIn(box), before);

  // Editors that take a change of the page get an empty line above the quote; the others get the line with the text.
  const tight = isTight(box, content);
  const byHand = family.ways.includes('command');
  const whatToWrite = `${appending ? '\n\n' : ''}${text}${tight && !byHand ? '\n\n' : ''}`;
  const done = (): InsertionOutcome => {
    if (tight && !byHand) select(box, contentOf(box), 'append');
    return { state: 'inserted', kind: family.kind };
  };

  for (const way of family.ways) {
    const early = guard();
    if (early !== null) return { state: 'refused', reason: early };
    clearHint(box);
    const closeRoom = tight && byHand ? makeRoom(box, content) : null;
    focusBox(box);
    select(box, contentOf(box), mode);
    if (family.settle > 0) await pause(family.settle);
    const reason = guard();
    if (reason !== null) {
      closeRoom?.();
      return { state: 'refused', reason };
    }
    if (!box.isConnected) return failed('detached');
    if (!isAsBefore()) return failed('box-changed');
    const taken = write(box, whatToWrite, way);
    if (await holds(isDone, taken ? TAKEN_MS : SILENT_MS)) return done();
    // Something came that isn't the text: some editors write in two steps.
    if (!isAsBefore() && (await holds(isDone, TAKEN_MS))) return done();
    if (!box.isConnected) return failed('detached');
    if (!(await takeBack(box, before, written))) return failed('left-over');
    closeRoom?.();
  }
  return failed('not-taken');
}
