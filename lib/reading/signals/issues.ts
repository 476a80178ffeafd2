import type { Evidence, Issue, IssueKind } from '@/lib/conversation/types';
import { prepareMessage, type ReadContext, type ReadMessage } from '../context';
import { issuesLexicon } from '../lexicons/issues';
import { matchPhrases, type Match } from '../match';
import { clearestSentence, topicsHeard } from './topics';

/**
 * How much a kind counts beside others. What usually accompanies a problem (nobody answered, the wish to cancel or to send back, praise for something
 * else) stands behind the problem itself, unless it is all there is.
 */
const STANDING: Partial<Record<IssueKind, number>> = {
  'no-response': 0.62, 'staff-behaviour': 0.95, return: 0.78, cancellation: 0.8, price: 0.9, invoice: 0.95, information: 0.75, praise: 0.8,
  'slow-service': 0.85, booking: 0.85, 'feature-request': 0.9, technical: 0.9, installation: 0.95, room: 0.9, 'refund-delay': 0.9, privacy: 0.95, fraud: 1.05,
  safety: 0.9, discrimination: 1.3, 'bot-loop': 0.95, subscription: 0.95, 'double-billing': 1.15, 'wrong-item': 1.1, overbooking: 1.1, 'lost-baggage': 1.1,
  'unexpected-charge': 0.95, 'out-of-stock': 1.05, 'food-quality': 1.05,
}; // prettier-ignore

/** The special before the general: where the first is well seen, the second counts by the factor. */
const INSTEAD_OF: readonly [IssueKind, readonly IssueKind[], number][] = [
  ['flight-delay', ['late-delivery', 'slow-service', 'booking'], 0.3],
  ['flight-cancelled', ['cancellation', 'flight-delay', 'booking', 'service-outage'], 0.5],
  ['lost-baggage', ['delayed-baggage', 'late-delivery', 'missing-item', 'fraud'], 0.5],
  ['delayed-baggage', ['late-delivery', 'missing-item', 'flight-delay'], 0.5],
  ['overbooking', ['booking', 'room', 'out-of-stock', 'cancellation'], 0.6],
  ['wrong-item', ['missing-item', 'late-delivery', 'not-as-described'], 0.6],
  ['missing-item', ['late-delivery'], 0.5],
  ['damaged', ['late-delivery', 'defective', 'delayed-baggage', 'refund-delay'], 0.6],
  ['price', ['defective', 'technical', 'account-access'], 0.6],
  ['double-billing', ['unexpected-charge', 'fraud', 'invoice', 'refund-delay'], 0.5],
  ['refund-delay', ['return', 'late-delivery', 'cancellation', 'unexpected-charge', 'price'], 0.6],
  ['cleanliness', ['room', 'food-quality', 'safety'], 0.7],
  ['noise', ['room', 'service-outage'], 0.6],
  ['food-quality', ['late-delivery', 'defective', 'cleanliness', 'damaged'], 0.7],
  ['fraud', ['unexpected-charge', 'account-access'], 0.7],
  ['discrimination', ['staff-behaviour', 'cancellation'], 0.6],
  ['installation', ['late-delivery', 'defective', 'no-response'], 0.7],
  ['service-outage', ['technical', 'no-response', 'defective', 'late-delivery'], 0.7],
  ['out-of-stock', ['cancellation', 'late-delivery'], 0.6],
  ['subscription', ['cancellation', 'unexpected-charge'], 0.85],
  ['safety', ['defective', 'damaged'], 0.7],
];

/** Below this nothing is said: no kind rather than a wrong one. */
const ENOUGH = 0.6;
/** The same for a kind that the trained model hears too. */
const ENOUGH_HEARD = 0.45;
/** What the trained model counts, where it is wholly sure of a kind, beside wordings that say enough on their own (weight 1). */
const HEARD = 2.5;
const MOST = 3;

/**
 * What the conversation is about, best first; empty where no kind fits. The customer's words and the subject decide, as the lexicon knows them and as the
 * trained model hears them; the agent's only support. A kind that was only heard is shown by its clearest sentence.
 * The first message counts most, then the latest; more wordings of one kind add less and less.
 */
