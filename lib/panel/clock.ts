import { useEffect, useState } from 'react';

/** The time in milliseconds, renewed every half minute and when the sidebar is looked at again. */
export function useNow(now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const renew = () => setAt(now());
    const timer = setInterval(renew, 30_000);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [now]);
  return at;
}
