/** What the store's tests use in the page. */
export * from '@/lib/store';
export { exportAll, importAll } from '@/lib/store/transfer';
export { reconcile } from '@/lib/followups/reconcile';
