/** Request Tracker's reply page: the message that is answered stands quoted in the box; CKEditor 4 takes its place where the page has loaded it. */
import { textOfHtml } from '../../editors/pages/html';

type Editor = { getData(): string; on(name: string, run: () => void): void };
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor } | undefined;

const WROTE = 'On Sat Nov 21 10:05:00 2026, Lerato Dube wrote:';
const WORDS = 'It is the 21st and there is NO refund.';

const source = document.querySelector<HTMLTextAreaElement>('#UpdateContent');
if (source !== null && typeof CKEDITOR === 'object') {
  source.value = `<p>&nbsp;</p><p>${WROTE}</p><blockquote><p>${WORDS}</p></blockquote>`;
  const editor = CKEDITOR.replace(source, { versionCheck: false, extraPlugins: '', removePlugins: 'elementspath,exportpdf' });
  editor.on('instanceReady', () => {
    window.model = () => textOfHtml(editor.getData());
  });
} else {
  if (source !== null) source.value = `\n\n${WROTE}\n> ${WORDS}`;
  window.model = () => source?.value ?? '';
}
