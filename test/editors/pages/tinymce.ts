import { place, startHtml, textOfHtml } from './page';

type Editor = { getContent(): string };
declare const tinymce: { init(options: object): Promise<Editor[]> };

const source = place('textarea');
source.value = startHtml;
const inline = location.pathname.endsWith('inline');
if (inline) {
  const box = document.createElement('div');
  box.innerHTML = startHtml;
  source.replaceWith(box);
  box.id = 'editor';
}
const [editor] = await tinymce.init({
  selector: '#editor',
  inline,
  base_url: '/tinymce',
  suffix: '.min',
  license_key: 'gpl',
  promotion: false,
  plugins: 'lists',
});
window.model = () => textOfHtml(editor?.getContent() ?? '');
