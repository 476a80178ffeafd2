/** Temporal for the whole product: one place to change when every supported browser has it built in. */
export { Temporal } from 'temporal-polyfill';
