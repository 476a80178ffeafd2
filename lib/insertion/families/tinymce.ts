import type { Family } from '../types';

/** Roundcube, Zoho, many help desks: a frame or inline. Writes a moment after the paste, without saying that it took it. */
export const tinymce = {
  kind: 'tinymce',
  selector: '.mce-content-body',
  ways: ['rich', 'text', 'command'],
  settle: 0,
} as const satisfies Family;
