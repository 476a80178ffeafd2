import type { Material } from './material';
import type { MoveContext } from './moves/context';

/** The most words that fit the channel, and the range that the customer's own length moves in (R11). */
const SPAN = {
  ticket: [85, 150],
  mail: [85, 150],
  review: [85, 130],
  chat: [42, 80],
  dm: [48, 90],
  post: [48, 90],
  comment: [48, 90],
} as const;

/** Words of a customer up to which a line is answered with a line. */
const LINE = 40;
const QUICK = new Set(['chat', 'dm', 'post', 'comment']);

/** True where a few lines are wanted: they wrote a line, on a quick channel. */
export const isBrief = ({ customerWords, request }: Pick<Material, 'customerWords' | 'request'>): boolean =>
  QUICK.has(request.plan.channel) && customerWords <= LINE && request.tone.length <= 0;

/** How long a private reply may be, in words: by channel, the customer's length and the agent's slider. */
export function wordsFor({ plan, tone, material }: MoveContext): number {
  const [least, most] = SPAN[plan.channel];
  const fitting = Math.min(most, Math.max(least, Math.round(material.customerWords * 1.6)));
  return Math.round(fitting * [0.6, 0.8, 1, 1.3, 1.6][tone.length + 2]!);
}
