import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useState } from 'react';
import { render } from 'react-dom17';
import { place, startLines } from './page';

const first = EditorState.createWithContent(ContentState.createFromText(startLines.join('\n')));

function Box() {
  const [state, setState] = useState(first);
  useEffect(() => {
    window.model = () => state.getCurrentContent().getPlainText('\n');
  }, [state]);
  return createElement(Editor, { editorState: state, onChange: setState, placeholder: 'Reply' });
}

render(createElement(Box), place('div'));
