import type { Evidence, IssueKind } from '@/lib/conversation/types';
import { prepareMessage, type ReadContext, type ReadMessage } from '../context';
import { issuesLexicon } from '../lexicons/issues';
import { tradesLexicon, type Trade } from '../lexicons/trades';
import { matchPhrases, type Match } from '../match';

/** How much of a kind the lexicon found, and where. */
export type Worded = { score: number; evidence: Evidence[] };

/** What each message after the first counts: the last, and those between. */
const LAST = 0.6;
const BETWEEN = 0.5;
const SUBJECT = 0.7;
const AGENT = 0.12;
const AGENT_AT_MOST = 1.5;

/**
 * What the lexicon knows of each kind. The customer's words and the subject decide; the agent's only support. The first message counts most, then the
 * latest; more wordings of one kind add less and less.
 */
export function wordedIn(context: ReadContext): Map<IssueKind, Worded> {
  const scores = new Map<IssueKind, Worded>();
  const add = (kind: IssueKind, score: number, evidence: readonly Evidence[]) => {
    const known = scores.get(kind) ?? { score: 0, evidence: [] };
    scores.set(kind, { score: known.score + score, evidence: [...known.evidence, ...evidence] });
  };
  context.customer.forEach((message, index) => {
    const salience = index === 0 ? 1 : index === context.customer.length - 1 ? LAST : BETWEEN;
    for (const [kind, found] of scoreMessage(message)) add(kind, found.score * salience, found.evidence);
  });
  const subject = subjectOf(context);
  if (subject) for (const [kind, found] of scoreMessage(subject)) add(kind, found.score * SUBJECT, []);
  for (const message of context.agent)
    for (const [kind, found] of scoreMessage(message)) if (scores.has(kind)) add(kind, Math.min(found.score, AGENT_AT_MOST) * AGENT, []);
  return scores;
}

/** How often the customer, or the subject, names each trade. */
export function tradesIn(context: ReadContext): Map<Trade, number> {
  const counts = new Map<Trade, number>();
  const subject = subjectOf(context);
  for (const message of subject ? [...context.customer, subject] : context.customer)
    for (const { kind } of matchPhrases(tradesLexicon, message)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The subject, read like a message; "Re:" and the like mean nothing to the lexicon. */
function subjectOf(context: ReadContext): ReadMessage | null {
  const text = context.conversation.subject;
  if (!text) return null;
  const message = { id: '', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] } as const;
  return prepareMessage({ ...message, attachments: [] }, -1, context.customer[0]?.language ?? context.language.code);
}

function scoreMessage(message: ReadMessage): Map<IssueKind, Worded> {
  const byKind = new Map<IssueKind, Match<IssueKind>[]>();
  for (const match of matchPhrases(issuesLexicon, message)) {
    if (match.negated) continue;
    const known = byKind.get(match.kind);
    if (known) known.push(match);
    else byKind.set(match.kind, [match]);
  }
  const scores = new Map<IssueKind, Worded>();
  for (const [kind, matches] of byKind) {
    const ranked = apart(matches, message).sort((a, b) => b.worth - a.worth);
    const score = ranked.reduce((sum, each, index) => sum + each.worth * DIMINISHING[Math.min(index, DIMINISHING.length - 1)]!, 0);
    scores.set(kind, { score, evidence: ranked.map((each) => each.match.evidence) });
  }
  return scores;
}

const DIMINISHING = [1, 0.45, 0.25, 0.12, 0.06];

/** Matches that don't overlap, the worthier of two; worth more where they stand early in the message and say more words. */
function apart(matches: readonly Match<IssueKind>[], message: ReadMessage): { match: Match<IssueKind>; worth: number }[] {
  const length = Math.max(message.text.length, 200);
  const valued = matches.map((match) => {
    const early = 1.1 - 0.3 * (match.evidence.start / length);
    const specific = 1 + 0.04 * Math.min(match.evidence.text.split(/\s+/u).length - 1, 6);
    return { match, worth: match.weight * early * specific };
  });
  valued.sort((a, b) => b.worth - a.worth || a.match.evidence.start - b.match.evidence.start);
  const chosen: typeof valued = [];
  for (const each of valued)
    if (!chosen.some(({ match }) => match.evidence.start < each.match.evidence.end && each.match.evidence.start < match.evidence.end))
      chosen.push(each);
  return chosen;
}
