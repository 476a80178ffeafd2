import type { Evidence, IssueKind } from '@/lib/conversation/types';
import { evidenceOf, type ReadContext, type ReadMessage } from '../context';
import { NO_TOPIC, TOPICS, topicsOf } from '../model/topic';
import { softmax } from '@/lib/text/hashed/linear';
import { remember } from '../remember';

/** A kind that the trained model hears in a conversation; `share` is how likely it is, of all kinds and none. */
type HeardTopic = { kind: IssueKind; share: number };
type Topics = ReturnType<typeof topicsOf>;

/** A smaller share says nothing: with forty kinds each has some. */
const LEAST = 0.03;
/** A greeting or a word of thanks is about nothing. */
const FEWEST_WORDS = 5;
/** A message of fewer words says less of what the conversation is about. */
const FULL_WORDS = 15;
/** What comes after the first message counts a little less. */
const LATER = 0.8;

const spokenIn = ({ customer }: ReadContext): ReadMessage[] => customer.filter(({ words }) => words.length >= FEWEST_WORDS);
const topicsIn = (message: ReadMessage): Topics => remember(message, 'topics', () => topicsOf(message.folded));

/** What the trained model takes the customer to speak of in all their messages: what each says, multiplied. */
export function topicsHeard(context: ReadContext): HeardTopic[] {
  const spoken = spokenIn(context);
  if (spoken.length === 0) return [];
  const sums = new Float64Array(TOPICS.length);
  for (const message of spoken) {
    const weight = (message === context.customer[0] ? 1 : LATER) * Math.min(1, message.words.length / FULL_WORDS);
    const shares = topicsIn(message);
    for (let place = 0; place < sums.length; place++) sums[place]! += weight * Math.log(shares[place]!);
  }
  const together = softmax(sums);
  return TOPICS.flatMap((kind, place) => {
    const share = together[place]!;
    return kind === NO_TOPIC || share < LEAST ? [] : [{ kind, share }];
  });
}

/** The sentence that speaks most of a kind, of the message in which it was heard best; null where there is no such message. */
export function clearestSentence(kind: IssueKind, context: ReadContext): Evidence | null {
  const place = TOPICS.indexOf(kind);
  const message = spokenIn(context).toSorted((a, b) => (topicsIn(b)[place] ?? 0) - (topicsIn(a)[place] ?? 0))[0];
  const clearest = message?.sentences
    .map((sentence) => ({ sentence, share: topicsOf(message.folded.slice(sentence.start, sentence.end))[place] ?? 0 }))
    .toSorted((a, b) => b.share - a.share)[0]?.sentence;
  return message && clearest ? evidenceOf(message, clearest.start, clearest.end, 'issue.topic') : null;
}
