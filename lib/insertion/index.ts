/**
 * Puts text that the agent approved into the page's own reply box, so that the editor behind it knows it as if it had been typed.
 * Families and their ways: families/. What was measured: docs/editors.md.
 */
import type { Reason } from '@/lib/conversation/result';
import { resolveBox } from './box';
import { contentOf } from './content';
import { familyOf } from './families';
import { insertField, isField, ownSpan } from './field';
import { insertRich } from './rich';
import { isBlank } from './lines';
import type { Guard, InsertionMode, InsertionOutcome } from './types';

export { resolveBox } from './box';
export type { Guard, InsertionMode, InsertionOutcome } from './types';

/** The kind of the box at an element: "textarea", "ckeditor5", … ; null where nothing can be written. */
export function composerKind(element: Element): string | null {
  const box = resolveBox(element);
  if (box === null) return null;
  return isField(box) ? box.nodeName.toLowerCase() : familyOf(box).kind;
}

/** What the agent wrote in the box, without signature and quoted history; empty where there is nothing or no box. */
export function composerText(element: Element): string {
  const box = resolveBox(element);
  if (box === null) return '';
  if (!isField(box)) return contentOf(box).own;
  const { start, end } = ownSpan(box.value);
  return box.value.slice(start, end);
}

const yes: Guard = () => null;

/**
 * Writes the text once and whole above signature and quote, and proves it; never throws. `guard` is asked in the very task of each write.
 * @param element the box, the frame of an editor, or an element around either
 */
export async function insertText(element: Element, text: string, mode: InsertionMode, guard: Guard = yes): Promise<InsertionOutcome> {
  const failed = (reason: Reason): InsertionOutcome => ({ state: 'failed', reason });
  try {
    const box = resolveBox(element);
    if (box === null) return failed({ code: 'no-box' });
    if (isBlank(text)) return failed({ code: 'no-text' });
    const own = composerText(box);
    if (mode === 'fill' && own !== '') return { state: 'occupied', text: own };
    const clean = text.replaceAll(/\r\n?/g, '\n').trim();
    if (isField(box)) return await insertField(box, clean, mode, guard);
    return await insertRich(box, familyOf(box), clean, mode, guard);
  } catch (error) {
    return failed({ code: 'page-error', params: { message: error instanceof Error ? error.message.slice(0, 200) : 'unknown' } });
  }
}
