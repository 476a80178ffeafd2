import type { IssueKind } from '@/lib/conversation/types';
import { decodeLinear, softmax, type Linear } from '@/lib/text/hashed/linear';
import { logitsOf } from '@/lib/text/hashed/tally';
import { textTally } from './text-features';
import { topicModel } from './topic.weights';

/** The head for texts that no issue fits: thanks, small talk, an answer to a question. */
export const NO_TOPIC = 'none';

let ready: Linear | null = null;
const table = (): Linear => (ready ??= decodeLinear(topicModel));

/** How likely each issue is what a folded text is about, as the trained model hears it; they and "none" add up to 1. */
export function topicsOf(folded: string): Map<IssueKind | typeof NO_TOPIC, number> {
  const shares = softmax(logitsOf(table(), textTally(folded, table())));
  return new Map(topicModel.heads.map((head, place) => [head as IssueKind | typeof NO_TOPIC, shares[place]!]));
}
