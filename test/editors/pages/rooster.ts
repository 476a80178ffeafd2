import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { place, startHtml, textOfHtml } from './page';

const box = place('div');
const editor = createEditor(
  box,
  [],
  createModelFromHtml(startHtml.replaceAll('&nbsp;', '<br>'), undefined, (html) => html),
);
window.model = () => textOfHtml(exportContent(editor, 'HTML'));
