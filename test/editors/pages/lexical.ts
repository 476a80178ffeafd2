import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { place, startLines } from './page';

const box = place('div');
box.contentEditable = 'true';
box.style.whiteSpace = 'pre-wrap';
const editor = createEditor({ namespace: 'test', onError: (error) => console.error(error) });
editor.setRootElement(box);
registerRichText(editor);
editor.update(
  () => {
    for (const line of startLines) {
      const paragraph = $createParagraphNode();
      if (line !== '') paragraph.append($createTextNode(line));
      $getRoot().append(paragraph);
    }
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
window.model = () => editor.getEditorState().read(() => $getRoot().getTextContent());
