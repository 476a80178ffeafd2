import { database } from '@/lib/store';

/** The database and what the first view needs of it: loaded after the first paint, since Dexie is a quarter of the sidebar's code (LIMITS P6). */
export const db = database;
export { countDue, watchDue } from './due';
export { watchPhrases } from './phrases';
export { loadSetup, watchSetup, type Setup } from './settings';
export { storePort } from './store-port';
