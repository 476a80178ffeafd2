/** Temporal for the whole product: the browsers' own in the built extension, the polyfill where Node runs us (lib/text/native-temporal.ts). */
export { Temporal } from 'temporal-polyfill';
