/** What the pages use of packages that come without types. */
declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    static createEmpty(): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    placeholder?: string;
    ariaLabel?: string;
    webDriverTestID?: string;
  }>;
}

declare module 'react-dom17' {
  import type { ReactNode } from 'react';

  export function render(node: ReactNode, container: Element): void;
}
