import Quill from 'quill';
import { place, startLines } from './page';

const quill = new Quill(place('div'), { modules: { toolbar: false } });
quill.root.style.whiteSpace = 'pre-wrap';
quill.setText(startLines.join('\n'), 'silent');
quill.history.clear();
window.model = () => quill.getText();
