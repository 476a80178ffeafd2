import type { FitReason, Situation } from '@/lib/voice/fit';
import { offer } from '@/lib/voice/fit';
import { fill, type Filled } from '@/lib/voice/fill';
import { search } from '@/lib/voice/search';
import { situationOf } from '@/lib/voice/situation';
import type { Phrase } from '@/lib/voice/types';
import { audienceOf, type Session } from '@/lib/panel/desk/session';
import { replyView } from '@/lib/panel/desk/views';

/** A phrase as the sidebar shows it: with the conversation's facts in it, or what is missing. `own`: kept by the agent, not the playbook's. */
export type PhraseRow = { phrase: Phrase; own: boolean; filled: Filled; reasons: readonly FitReason[] };

/** How many fit at a glance, and how many a search shows. */
const AT_A_GLANCE = 3;
const MOST_FOUND = 20;

export type PhraseList = { rows: PhraseRow[]; /** All that fit, or that were found. */ total: number };

/** The phrases that fit the conversation, or those that a search finds in all of them, best first. */
export function phraseList(query: string, own: readonly Phrase[], macros: readonly Phrase[], situation: Situation): PhraseList {
  const mine = new Set(own.map(({ id }) => id));
  const all = [...own, ...macros];
  if (query.trim() === '') {
    const fitting = offer(all, situation);
    const rows = fitting
      .slice(0, AT_A_GLANCE)
      .map(({ phrase, filled, reasons }) => ({ phrase, own: mine.has(phrase.id), filled, reasons }));
    return { rows, total: fitting.length };
  }
  const found = search(query, all);
  return {
    rows: found.slice(0, MOST_FOUND).map((phrase) => ({ phrase, own: mine.has(phrase.id), filled: fill(phrase.text, situation.facts), reasons: [] })), // prettier-ignore
    total: found.length,
  };
}

/** What a phrase has to fit in the session that is open; null before the first suggestion. `now` is ISO 8601 with offset. */
export function sessionSituation(session: Session, agentName: string | null, now: string): Situation | null {
  const { result, reading } = session;
  if (!result) return null;
  const conversation = agentName ? { ...reading.conversation, agent: { name: agentName } } : reading.conversation;
  const { language } = replyView(session);
  return situationOf(conversation, result.suggestion.reading, { audience: audienceOf(session), language, now, company: result.company });
}
