import { BlockQuote, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import { place, startHtml, textOfHtml } from './page';

const editor = await ClassicEditor.create(place('div'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List, BlockQuote],
  toolbar: ['bold'],
  initialData: startHtml,
});
window.model = () => textOfHtml(editor.getData());
