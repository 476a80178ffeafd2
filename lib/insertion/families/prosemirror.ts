import type { Family } from '../types';

/** ProseMirror and Tiptap: Jira, Intercom, GitLab, Front. */
export const prosemirror = {
  kind: 'prosemirror',
  selector: '.ProseMirror',
  ways: ['text', 'rich', 'command'],
  settle: 30,
} as const satisfies Family;
