import type { Family } from '../types';

/** X, older Facebook. Commands with line breaks delete what the agent wrote, so paste is the only way. */
export const draft = {
  kind: 'draft',
  selector: '.public-DraftEditor-content',
  ways: ['text'],
  settle: 30,
} as const satisfies Family;
