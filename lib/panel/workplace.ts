import { createContext, useContext } from 'react';
import type { Desk } from './desk/desk';

/** The parts that load after the first paint. */
type Loaded = typeof import('./backend');

/** What the views of the sidebar work with; there once the database is open. */
export type Workplace = {
  desk: Desk;
  backend: Loaded;
  /** The agent's own zone (IANA). */
  zone: string;
  now: () => number;
  /** The time of day for a reminder of which only the day is known. */
  clock: () => string;
  /** The name that the agent has set; null: the page's. */
  agentName: () => string | null;
};

export const WorkplaceContext = createContext<Workplace | null>(null);

export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('There is no workplace around this view');
  return workplace;
}
