import type { Corrections, Tone } from '@/lib/conversation/types';
import type { PageReading } from '@/lib/messages/protocol';
import type { DraftRecord } from '@/lib/store/records';
import type { CheckResult, WorkResult } from '@/lib/panel/work/types';
import type { Audience } from './model';

/** The agent's work on one conversation. Plain data; every change makes a new one. */
export type Session = {
  reading: PageReading;
  /** Read without lasting access. */
  once: boolean;
  /** The agent's choice between the two texts of a public conversation; null: as the open box has it. */
  audience: Audience | null;
  /** Texts that the agent changed, with the suggestion that each was made from. */
  edits: Partial<Record<Audience, Edit>>;
  /** What the last change by a button replaced; undefined: nothing to take back. */
  before: { audience: Audience; edit: Edit | undefined } | null;
  language: string | null;
  tone: Tone;
  chosen: Record<string, boolean>;
  corrections: Corrections | null;
  /** Rules that the agent set aside for this reply. */
  overridden: string[];
  result: WorkResult | null;
  /** The check of an edited text; for another text than the edit's it is out of date. */
  checked: ({ audience: Audience; text: string } & CheckResult) | null;
  thinking: 'busy' | 'idle' | 'stopped' | 'failed';
  /** Promises for which a reminder was set, by their words and time. */
  reminded: string[];
  /** Text that was put into the box; it says "done" until it changes. */
  inserted: string | null;
};

export type Edit = { text: string; basis: string; mine: boolean };

export const NEUTRAL: Tone = { warmth: 0, formality: 0, length: 0, firmness: 0 };

/** A session for what was read, with the work that was kept for it. */
export function newSession(
  reading: PageReading,
  once: boolean,
  kept: DraftRecord | undefined,
  corrections: Corrections | null,
  tone: Tone,
): Session {
  const edit = (text: string): Edit => ({ text, basis: text, mine: false });
  const texts = kept?.texts ?? {};
  return {
    reading,
    once,
    audience: null,
    edits: {
      ...(texts.public === undefined ? {} : { public: edit(texts.public) }),
      ...(texts.private === undefined ? {} : { private: edit(texts.private) }),
    },
    before: null,
    language: kept?.language ?? null,
    tone: kept?.tone ?? tone,
    chosen: kept?.chosen ?? {},
    corrections,
    overridden: [],
    result: null,
    checked: null,
    thinking: 'busy',
    reminded: [],
    inserted: null,
  };
}

/** What of a session is kept in the database, or null when the agent has changed nothing. `updated` is ISO 8601 with offset. */
export function keptOf(session: Session, tone: Tone, updated: string): DraftRecord | null {
  const texts = Object.fromEntries(Object.entries(session.edits).map(([audience, { text }]) => [audience, text]));
  const changed =
    Object.keys(texts).length > 0 ||
    Object.keys(session.chosen).length > 0 ||
    session.language !== null ||
    (Object.keys(tone) as (keyof Tone)[]).some((axis) => session.tone[axis] !== tone[axis]);
  if (!changed) return null;
  const { language, chosen } = session;
  return { key: session.reading.conversation.key, updated, texts, language, tone: session.tone, chosen };
}

/** The audiences that there is a text for, the public one first. */
export function audiencesOf({ result, reading }: Session): Audience[] {
  const written = new Set(result?.suggestion.drafts.map(({ audience }) => audience));
  const known = (['public', 'private'] as const).filter((audience) => written.has(audience));
  if (known.length > 0) return known;
  return [reading.conversation.visibility === 'public' ? 'public' : 'private'];
}

/** The audience that is shown: the agent's choice, else that of the open box, else the first. */
export function audienceOf(session: Session): Audience {
  const there = audiencesOf(session);
  const target = session.reading.conversation.composer?.target;
  const wanted = session.audience ?? (target === 'public' ? 'public' : target === 'private' || target === 'internal' ? 'private' : null);
  return there.find((audience) => audience === wanted) ?? there[0]!;
}

/** The suggested text for an audience; empty while there is none. */
export const suggestedText = ({ result }: Session, audience: Audience): string =>
  result?.suggestion.drafts.find((draft) => draft.audience === audience)?.text ?? '';

/** The text as it stands: the agent's, else the suggestion's. */
export const textOf = (session: Session, audience: Audience): string => session.edits[audience]?.text ?? suggestedText(session, audience);

/** The agent typed. A text that is the suggestion's again counts as unchanged. */
export function edited(session: Session, audience: Audience, text: string): Session {
  const suggestion = suggestedText(session, audience);
  const old = session.edits[audience];
  if (text === suggestion && !old?.mine) return without(session, audience);
  const edit: Edit = { text, basis: old?.basis ?? suggestion, mine: old?.mine ?? false };
  return { ...session, edits: { ...session.edits, [audience]: edit } };
}

/** The agent's own text from the page's box takes the suggestion's place. */
export function withOwnText(session: Session, audience: Audience, text: string): Session {
  const edit: Edit = { text, basis: suggestedText(session, audience), mine: true };
  return { ...session, before: { audience, edit: session.edits[audience] }, edits: { ...session.edits, [audience]: edit } };
}

/** Back to the suggestion; what was there can be taken back. */
export const reset = (session: Session, audience: Audience): Session => ({
  ...without(session, audience),
  before: { audience, edit: session.edits[audience] },
});

/** Takes the last change by a button back. */
export function undone(session: Session): Session {
  const { before } = session;
  if (!before) return session;
  const restored = before.edit
    ? { ...session, edits: { ...session.edits, [before.audience]: before.edit } }
    : without(session, before.audience);
  return { ...restored, before: null };
}

function without(session: Session, audience: Audience): Session {
  const edits = { ...session.edits };
  delete edits[audience];
  return { ...session, edits };
}

/** A new suggestion has come. An edit that was loaded from the database is measured against it from now on. */
export function withResult(session: Session, result: WorkResult): Session {
  const first = session.result === null;
  const next: Session = { ...session, result, thinking: 'idle' };
  if (!first) return next;
  const edits = Object.fromEntries(
    Object.entries(next.edits).map(([audience, edit]) => [audience, { ...edit, basis: suggestedText(next, audience as Audience) }]),
  );
  return { ...next, edits };
}
