/** One page of the matrix. What isn't said holds: one Ctrl+Z takes the text back, and a signature and quote can stand in the box. */
export type EditorCase = {
  name: string;
  /** Path on editors.example. */
  path: string;
  /** What the product would be pointed at: the box, or an element around it. */
  selector: string;
  /** The kind that has to be recognised. */
  kind: string;
  /** Ctrl+Z pressed until the text has gone; null where the editor itself can't undo, with the reason beside it. */
  undo: { chromium: number | null; firefox: number | null };
  /** A line can be made above a quote that the box begins with; where it can't, nothing may be written. */
  makesRoom: boolean;
};

/** Splits a line only where its own caret stands, so a quote at the very start of the box keeps it from writing. */
const WITHOUT_ROOM = ['trix'];

const once = { chromium: 1, firefox: 1 };
const editor = (name: string, kind: string, selector: string, undo: EditorCase['undo'] = once, path = name): EditorCase => ({
  name,
  path,
  selector,
  kind,
  undo,
  makesRoom: !WITHOUT_ROOM.includes(kind),
});

export const EDITORS: readonly EditorCase[] = [
  editor('textarea', 'textarea', '#editor'),
  editor('react-textarea', 'textarea', 'textarea'),
  editor('contenteditable', 'contenteditable', '#editor'),
  editor('gmail', 'contenteditable', '#editor'),
  editor('plaintext-only', 'contenteditable', '#editor'),
  editor('ckeditor5', 'ckeditor5', '.ck-editor'),
  editor('ckeditor4', 'ckeditor4', 'body'),
  editor('draft', 'draft', '.public-DraftEditor-content'),
  editor('tinymce', 'tinymce', 'body'),
  editor('tinymce inline', 'tinymce', '#editor', once, 'tinymce/inline'),
  editor('lexical', 'lexical', '#editor'),
  editor('prosemirror', 'prosemirror', '#editor'),
  editor('tiptap', 'prosemirror', '#editor'),
  editor('quill', 'quill', '#editor'),
  editor('slate', 'slate', '#editor'),
  editor('froala', 'froala', '.fr-box', { chromium: null, firefox: null }),
  editor('trix', 'trix', '#editor'),
  editor('rooster', 'contenteditable', '#editor'),
];
