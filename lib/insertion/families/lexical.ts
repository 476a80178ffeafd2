import type { Family } from '../types';

/** Facebook, WhatsApp, Instagram. Commands scramble the lines; its selection follows a moment later. */
export const lexical = { kind: 'lexical', selector: '[data-lexical-editor]', ways: ['text'], settle: 30 } as const satisfies Family;
