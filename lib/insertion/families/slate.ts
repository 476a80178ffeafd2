import type { Family } from '../types';

/** Discord and many chat desks. Commands change the page but not the model; a paste that holds HTML is refused. It looks at the selection every 100 ms; a busy page misses that, so it is asked twice. */
export const slate = { kind: 'slate', selector: '[data-slate-editor]', ways: ['text', 'text'], settle: 120 } as const satisfies Family;
