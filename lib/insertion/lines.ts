/** Characters that editors put in to hold the caret, and that nobody sees. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;

/** Lines to compare by: white space as one space, none at the ends, empty lines left out. Editors differ in blank lines alone. */
export function linesOf(text: string): string[] {
  const lines = text.replace(UNSEEN, '').split(/\r\n?|\n|\u2028|\u2029/);
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

export const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

export const isBlank = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** The text as the HTML of a clipboard: a paragraph for each block, line breaks inside it. Whatever looks like a tag stays text. */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => escape(paragraph).replaceAll('\n', '<br>'));
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}
