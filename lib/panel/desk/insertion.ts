import type { Reason } from '@/lib/conversation/result';
import type { FollowUp } from '@/lib/conversation/types';
import type { InsertMode } from '@/lib/messages/protocol';
import { checksum } from '@/lib/panel/checksum';
import type { InsertionRecord, PromiseRecord } from '@/lib/store/records';
import type { Follow } from './follow';
import type { Ports } from './ports';
import { audienceOf, textOf, withOwnText, type Session } from './session';
import { changeSession, IDLE, type DeskStore } from './state';
import { isoNow, type Think } from './think';
import { blocksOf, followupsOf, offerId, replyView } from './views';

export type Insertion = {
  insert: (mode?: InsertMode) => Promise<void>;
  /** The agent leaves what is in the box. */
  leave: () => void;
  copy: () => Promise<void>;
  /** Takes what is in the page's box, to be checked. */
  checkMine: () => Promise<void>;
  remind: (index: number, wall: string) => Promise<void>;
};

/** Puts the reply into the page's box, and notes what it promises. The page compares the identity in the task that writes (DESIGN 5). */
export function insertionFor(store: DeskStore, ports: Ports, follow: Follow, think: Think): Insertion {
  const set = (change: Partial<ReturnType<DeskStore['getState']>['insert']>) =>
    store.setState(({ insert }) => ({ insert: { ...insert, ...change } }));

  const isOpen = (key: string) => store.getState().session?.reading.conversation.key === key;

  const refused = async (key: string, reason: Reason, text: string) => {
    const copied = (await ports.copy(text)) || null;
    if (isOpen(key)) set({ ...IDLE, refused: reason, copied });
    else store.setState({ moved: { key, left: 'refused' } });
  };

  const insert = async (mode?: InsertMode) => {
    const { session } = store.getState();
    const tab = follow.current();
    if (!session || !tab || blocksOf(session).length > 0) return;
    const audience = audienceOf(session);
    const text = textOf(session, audience);
    const { identity, conversation } = session.reading;
    set({ ...IDLE, state: 'busy' });
    const answer = await ports.page.insert(tab.id, {
      text,
      mode: mode ?? (session.edits[audience]?.mine ? 'replace' : 'fill'),
      identity,
      audience,
    });
    if (!answer.ok) return refused(conversation.key, answer.reason, text);
    const outcome = answer.value;
    if (outcome.state !== 'inserted' && outcome.state !== 'occupied') return refused(conversation.key, outcome.reason, text);
    // The agent may have gone to another conversation since: what is said there is not about this one.
    if (isOpen(conversation.key)) set(outcome.state === 'occupied' ? { ...IDLE, occupied: outcome.text } : { ...IDLE, state: 'done' });
    if (outcome.state === 'occupied') return;
    changeSession(store, conversation.key, (open) => ({ ...open, inserted: text }));
    store.setState(({ moved }) => ({ moved: moved?.key === conversation.key ? null : moved }));
    await ports.store.inserted(conversation.key, insertionRecord(session, ports), promiseRecords(session, ports));
  };

  return {
    insert,
    leave: () => set({ occupied: null, state: 'idle' }),
    copy: async () => {
      const { session } = store.getState();
      if (session) set({ copied: await ports.copy(textOf(session, audienceOf(session))) });
    },
    checkMine: async () => {
      const tab = follow.current();
      const { session } = store.getState();
      if (!tab || !session) return;
      const answer = await ports.page.composer(tab.id);
      if (!answer.ok) return set({ refused: answer.reason });
      if (answer.value.text.trim() === '') return set({ refused: { code: 'box-empty' } });
      changeSession(store, session.reading.conversation.key, (open) => withOwnText(open, audienceOf(open), answer.value.text));
      await think.check();
    },
    remind: async (index, wall) => {
      const { session } = store.getState();
      const offer = session && followupsOf(session)[index];
      if (!session || !offer) return;
      const { key, site, url, customer } = session.reading.conversation;
      await ports.store.remind([
        {
          id: ports.id(), key, site, url, customer: customer.name ?? customer.handle, what: offer.what, reason: offer.reason, wall, zone: ports.zone,
          state: 'open', shown: null, created: isoNow(ports), promise: promiseId(key, offer),
        },
      ]); // prettier-ignore
      changeSession(store, key, (open) => ({ ...open, reminded: [...open.reminded, offerId(offer)] }));
    },
  };
}

function insertionRecord(session: Session, ports: Ports): InsertionRecord {
  const { audience, language, overridden } = replyView(session);
  const options = session.result?.suggestion.plan.options.filter(({ chosen }) => chosen).map(({ id }) => id) ?? [];
  return { at: isoNow(ports), audience, language, options, overridden: [...overridden] };
}

const promiseRecords = (session: Session, ports: Ports): PromiseRecord[] =>
  followupsOf(session).map((promise) => {
    const { key } = session.reading.conversation;
    return { id: promiseId(key, promise), key, text: promise.what, due: promise.at, made: isoNow(ports), state: 'open' };
  });

/** One promise of one conversation has one id, however often its reply is inserted, and whether its reminder is set before or after. */
const promiseId = (key: string, promise: FollowUp): string => `promise-${checksum(`${key} ${offerId(promise)}`)}`;
