import { useEffect, useState } from 'react';
import type { Workplace } from './workplace';

/** How many reminders are due, renewed when they change and each half minute. */
export function useDue(workplace: Workplace | null): number {
  const [due, setDue] = useState(0);
  useEffect(() => {
    if (!workplace) return;
    const { backend, now, zone } = workplace;
    const stop = backend.watchDue(backend.db(), now, zone, setDue);
    const timer = setInterval(() => void backend.countDue(backend.db(), now(), zone).then(setDue), 30_000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [workplace]);
  return due;
}
