import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InsertView, Left, PageView } from './model';
import type { Improving } from './improving';
import type { Session } from './session';

/** All that the reply tab shows. View state: what lasts is in the database. */
export type DeskState = {
  page: PageView;
  session: Session | null;
  insert: Pick<InsertView, 'state' | 'refused' | 'occupied' | 'copied'>;
  /** The agent's own text being made a reply; null until they ask for it. */
  improving: Improving | null;
  /** The page went from a conversation with work on it; null once that has been said long enough. */
  moved: { key: string; left: Left } | null;
};

export type DeskStore = StoreApi<DeskState>;

export const IDLE: DeskState['insert'] = { state: 'idle', refused: null, occupied: null, copied: null };

export const createDeskStore = (): DeskStore => createStore<DeskState>(() => ({ page: { state: 'starting' }, session: null, insert: IDLE, improving: null, moved: null })); // prettier-ignore

/** Changes the session that is open, if it still is the one of `key`. */
export function changeSession(store: DeskStore, key: string, change: (session: Session) => Session): void {
  const { session } = store.getState();
  if (session && session.reading.conversation.key === key) store.setState({ session: change(session) });
}
