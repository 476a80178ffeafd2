/** What a page with an editor is asked to begin with; `tight`: nothing, not even an empty line, above signature and quote. */
export type Start = { own: string[]; below: boolean; tight?: boolean };

declare global {
  interface Window {
    /** The text of the editor's own model: its data or state, never the page. Set once the editor is ready. */
    model?: () => string;
  }
}

/** A signature and a quote as an editor of plain paragraphs holds them. */
export const BELOW = ['--', 'Nomsa Dube', 'Acme Support', 'On 3 March 2026, Bob Example <bob@example.com> wrote:'];
export const QUOTE = 'Where is my parcel?';

export const start = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Start;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** The own paragraphs to begin with; one empty one where there are none. */
const own = start.tight ? [] : start.own.length === 0 ? [''] : start.own;
export const startLines = [...own, ...(start.below ? [...BELOW, QUOTE] : [])];
export const startHtml = [
  ...own.map((line) => `<p>${escape(line) || '&nbsp;'}</p>`),
  ...(start.below
    ? [`<p>${BELOW.slice(0, 3).map(escape).join('<br>')}</p><p>${escape(BELOW[3] ?? '')}</p><blockquote><p>${QUOTE}</p></blockquote>`]
    : []),
].join('');

/** The element that editors are mounted on. */
export function place<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.id = 'editor';
  document.body.append(element);
  return element;
}

export { textOfHtml } from './html';
