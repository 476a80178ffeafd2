import type { MoveContext } from './moves/context';

/** The most words that fit the channel, and the range that the customer's own length moves in (R11). */
const SPAN = {
  ticket: [85, 150],
  mail: [85, 150],
  review: [85, 130],
  chat: [45, 80],
  dm: [55, 90],
  post: [55, 90],
  comment: [55, 90],
} as const;

/** How long a private reply may be, in words: by channel, the customer's length and the agent's slider. */
export function wordsFor({ plan, tone, material }: MoveContext): number {
  const [least, most] = SPAN[plan.channel];
  const fitting = Math.min(most, Math.max(least, Math.round(material.customerWords * 1.6)));
  return Math.round(fitting * [0.6, 0.8, 1, 1.3, 1.6][tone.length + 2]!);
}
