import type { Family } from '../types';

/** Freshdesk. Takes a paste only with HTML. */
export const froala = { kind: 'froala', selector: '.fr-element', ways: ['rich', 'command'], ownSelection: false } as const satisfies Family;
