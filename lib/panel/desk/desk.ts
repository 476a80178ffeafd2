import type { DeskActions } from './model';
import { followFor, type Follow } from './follow';
import { improveFor } from './improve';
import { insertionFor } from './insertion';
import { keepFor, type Keep } from './keep';
import type { Ports } from './ports';
import { audienceOf, edited, reset, undone, type Session } from './session';
import { createDeskStore, IDLE, type DeskStore } from './state';
import { thinkFor, type Think } from './think';

export type Desk = { store: DeskStore; actions: DeskActions; follow: Follow; think: Think; keep: Keep };

/** The agent's desk: what is open, what they do with it. All effects are ports, so that a test drives it without a browser. */
export function createDesk(ports: Ports): Desk {
  const store = createDeskStore();
  const think = thinkFor(store, ports);
  const keep = keepFor(store, ports);
  const follow = followFor(store, ports, think, keep);
  const insertion = insertionFor(store, ports, follow, think);

  const change = (how: (session: Session) => Session) => {
    const { session } = store.getState();
    if (!session) return;
    store.setState({ session: { ...how(session), inserted: null }, insert: IDLE, moved: null });
    keep.soon();
  };
  /** A choice that makes another suggestion. */
  const choice = (how: (session: Session) => Session) => {
    change(how);
    void think.suggest();
  };
  /** A change of the text alone. */
  const text = (how: (session: Session) => Session) => {
    change(how);
    ports.later('check', () => void think.check());
  };

  const improve = improveFor(store, ports, follow, think, () => {
    store.setState({ insert: IDLE, moved: null });
    keep.soon();
  });

  const actions: DeskActions = {
    readAgain: () => {
      store.setState({ insert: IDLE });
      void follow.tab();
    },
    allow: () => void follow.allow(),
    useSelection: () => void follow.selection(),
    paste: follow.paste,
    reload: () => void follow.reload(),
    correct: (corrections) => {
      choice((session) => ({ ...session, corrections }));
      const key = store.getState().session?.reading.conversation.key;
      if (key !== undefined) void ports.store.corrected(key, corrections);
    },
    choose: (id, chosen) => choice((session) => ({ ...session, chosen: { ...session.chosen, [id]: chosen } })),
    audience: (audience) => text((session) => ({ ...session, audience, before: null })),
    edit: (value) => text((session) => edited(session, audienceOf(session), value)),
    reset: () => text((session) => reset(session, audienceOf(session))),
    undo: () => text(undone),
    language: (language) => choice((session) => ({ ...session, language })),
    tone: (tone) => choice((session) => ({ ...session, tone })),
    checkMine: () => void insertion.checkMine(),
    improve: () => void improve.start(),
    takeChanges: improve.take,
    override: (rule) => change((session) => ({ ...session, overridden: [...session.overridden, rule] })),
    insert: (mode) => void insertion.insert(mode),
    leave: insertion.leave,
    copy: () => void insertion.copy(),
    remind: (index, wall) => void insertion.remind(index, wall),
    stop: () => ports.work.stop(),
  };
  return { store, actions, follow, think, keep };
}
