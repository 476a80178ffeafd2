import type { Reason } from './result';

/** How well a read went: `degraded` is used and said so, `failed` falls back to the next way of reading (DESIGN 4). */
export type ReadHealth = { state: 'ok' | 'degraded' | 'failed'; reasons: Reason[] };

/** How the conversation was read: by a site's definition, the generic reader, the agent's selection, or pasted text. */
export type ReadVia = 'site' | 'generic' | 'selection' | 'paste';
