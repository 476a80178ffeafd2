import FroalaEditor from 'froala-editor';
import { place, startHtml, textOfHtml } from './page';

const box = place('div');
box.innerHTML = startHtml;
const editor = new FroalaEditor('#editor', { attribution: false }, () => {
  // The unlicensed editor adds a line of its own to its data.
  window.model = () => textOfHtml(editor.html.get()).replace('Powered by Froala Editor', '');
});
