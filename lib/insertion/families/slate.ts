import type { Family } from '../types';

/** Discord and many chat desks. Commands change the page but not the model; a paste that holds HTML is refused. */
export const slate = { kind: 'slate', selector: '[data-slate-editor]', ways: ['text'], ownSelection: true } as const satisfies Family;
