import type { Family } from '../types';

/** Discord and many chat desks. Commands change the page but not the model; a paste that holds HTML is refused. It looks at the selection every 100 ms. */
export const slate = { kind: 'slate', selector: '[data-slate-editor]', ways: ['text'], settle: 120 } as const satisfies Family;
