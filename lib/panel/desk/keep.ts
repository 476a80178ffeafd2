import type { Ports } from './ports';
import { keptOf } from './session';
import type { DeskStore } from './state';
import { isoNow } from './think';

export type Keep = {
  /** Keeps the session's work soon. */
  soon: () => void;
  /** Keeps it now: before another conversation takes its place, and when the sidebar is hidden. True when there was an edited text. */
  now: () => Promise<boolean>;
};

/** Keeps the agent's unfinished work by conversation, so that switching never loses it. */
export function keepFor(store: DeskStore, { store: kept, settings, later, ...clock }: Ports): Keep {
  const now = async () => {
    const { session } = store.getState();
    if (!session || session.inserted !== null) return false;
    const draft = keptOf(session, settings().tone, isoNow(clock));
    if (draft) await kept.saveDraft(draft);
    else await kept.dropDraft(session.reading.conversation.key);
    return draft !== null && Object.keys(draft.texts).length > 0;
  };
  return { soon: () => later('save', () => void now()), now };
}
