import type { Heat, HeatLevel, HeatMessage } from '@/lib/conversation/types';
import type { ReadContext } from '@/lib/reading/context';
import { messageHeat } from './heat-level';

/** What of an earlier message's heat is still there at the customer's next one, where that is calm but settles nothing. */
const LINGERS = 0.8;
/** A thank-you or "it works now" leaves this much of what was before it. */
const AFTER_THANKS = 0.25;
const RISES = 0.12;

/**
 * How upset the customer is (heat is how upset, not how rude nor how bad the event): each of their messages, the conversation now, and where it is
 * going. Only the customer's own words count. A calm message more never raises it.
 */
export function readHeat(context: ReadContext): Heat {
  const read = context.customer.map((message, index) => ({
    id: message.id,
    ...messageHeat(message, index === 0 ? leaningOfStars(context) : 0),
  }));
  const messages: HeatMessage[] = read.map(({ id, level, score, evidence }) => ({ id, level, score, evidence }));
  let score = 0;
  let level = 0;
  for (const message of read) {
    const kept = message.calming ? AFTER_THANKS : LINGERS;
    score = Math.max(message.score, score * kept);
    level = Math.max(message.level, level * kept);
  }
  return { level: Math.round(level) as HeatLevel, score, trend: trendOf(messages), messages };
}

/** Few stars make a review hotter, many cooler, by as much as this at most. */
const STARS_WEIGH = 1.2;

function leaningOfStars({ conversation }: ReadContext): number {
  const rating = conversation.rating;
  if (!rating || rating.of <= 1) return 0;
  const share = Math.max(0, Math.min(1, (rating.stars - 1) / (rating.of - 1)));
  return STARS_WEIGH * (1 - 2 * share);
}

/** The customer's last message against the one before it. */
function trendOf(messages: readonly HeatMessage[]): Heat['trend'] {
  const last = messages.at(-1);
  const before = messages.at(-2);
  if (!last || !before) return 'steady';
  const change = last.score - before.score + 0.05 * (last.level - before.level);
  return change > RISES ? 'rising' : change < -RISES ? 'falling' : 'steady';
}