export function readIssues(context: ReadContext): Issue[] {
  const scores = new Map<IssueKind, { score: number; evidence: Evidence[] }>();
  const add = (kind: IssueKind, score: number, evidence: readonly Evidence[]) => {
    const known = scores.get(kind) ?? { score: 0, evidence: [] };
    scores.set(kind, { score: known.score + score, evidence: [...known.evidence, ...evidence] });
  };
  context.customer.forEach((message, index) => {
    const salience = index === 0 ? 1 : index === context.customer.length - 1 ? 0.6 : 0.5;
    for (const [kind, found] of scoreMessage(message)) add(kind, found.score * salience, found.evidence);
  });
  const heard = topicsHeard(context);
  for (const { kind, share } of heard) add(kind, (share * HEARD) / (STANDING[kind] ?? 1), []);
  const subject = subjectOf(context);
  if (subject) for (const [kind, found] of scoreMessage(subject)) add(kind, found.score * 0.7, []);
  for (const message of context.agent)
    for (const [kind, found] of scoreMessage(message)) if (scores.has(kind)) add(kind, Math.min(found.score, 1.5) * 0.12, []);
  return choose(scores, new Set(heard.map(({ kind }) => kind))).map((issue) =>
    issue.evidence.length > 0 ? issue : { ...issue, evidence: listed(clearestSentence(issue.kind, context)) },
  );
}

const listed = (evidence: Evidence | null): Evidence[] => (evidence ? [evidence] : []);

/** The subject, read like a message; "Re:" and the like mean nothing to the lexicon. */
function subjectOf(context: ReadContext): ReadMessage | null {
  const text = context.conversation.subject;
  if (!text) return null;
  const message = { id: '', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] } as const;
  return prepareMessage({ ...message, attachments: [] }, -1, context.customer[0]?.language ?? context.language.code);
}

function scoreMessage(message: ReadMessage): Map<IssueKind, { score: number; evidence: Evidence[] }> {
  const byKind = new Map<IssueKind, Match<IssueKind>[]>();
  for (const match of matchPhrases(issuesLexicon, message)) {
    if (match.negated) continue;
    const known = byKind.get(match.kind);
    if (known) known.push(match);
    else byKind.set(match.kind, [match]);
  }
  const scores = new Map<IssueKind, { score: number; evidence: Evidence[] }>();
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

function choose(scores: Map<IssueKind, { score: number; evidence: Evidence[] }>, heard: ReadonlySet<IssueKind>): Issue[] {
  const weighed = new Map([...scores].map(([kind, found]) => [kind, found.score * (STANDING[kind] ?? 1)] as const));
  const seen = new Map(weighed);
  for (const [special, generals, factor] of INSTEAD_OF)
    for (const general of generals)
      if ((seen.get(special) ?? 0) >= Math.max(ENOUGH, 0.5 * (seen.get(general) ?? 0)) && weighed.has(general))
        weighed.set(general, weighed.get(general)! * factor);
  const complaint = Math.max(0, ...[...weighed].filter(([kind]) => kind !== 'praise' && kind !== 'information').map(([, score]) => score));
  if (complaint >= ENOUGH)
    for (const kind of ['praise', 'information'] as const) if (weighed.has(kind)) weighed.set(kind, weighed.get(kind)! * 0.5);
  const ranked = [...weighed]
    .filter(([kind, score]) => score >= (heard.has(kind) ? ENOUGH_HEARD : ENOUGH))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  const total = ranked.reduce((sum, [, score]) => sum + score, 0);
  return ranked
    .filter(([, score]) => score >= best * 0.45)
    .slice(0, MOST)
    .map(([kind, score]) => ({
      kind,
      confidence: Math.round(Math.min(0.98, (1 - Math.exp(-1.4 * score)) * (0.6 + (0.4 * score) / total)) * 100) / 100,
      evidence: scores.get(kind)!.evidence.slice(0, 5),
    }));
}
