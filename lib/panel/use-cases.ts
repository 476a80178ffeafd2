import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { database, type CaseRecord, type PromiseRecord } from '@/lib/store';
import type { Playbook } from '@/lib/playbook/schema';
import { loadSetup } from './backend/settings';

export type Kept = { cases: CaseRecord[]; promises: PromiseRecord[]; playbook: Playbook | null };

/** Cases, promises and the playbook in use, as they are kept and whenever they change; null while loading. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const db = database();
    const query = liveQuery(async () => {
      const [cases, promises, { playbook }] = await Promise.all([db.cases.toArray(), db.promises.toArray(), loadSetup(db)]);
      return { cases, promises, playbook };
    });
    const subscription = query.subscribe({ next: setKept, error: (error) => console.warn('Evenkeel: cases could not be read', error) });
    return () => subscription.unsubscribe();
  }, []);
  return kept;
}
