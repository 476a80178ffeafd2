import type { Ports } from '@/lib/panel/desk/ports';

/** How long is waited for another change, in milliseconds. */
const WAIT = { save: 400, check: 140 } as const;

/** Runs each kind of work once the agent pauses. */
export function laterBy(set: (run: () => void, wait: number) => number, clear: (timer: number) => void): Ports['later'] {
  const timers = new Map<string, number>();
  return (name, run) => {
    const timer = timers.get(name);
    if (timer !== undefined) clear(timer);
    timers.set(name, set(run, WAIT[name]));
  };
}
