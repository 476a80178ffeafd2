import type { Family } from '../types';

/** Freshdesk. Takes a paste only with HTML. */
export const froala = { kind: 'froala', selector: '.fr-element', ways: ['rich', 'command'], settle: 0 } as const satisfies Family;
