import type { Result } from '@/lib/conversation/result';
import type { PageReading } from '@/lib/messages/protocol';
import type { Keep } from './keep';
import type { Ports, TabAtHand } from './ports';
import { newSession, type Session } from './session';
import { IDLE, type DeskState, type DeskStore } from './state';
import type { Think } from './think';
import { makeThreads } from './threads';

export type Follow = {
  /** Reads the tab at hand: another tab, a navigation, a wish of the agent's. */
  tab: () => Promise<void>;
  /** The page says that its conversation changed. */
  changed: () => Promise<void>;
  allow: () => Promise<void>;
  selection: () => Promise<void>;
  paste: (text: string) => Promise<boolean>;
  reload: () => Promise<void>;
  /** The tab that is followed now. */
  current: () => TabAtHand | null;
};

/** Refusals because the conversation isn't there any more. */
const GONE: ReadonlySet<string> = new Set(['other-conversation', 'no-conversation', 'page-navigated']);

/** Follows the tab that the sidebar belongs to: reads its conversation, keeps the work on the one before. Only the newest question counts. */
export function followFor(store: DeskStore, ports: Ports, think: Think, keep: Keep): Follow {
  const { page } = ports;
  let tab: TabAtHand | null = null;
  let turn = 0;
  const whole = makeThreads();

  const show = (view: DeskState['page']) => store.setState({ moved: leave(), page: view, session: null, insert: IDLE });

  /** The conversation at hand goes: its work is kept, and it is said what became of it. */
  const leave = (): DeskState['moved'] => {
    const { session, insert, moved } = store.getState();
    if (!session) return moved;
    void keep.now();
    const { key } = session.reading.conversation;
    if (GONE.has(insert.refused?.code ?? '')) return { key, left: 'refused' };
    return session.inserted === null && Object.keys(session.edits).length > 0 ? { key, left: 'kept' } : null;
  };

  const follow = async () => {
    const own = ++turn;
    const kept = keep.now();
    const found = await page.tab();
    await kept;
    if (own !== turn) return;
    if (tab && tab.id !== found?.id) void page.watch(tab.id, false);
    const same = tab !== null && tab.id === found?.id;
    tab = found;
    if (!found) return show({ state: 'closed' });
    if (found.url !== null && !/^https?:/.test(found.url)) return show({ state: 'closed' });
    const granted = found.url !== null && (await page.granted(found.url));
    const injected = await page.inject(found.id);
    if (own !== turn) return;
    if (!injected) {
      // Access that was given back leaves a script behind, which has nothing to tell any more.
      if (same) void page.watch(found.id, false);
      return show(granted ? { state: 'closed' } : { state: 'no-access', url: found.url, refused: false });
    }
    if (!same || store.getState().session === null) show({ state: 'reading' });
    // Another tab is the agent's own doing.
    if (!same) store.setState({ moved: null });
    await take(own, await page.read(found.id), !granted);
  };

  /** Shows what was read, or why nothing was. */
  const take = async (own: number, answer: Result<PageReading>, once: boolean) => {
    if (own !== turn || !tab) return;
    if (!answer.ok)
      return show(
        answer.reason.code === 'page-silent' ? { state: 'stale' } : { state: 'unreadable', reason: answer.reason, nothingSelected: false },
      );
    const reading = whole(answer.value);
    if (reading.health.state === 'failed' || reading.conversation.messages.length === 0)
      return show({ state: 'unreadable', reason: reading.health.reasons[0] ?? null, nothingSelected: false });
    void page.watch(tab.id, true);
    await open(own, reading, once);
  };

  const open = async (own: number, reading: PageReading, once: boolean) => {
    const before = store.getState().session;
    const { key } = reading.conversation;
    if (before?.reading.conversation.key === key) {
      const session = renewed(before, reading, once);
      store.setState({ page: { state: 'read' }, session, ...(session.inserted === before.inserted ? {} : { insert: IDLE }) });
      if (!sameMatter(before.reading, reading)) await think.suggest();
      return;
    }
    await keep.now();
    const { draft, corrections } = await ports.store.draft(key);
    if (own !== turn) return;
    const session = newSession(reading, once, draft, corrections, ports.settings().tone);
    const moved = leave();
    store.setState({ page: { state: 'read' }, session, insert: IDLE, moved: moved?.key === key ? null : moved });
    await think.suggest();
  };

  return {
    tab: follow,
    changed: async () => {
      const { session, page: view } = store.getState();
      if (!tab || view.state === 'no-access' || view.state === 'closed') return;
      const own = ++turn;
      const at = tab;
      const granted = session ? !session.once : at.url !== null && (await page.granted(at.url));
      await take(own, await page.read(at.id), !granted);
    },
    allow: async () => {
      const { page: view, session } = store.getState();
      const url = view.state === 'no-access' ? view.url : (session?.reading.conversation.url ?? null);
      if (url === null) return;
      const given = await page.request(url);
      if (given) await follow();
      else if (view.state === 'no-access') show({ ...view, refused: true });
    },
    selection: async () => {
      const own = ++turn;
      if (!tab) return;
      const answer = await page.selection(tab.id);
      const empty = !answer.ok || answer.value.conversation.messages.length === 0;
      if (empty && own === turn) show({ state: 'unreadable', reason: null, nothingSelected: true });
      else await take(own, answer, false);
    },
    paste: async (text) => {
      const { fromPasted } = await import('@/lib/panel/pasted'); // Rarely needed: not part of the first load.
      const { agentName, locale } = ports.settings();
      const reading = fromPasted(text, { url: tab?.url ?? 'about:blank', agent: agentName, locales: [locale], now: new Date(ports.now()) });
      if (!reading) return false;
      void open(++turn, reading, false);
      return true;
    },
    reload: async () => {
      if (tab) await page.reload(tab.id);
    },
    current: () => tab,
  };
}

/** The same conversation read again: what the agent has done with it stays, until a reply that was inserted has become a message. */
function renewed(session: Session, reading: PageReading, once: boolean): Session {
  const sent = session.inserted !== null && lastOf(session.reading) !== lastOf(reading);
  return { ...session, reading, once, ...(sent ? { edits: {}, before: null, overridden: [], inserted: null, reminded: [] } : {}) };
}

const lastOf = ({ conversation }: PageReading): string | null => conversation.messages.at(-1)?.id ?? null;

/** Whether two readings hold the same messages for the same box, so that the suggestion needn't be made anew. */
function sameMatter(before: PageReading, after: PageReading): boolean {
  const [a, b] = [before.conversation, after.conversation];
  return (
    a.visibility === b.visibility &&
    a.composer?.limit === b.composer?.limit &&
    JSON.stringify([a.messages, a.customer, a.agent]) === JSON.stringify([b.messages, b.customer, b.agent])
  );
}
