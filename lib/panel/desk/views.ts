import type { FollowUp, Suggestion } from '@/lib/conversation/types';
import type { Timing } from '@/lib/panel/timing';
import type { CaseView, OfferedReminder, ReplyView } from './model';
import { audienceOf, audiencesOf, suggestedText, textOf, type Session } from './session';

/** What the sidebar shows of a session's conversation. */
export function caseView(session: Session): CaseView {
  const { reading, result, corrections, once } = session;
  return {
    conversation: reading.conversation,
    via: reading.via,
    doubts: reading.health.state === 'degraded' ? reading.health.reasons : [],
    once,
    suggestion: result && ticked(result.suggestion, session.chosen),
    thinking: session.thinking,
    timing: result?.timing ?? NO_TIMING,
    corrections,
    limits: result?.limits ?? {},
    budget: result?.budget ?? null,
    currency: result?.currency ?? 'EUR',
  };
}

/** How long somebody has waited, and what is left, at this moment: the engine's times were those of its own. */
export function retimed({ result }: Session, now: number): Timing {
  const timing = result?.timing ?? NO_TIMING;
  const since = result?.suggestion.reading.waiting.since ?? null;
  const minutes = since === null ? timing.waiting.minutes : Math.round((now - Date.parse(since)) / 60_000);
  const due = timing.due && { ...timing.due, minutesLeft: Math.round((Date.parse(timing.due.at) - now) / 60_000) };
  return { waiting: { ...timing.waiting, minutes }, due };
}

const NO_TIMING: Timing = { waiting: { on: 'nobody', minutes: null }, due: null };

/** The options with the agent's ticks at once, before the suggestion that follows from them is there. */
function ticked(suggestion: Suggestion, chosen: Session['chosen']): Suggestion {
  const options = suggestion.plan.options.map((option) => ({ ...option, chosen: chosen[option.id] ?? option.chosen }));
  return { ...suggestion, plan: { ...suggestion.plan, options } };
}

/** What the sidebar shows of a session's reply. */
export function replyView(session: Session): ReplyView {
  const { result, reading } = session;
  const audience = audienceOf(session);
  const text = textOf(session, audience);
  const edit = session.edits[audience];
  const draft = result?.suggestion.drafts.findIndex((one) => one.audience === audience) ?? -1;
  const checked = session.checked?.audience === audience ? session.checked : null;
  const suggested = edit === undefined || text === suggestedText(session, audience);
  return {
    audiences: audiencesOf(session),
    audience,
    text,
    findings: suggested ? (result?.suggestion.findings[draft] ?? []) : (checked?.findings ?? []),
    pending: !suggested && checked?.text !== text,
    state: edit === undefined ? 'suggested' : edit.mine ? 'mine' : edit.basis === suggestedText(session, audience) ? 'edited' : 'newer',
    undo: session.before?.audience === audience,
    language: session.language ?? result?.suggestion.drafts[draft]?.language ?? result?.suggestion.reading.language.code ?? 'en',
    theirs: result?.suggestion.reading.language.code ?? 'und',
    tone: session.tone,
    limit: reading.conversation.composer?.limit ?? null,
    overridden: session.overridden,
  };
}

/** The promises of the text as it stands. */
export function followupsOf(session: Session): readonly FollowUp[] {
  const audience = audienceOf(session);
  if (session.edits[audience] === undefined) return session.result?.promises[audience] ?? [];
  return session.checked?.audience === audience ? session.checked.followups : [];
}

/** The promises for which a reminder can be kept; `wall` says an instant (milliseconds) as the agent's clock shows it. */
export const offersOf = (session: Session, wall: (instant: number) => string, clock: string): OfferedReminder[] =>
  followupsOf(session).map((followup) => ({
    ...followup,
    wall: wallOf(followup.at, wall, clock),
    set: session.reminded.includes(offerId(followup)),
  }));

export const offerId = ({ what, at }: FollowUp): string => `${at} ${what}`;

const wallOf = (at: string, wall: (instant: number) => string, clock: string): string =>
  at.length === 10 ? `${at}T${clock}` : wall(Date.parse(at));

/** Rules that stop the insertion: found in the text as it stands, and not set aside. */
export function blocksOf(session: Session): string[] {
  const { findings, overridden } = replyView(session);
  return findings.filter(({ level, rule }) => level === 'block' && !overridden.includes(rule)).map(({ rule }) => rule);
}
