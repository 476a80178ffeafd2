import { WorkStopped } from '@/lib/panel/work/types';
import type { Follow } from './follow';
import { improvedText, type Improving } from './improving';
import type { Ports } from './ports';
import { audienceOf, suggestedText, type Edit, type Session } from './session';
import { changeSession, type DeskStore } from './state';
import { requestOf, type Think } from './think';

export type Improve = {
  /** Improves the agent's own text: what they typed into the reply's field, else what is in the page's box. */
  start: () => Promise<void>;
  /** Takes or leaves one difference; the text follows at once. */
  take: (ids: readonly string[], taken: boolean) => void;
};

/** The agent's rough text made a reply, with each difference theirs to take. Undo brings their own words back. */
export function improveFor(store: DeskStore, ports: Ports, follow: Follow, think: Think, changed: () => void): Improve {
  let turn = 0;
  const show = (improving: Improving) => store.setState({ improving });

  /** What they typed; null where there is none. */
  const ownText = async (session: Session): Promise<{ text: string; mine: boolean } | null> => {
    const edit = session.edits[audienceOf(session)];
    if (edit && edit.text.trim() !== '') return { text: edit.text, mine: edit.mine };
    const tab = follow.current();
    const answer = tab ? await ports.page.composer(tab.id) : null;
    return answer?.ok && answer.value.text.trim() !== '' ? { text: answer.value.text, mine: true } : null;
  };

  const start = async () => {
    const { session } = store.getState();
    if (!session) return;
    const { key } = session.reading.conversation;
    const audience = audienceOf(session);
    const own = ++turn;
    const none: Improving = { key, audience, state: 'busy', result: null, left: [] };
    show(none);
    try {
      const typed = await ownText(session);
      if (own !== turn) return;
      if (!typed) return show({ ...none, state: 'empty' });
      const result = await ports.work.improve({ ...requestOf(session, ports), text: typed.text, audience });
      if (own !== turn) return;
      if (!result) return show({ ...none, state: 'empty' });
      if (result.changes.length === 0) return show({ ...none, state: 'good' });
      const improving: Improving = { ...none, state: 'shown', result };
      changeSession(store, key, (open) => ({
        ...withText(open, improving, typed.mine),
        before: { audience, edit: { text: typed.text, basis: suggestedText(open, audience), mine: typed.mine } },
      }));
      show(improving);
      changed();
      await think.check();
    } catch (error) {
      if (own === turn) store.setState({ improving: error instanceof WorkStopped ? null : { ...none, state: 'failed' } });
    }
  };

  const take = (ids: readonly string[], taken: boolean) => {
    const { session, improving } = store.getState();
    if (!session || improving?.state !== 'shown' || improving.key !== session.reading.conversation.key) return;
    const left = taken ? improving.left.filter((id) => !ids.includes(id)) : [...new Set([...improving.left, ...ids])];
    const next = { ...improving, left };
    const mine = session.edits[improving.audience]?.mine ?? false;
    store.setState({ improving: next, session: { ...withText(session, next, mine), inserted: null } });
    changed();
    ports.later('check', () => void think.check());
  };

  return { start, take };
}

function withText(session: Session, improving: Improving, mine: boolean): Session {
  const { audience } = improving;
  const edit: Edit = { text: improvedText(improving), basis: suggestedText(session, audience), mine };
  return { ...session, edits: { ...session.edits, [audience]: edit } };
}
