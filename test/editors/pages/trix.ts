import 'trix';
import { startHtml } from './page';

const box = document.createElement('trix-editor') as HTMLElement & {
  editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
};
box.id = 'editor';
box.addEventListener('trix-initialize', () => {
  box.editor.loadHTML(startHtml.replaceAll('<p>&nbsp;</p>', '<div><br></div>').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'));
  window.model = () => box.editor.getDocument().toString();
});
document.body.append(box);
