import type { Family } from '../types';

/** Basecamp, Hey, Rails apps. A paste that holds HTML is refused. */
export const trix = { kind: 'trix', selector: 'trix-editor', ways: ['text'], settle: 30 } as const satisfies Family;
