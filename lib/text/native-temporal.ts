import type { Temporal as Polyfilled } from 'temporal-polyfill';

/**
 * What the built extension has in the polyfill's place (wxt.config.ts): every browser that it installs in has Temporal built in, which keeps some 20 KiB
 * out of the background, the sidebar and the worker. Node has the polyfill still.
 */
export const { Temporal } = globalThis as unknown as { Temporal: typeof Polyfilled };
