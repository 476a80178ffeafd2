import { isBlank, linesOf, sameLines } from './lines';
import { quoteLine } from './quoted';
import type { Guard, InsertionMode, InsertionOutcome } from './types';
import { holds } from './wait';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** By name and not by class: an element of a frame has a class of its own. */
export const isField = (element: Element): element is Field => element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';

/** Where the agent's own text stands in a field's value: above signature and quoted lines. Start and end are the same where there is none. */
export function ownSpan(value: string): { start: number; end: number; room: number } {
  const lines = value.split('\n');
  const room = lines.slice(0, quoteLine(lines)).join('\n').length;
  const above = value.slice(0, room);
  if (isBlank(above)) return { start: 0, end: 0, room };
  return { start: above.length - above.trimStart().length, end: above.trimEnd().length, room };
}

/** Sets the value past whatever watches the element from the page's side, as typing would; undo doesn't know of it. */
function setValue(field: Field, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Writes into a text field in one task, so nothing can come between the guard's yes and the text. */
export async function insertField(field: Field, text: string, mode: InsertionMode, guard: Guard): Promise<InsertionOutcome> {
  const before = field.value;
  const { start, end, room } = ownSpan(before);
  const occupied = end > start;
  const clean = field.nodeName === 'INPUT' ? text.replaceAll(/\s*\n\s*/g, ' ') : text;
  const lead = mode === 'append' && occupied ? '\n\n' : '';
  const from = mode === 'append' ? end : start;
  const under = before.slice(end);
  // What stays below keeps a blank line above it.
  const missing = room < before.length ? Math.max(0, 2 - (/^\s*/.exec(under)?.[0].split('\n').length ?? 1) + 1) : 0;
  const written = lead + clean + '\n'.repeat(missing);
  const expected = before.slice(0, from) + written + under;
  const caret = from + lead.length + clean.length;

  if (field.maxLength >= 0 && expected.length > field.maxLength) {
    return { state: 'failed', reason: { code: 'too-long', params: { limit: field.maxLength, length: expected.length } } };
  }
  const notTaken = (): InsertionOutcome => ({ state: 'failed', reason: { code: field.value === before ? 'not-taken' : 'left-over' } });
  const reason = guard();
  if (reason !== null) return { state: 'refused', reason };
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, end);
  field.ownerDocument.execCommand('insertText', false, written);
  if (field.value === before) setValue(field, expected);
  if (field.value !== expected) {
    setValue(field, before);
    return notTaken();
  }
  field.setSelectionRange(caret, caret);
  const lines = linesOf(expected);
  return (await holds(() => sameLines(linesOf(field.value), lines), 0))
    ? { state: 'inserted', kind: field.nodeName.toLowerCase() }
    : notTaken();
}
