/** What the sidebar, our pages and the background use of the store. */
export { closeCase, recordCorrections, recordInsertion, recordSeen } from './cases';
export { database, EvenkeelDatabase } from './database';
export { dropDraft, loadDraft, saveDraft } from './drafts';
export { eraseAll, eraseCustomer, eraseExpired, type ErasureReceipt } from './erasure';
export { allPhrases, deletePhrase, keepPhrases, notePhraseUse } from './phrases';
export type * from './records';
export { addReminders, cancelReminder, finishReminder, markShown, openReminders, snoozeReminder } from './reminders';
export { defaultSettings, loadSettings, saveSettings, type Settings } from './settings';
