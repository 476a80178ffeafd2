import type { Family } from '../types';

/** Zendesk, newer Request Tracker. Chromium ignores commands here; in Zendesk a paste of plain text alone was reported undone, so HTML goes first. */
export const ckeditor5 = {
  kind: 'ckeditor5',
  selector: '.ck-editor__editable',
  ways: ['rich', 'text'],
  settle: 30,
} as const satisfies Family;
