import type { Evidence, Issue } from '@/lib/conversation/types';
import type { ReadContext } from '../context';
import { likelihoods } from '../model/issue';
import { NO_TOPIC } from '../model/topic';
import { tradesIn, wordedIn } from './issue-inputs';
import { clearestSentence, topicsHeard } from './topics';

/** Besides the first guess, what is likely enough to be named too. */
const BESIDES = 0.15;
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
  const likely = likelihoods({ worded: scores, trades: tradesIn(context), heard: topicsHeard(context) });
  const ranked = [...likely].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (ranked[0]![0] === NO_TOPIC) return [];
  return ranked
    .filter(([, share], place) => place === 0 || share >= BESIDES)
    .flatMap(([kind, share]): Issue[] => {
      if (kind === NO_TOPIC) return [];
      const words = worded.get(kind)?.evidence ?? [];
      const evidence = words.length > 0 || worded.has(kind) ? words.slice(0, MOST_EVIDENCE) : listed(clearestSentence(kind, context));
      if (evidence.length === 0 && !worded.has(kind)) return [];
      return [{ kind, confidence: Math.round(Math.min(SUREST, share) * 100) / 100, evidence }];
    })
    .slice(0, MOST);
}

const listed = (evidence: Evidence | null): Evidence[] => (evidence ? [evidence] : []);
