import { Dexie, liveQuery } from 'dexie';
import { wallText } from '@/lib/panel/format';
import type { EvenkeelDatabase } from '@/lib/store';

/** Open reminders in the order of their wall times, all or those until one: read through the index, whatever their number. */
export const openByWall = (db: EvenkeelDatabase, until: string | null = null) =>
  db.reminders.where('[state+wall]').between(['open', Dexie.minKey], ['open', until ?? Dexie.maxKey], true, true);

/**
 * How many open reminders are due, counted in the index by the agent's clock. One that was set in another zone may be hours off here, which is as much as
 * a number in a corner needs; the list and the notifications go by instants.
 */
export const countDue = (db: EvenkeelDatabase, now: number, zone: string): Promise<number> => openByWall(db, wallText(zone, now)).count();

/** Watches how many reminders are due. Returns the function that stops. */
export function watchDue(db: EvenkeelDatabase, now: () => number, zone: string, show: (due: number) => void): () => void {
  const subscription = liveQuery(() => countDue(db, now(), zone)).subscribe({ next: show, error: () => show(0) });
  return () => subscription.unsubscribe();
}
