import type { Finding } from '@/lib/conversation/types';

/**
 * Puts a finding's fix into the text. Where the field takes it as typed text, the field's own undo takes it back; the result goes to `write` in any case.
 */
export function applyFix(field: HTMLTextAreaElement | null, { start, end, fix }: Finding, write: (text: string) => void): void {
  if (!fix || !field) return;
  const fixed = field.value.slice(0, start) + fix.text + field.value.slice(end);
  field.focus();
  field.setSelectionRange(start, end);
  const typed = type(fix.text);
  if (!typed || field.value !== fixed) field.value = fixed;
  write(fixed);
}

/** As if it were typed: the one way that keeps the field's undo. It is deprecated without a successor, so it may be missing. */
const type = (text: string): boolean =>
  'execCommand' in document && (text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text));
