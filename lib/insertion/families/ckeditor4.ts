import type { Family } from '../types';

/** Older Request Tracker and intranets, mostly a frame. Commands work as well but cost an undo step more. */
export const ckeditor4 = {
  kind: 'ckeditor4',
  selector: '.cke_editable',
  ways: ['rich', 'text', 'command'],
  settle: 0,
} as const satisfies Family;
