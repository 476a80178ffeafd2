import type { Entry } from './draft';
import { lineCounter } from './lines';

/** A line of dashes, equals signs or stars between templates. */
const BETWEEN = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|#{3,})[ \t]*$/gmu;

/**
 * Templates as plain text, as they are copied out of Gmail: parted by a line of dashes or equals signs; the first line of each is its title where a blank
 * line follows it or it says "Subject:".
 */
export function readPlain(text: string): Entry[] {
  const entries: Entry[] = [];
  const lineAt = lineCounter(text);
  let from = 0;
  const add = (to: number) => {
    const chunk = text.slice(from, to);
    const line = lineAt(from + (chunk.length - chunk.trimStart().length));
    if (chunk.trim() !== '') entries.push({ line, values: valuesOf(chunk.trim()) });
  };
  for (const match of text.matchAll(BETWEEN)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return entries;
}

function valuesOf(chunk: string): Entry['values'] {
  const [first = '', ...rest] = chunk.split('\n');
  const body = rest.join('\n').trim();
  const subject = /^(?:subject|asunto|objet|betreff|assunto|title|título|isihloko)\s*:\s*(.+)$/iu.exec(first)?.[1];
  if (body !== '' && subject !== undefined) return { title: subject, text: body };
  return body !== '' && rest[0]?.trim() === '' && first.length <= 80 && !/[.,:!?]$/u.test(first.trim()) ? { title: first, text: body } : { text: chunk }; // prettier-ignore
}
