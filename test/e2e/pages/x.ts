/** X's reply box is Draft.js; its own frame and test ids stay around it. */
import { Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useState } from 'react';
import { render } from 'react-dom17';

function Box() {
  const [state, setState] = useState(EditorState.createEmpty());
  useEffect(() => {
    window.model = () => state.getCurrentContent().getPlainText('\n');
  }, [state]);
  return createElement(Editor, { editorState: state, onChange: setState, ariaLabel: 'Post text', webDriverTestID: 'tweetTextarea_0' });
}

const place = document.querySelector('[data-testid="tweetTextarea_0RichTextInputContainer"]');
if (place !== null) render(createElement(Box), place);
