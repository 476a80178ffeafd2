import type { Family } from '../types';

/** Quill 1 and 2: LinkedIn, Slack-like boxes. Commands lose line breaks in Firefox. */
export const quill = { kind: 'quill', selector: '.ql-editor', ways: ['text', 'rich'], settle: 30 } as const satisfies Family;
