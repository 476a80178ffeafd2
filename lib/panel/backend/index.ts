import { database } from '@/lib/store';

/** The database and what needs it: loaded after the first paint, since Dexie and the schemas are half of the sidebar's code (LIMITS P6). */
export const db = database;
export { countDue, reminderActions, watchDue, watchReminders, type ReminderList } from './reminders';
export { allPlaybooks, loadSetup, watchSetup, type Setup } from './settings';
export { storePort } from './store-port';
