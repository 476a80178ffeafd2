import type { IssueKind } from '@/lib/conversation/types';
import { decodeLinear, softmax, type Linear } from '@/lib/text/hashed/linear';
import { logitsOf } from '@/lib/text/hashed/tally';
import { textTally } from './text-features';
import { topicModel } from './topic.weights';

/** The head for texts that no issue fits: thanks, small talk, an answer to a question. */
export const NO_TOPIC = 'none';

let ready: Linear | null = null;
const table = (): Linear => (ready ??= decodeLinear(topicModel));

/** What `topicsOf` tells apart. */
export const TOPICS = topicModel.heads as readonly (IssueKind | typeof NO_TOPIC)[];

/** How likely each of the topics is what a folded text is about, as the trained model hears it; they add up to 1. */
export const topicsOf = (folded: string): ArrayLike<number> => softmax(logitsOf(table(), textTally(folded, table())));
