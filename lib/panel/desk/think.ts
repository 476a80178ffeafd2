import { WorkStopped, type WorkRequest } from '@/lib/panel/work/types';
import type { Audience } from './model';
import type { Ports } from './ports';
import { audienceOf, withResult, type Session } from './session';
import { changeSession, type DeskStore } from './state';

export type Think = {
  /** Makes the suggestion anew, and checks an edited text against it. */
  suggest: () => Promise<void>;
  /** Checks the edited text as it stands. */
  check: () => Promise<void>;
};

/** Asks the engine for the session that is open; an answer that comes too late, or for another conversation, is dropped. */
export function thinkFor(store: DeskStore, ports: Ports): Think {
  let turn = 0;
  let checks = 0;

  const suggest = async () => {
    const { session } = store.getState();
    if (!session) return;
    const { key } = session.reading.conversation;
    const own = ++turn;
    changeSession(store, key, (open) => ({ ...open, thinking: 'busy' }));
    try {
      const result = await ports.work.suggest(requestOf(session, ports));
      if (own !== turn) return;
      changeSession(store, key, (open) => withResult(open, result));
      if (session.reading.via !== 'paste') await ports.store.seen(session.reading.conversation, result.suggestion.reading, isoNow(ports));
      await check();
    } catch (error) {
      if (own !== turn) return;
      changeSession(store, key, (open) => ({ ...open, thinking: error instanceof WorkStopped ? 'stopped' : 'failed' }));
    }
  };

  const check = async () => {
    const { session } = store.getState();
    if (!session) return;
    const audience: Audience = audienceOf(session);
    const text = session.edits[audience]?.text;
    if (text === undefined || text.trim() === '') return;
    const own = ++checks;
    try {
      const found = await ports.work.check({ ...requestOf(session, ports), text, audience });
      if (own === checks)
        changeSession(store, session.reading.conversation.key, (open) => ({ ...open, checked: { audience, text, ...found } }));
    } catch (error) {
      if (!(error instanceof WorkStopped))
        changeSession(store, session.reading.conversation.key, (open) => ({ ...open, thinking: 'failed' }));
    }
  };

  return { suggest, check };
}

export const isoNow = ({ now }: Pick<Ports, 'now'>): string => new Date(now()).toISOString().replace('Z', '+00:00');

/** The conversation as the engine gets it: signed by the name that the agent has set, where there is one. */
export function requestOf({ reading, tone, language, chosen, corrections }: Session, ports: Ports): WorkRequest {
  const { agentName, signOff, address, locale, playbook } = ports.settings();
  const { conversation } = reading;
  return {
    conversation: agentName ? { ...conversation, agent: { name: agentName } } : conversation,
    now: isoNow(ports),
    playbook,
    tone,
    language,
    chosen,
    corrections,
    signOff,
    address,
    locale,
  };
}
