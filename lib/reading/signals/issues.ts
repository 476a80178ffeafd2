import type { Evidence, Issue, IssueKind } from '@/lib/conversation/types';
import type { ReadContext } from '../context';
import { likelihoods, type Topic } from '../model/issue';
import { NO_TOPIC } from '../model/topic';
import { tradesIn, wordedIn, type Worded } from './issue-inputs';
import { clearestSentence, topicsHeard } from './topics';

/** Besides the first guess, what is likely enough to be named too: told in words, or only heard. */
const BESIDES = { worded: 0.15, heard: 0.25 };
/** Silence goes with other problems and is rarely the matter itself: named last where it is told in so many words. */
const ACCOMPANIES = 'no-response';
const IN_SO_MANY_WORDS = 1;
/** In a message too short to be heard, a weaker wording says nothing: no kind rather than a wrong one. */
const ENOUGH_ALONE = 0.6;
const MOST = 3;
const MOST_EVIDENCE = 5;
/** Nothing is certain. */
const SUREST = 0.98;

/**
 * What the conversation is about, best first; empty where no kind fits. `confidence` is how likely the kind is right: what the lexicon knows, what the
 * trained model hears and which trade is spoken of, weighed together (model/issue.ts). A kind that was only heard is shown by its clearest sentence.
 */
export function readIssues(context: ReadContext): Issue[] {
  const worded = wordedIn(context);
  const scores = new Map([...worded].map(([kind, { score }]) => [kind, score]));
  const likely = brokenOnArrival(scores, likelihoods({ worded: scores, trades: tradesIn(context), heard: topicsHeard(context) }));
  const ranked = [...likely].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (ranked[0]![0] === NO_TOPIC) return onlyPraise(worded, likely);
  const issues = ranked.flatMap(([kind, share], place): Issue[] => {
    if (kind === NO_TOPIC) return [];
    const words = worded.get(kind);
    if (place > 0 && share < (words ? BESIDES.worded : BESIDES.heard)) return [];
    const clearest = clearestSentence(kind, context);
    if (clearest === null && (words?.score ?? 0) < ENOUGH_ALONE) return [];
    return [{ kind, confidence: rounded(share), evidence: words ? words.evidence.slice(0, MOST_EVIDENCE) : listed(clearest) }];
  });
  const silence = worded.get(ACCOMPANIES);
  const told = silence !== undefined && silence.score >= IN_SO_MANY_WORDS && issues.every(({ kind }) => kind !== ACCOMPANIES);
  if (!told || issues.length === 0) return issues.slice(0, MOST);
  const last = {
    kind: ACCOMPANIES,
    confidence: rounded(likely.get(ACCOMPANIES) ?? 0),
    evidence: silence.evidence.slice(0, MOST_EVIDENCE),
  } as const;
  return [...issues.slice(0, MOST - 1), last];
}

/** A few words of joy are too short to be heard as anything: praise all the same, where nothing else is told. */
function onlyPraise(worded: ReadonlyMap<IssueKind, Worded>, likely: ReadonlyMap<Topic, number>): Issue[] {
  const praise = worded.get('praise');
  if (praise === undefined || praise.score < ENOUGH_ALONE || worded.size > 1) return [];
  return [{ kind: 'praise', confidence: rounded(likely.get('praise') ?? 0), evidence: praise.evidence.slice(0, MOST_EVIDENCE) }];
}

const BAGGAGE = ['delayed-baggage', 'lost-baggage'] as const;

/** Luggage that came broken did come: where only damage is told in words, what is merely heard of baggage counts for it. */
function brokenOnArrival(scores: ReadonlyMap<IssueKind, number>, likely: Map<Topic, number>): Map<Topic, number> {
  const told = (kind: IssueKind) => scores.get(kind) ?? 0;
  if (told('damaged') < IN_SO_MANY_WORDS || BAGGAGE.some((kind) => told(kind) >= ENOUGH_ALONE)) return likely;
  const moved = new Map(likely);
  for (const kind of BAGGAGE) {
    moved.set('damaged', (moved.get('damaged') ?? 0) + (moved.get(kind) ?? 0));
    moved.set(kind, 0);
  }
  return moved;
}

const rounded = (share: number): number => Math.round(Math.min(SUREST, share) * 100) / 100;
const listed = (evidence: Evidence | null): Evidence[] => (evidence ? [evidence] : []);
