import type { Family } from '../types';

/**
 * Every other editable element: Gmail, Outlook, Summernote, Squire, and editors unknown to us. Paste goes first because an unknown editor may lose text
 * over a command, and a box without an editor takes no notice of a paste.
 */
export const plain = { kind: 'contenteditable', selector: '*', ways: ['text', 'command'], settle: 30 } as const satisfies Family;
