import type { Rule } from '../types';
import { BARE, weightedLength } from '../channel-length';

/** A public post's limit where the page doesn't tell one: X counts to 280. */
const POST = 280;

/** Longer than the channel takes, counted as the channel counts. */
export const channelLimit: Rule = {
  id: 'channel-limit',
  level: 'warn',
  check: ({ text, plan, conversation, audience }) => {
    const onX = /^(?:x|twitter)\b/iu.test(conversation.site);
    const limit =
      audience === 'public' || plan.channel !== 'post'
        ? (plan.limit ?? (audience === 'public' && plan.channel === 'post' ? POST : null))
        : null;
    if (limit === null || limit <= 0) return null;
    const weighs = onX || plan.channel === 'post';
    const count = (part: string) => (weighs ? weightedLength(part) : Array.from(part.normalize('NFC')).length);
    if (count(text) <= limit) return [];
    return [{ start: cut(text, limit, count), end: text.length, params: { count: String(count(text)), limit: String(limit) } }];
  },
};

/** Where the text is full: by halves, so that a long text is counted a few times only. */
function cut(text: string, limit: number, count: (part: string) => number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (count(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  // Not within a pair of surrogates.
  return BARE.test(text.charAt(low)) && low > 0 ? low - 1 : low;
}
