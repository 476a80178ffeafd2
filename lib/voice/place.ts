/** Where a phrase goes into a text: what it replaces, and the text that takes its place. */
export type Placed = { start: number; end: number; text: string };

/**
 * A phrase at the caret, or in place of what is selected, with the space that it needs on both sides; a paragraph of its own where the caret stands on an
 * empty line or the phrase has paragraphs. Without a caret (the field was never touched) it goes before the signature: above the last paragraph.
 */
export function place(text: string, phrase: string, caret: { start: number; end: number } | null): Placed {
  if (caret === null) return aboveSignature(text, phrase);
  const { start, end } = caret;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (phrase.includes('\n')) return { start, end, text: `${gap(before, 'end')}${phrase}${gap(after, 'start')}` };
  const left = before === '' || /[\s("“«¿¡]$/u.test(before) ? '' : ' ';
  const right = after === '' || /^[\s.,;:!?)"”»]/u.test(after) ? '' : ' ';
  return { start, end, text: `${left}${phrase}${right}` };
}

/** The line breaks that make a blank line beside a paragraph. */
function gap(text: string, side: 'start' | 'end'): string {
  if (text.trim() === '') return '';
  const breaks = (side === 'end' ? /\n*$/u : /^\n*/u).exec(text)?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

function aboveSignature(text: string, phrase: string): Placed {
  const paragraphs = text.trimEnd();
  if (paragraphs === '') return { start: 0, end: text.length, text: phrase };
  const last = paragraphs.lastIndexOf('\n\n');
  const signed = last >= 0 && paragraphs.length - last <= 120;
  const at = signed ? last : paragraphs.length;
  return { start: at, end: at, text: `\n\n${phrase}` };
}
