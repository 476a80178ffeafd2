import type { Finding } from '@/lib/conversation/types';

/**
 * Puts a finding's fix into the text. Where the field takes it as typed text, the field's own undo takes it back; the result goes to `write` in any case.
 */
export function applyFix(field: HTMLTextAreaElement | null, { start, end, fix }: Finding, write: (text: string) => void): void {
  if (fix && field) writeAt(field, { start, end, text: fix.text }, write);
}

/** Puts words in the place of a stretch of the field, with the caret behind them; the whole text goes to `write`. */
export function writeAt(
  field: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
  write: (text: string) => void,
): void {
  const whole = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus();
  field.setSelectionRange(start, end);
  const typed = type(text);
  if (!typed || field.value !== whole) {
    field.value = whole;
    field.setSelectionRange(start + text.length, start + text.length);
  }
  write(whole);
}

/** As if it were typed: the one way that keeps the field's undo. It is deprecated without a successor, so it may be missing. */
const type = (text: string): boolean =>
  'execCommand' in document && (text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text));
