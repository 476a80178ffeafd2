import { place, startHtml, textOfHtml } from './page';

type Editor = { getData(): string; on(name: string, run: () => void): void };
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor };

const source = place('textarea');
source.value = startHtml;
const editor = CKEDITOR.replace(source, { versionCheck: false, extraPlugins: '', removePlugins: 'elementspath,exportpdf' });
editor.on('instanceReady', () => {
  window.model = () => textOfHtml(editor.getData());
});
