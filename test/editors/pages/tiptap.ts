import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { place, startHtml } from './page';

const box = place('div');
const editor = new Editor({ element: box, extensions: [StarterKit], content: startHtml.replaceAll('&nbsp;', '') });
window.model = () => editor.getText({ blockSeparator: '\n' });
