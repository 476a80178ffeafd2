import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, startLines } from './page';

const editor = withHistory(withReact(createEditor()));
const initial: Descendant[] = startLines.map((text) => ({ type: 'paragraph', children: [{ text }] }));

function Box() {
  const [value] = useState(initial);
  useEffect(() => {
    // The editor is there, and listens.
    window.model = () => editor.children.map((node) => Node.string(node)).join('\n');
  }, []);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable placeholder="Reply" />
    </Slate>
  );
}

createRoot(place('div')).render(<Box />);
