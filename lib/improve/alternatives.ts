import type { MoveContext } from '@/lib/draft/moves/context';
import { verbPhrase } from '@/lib/draft/moves/offer';
import type { OptionDetail } from '@/lib/plan/detail';
import type { PlaybookOption } from '@/lib/playbook/schema';
import type { Act, Remedy } from './types';

/** Kinds of a playbook's options that a remedy in the agent's words means. */
export const KINDS: Readonly<Record<Remedy, readonly PlaybookOption['kind'][]>> = {
  refund: ['refund', 'partial-refund'],
  replacement: ['replacement', 'reshipment', 'exchange'],
  send: ['replacement', 'reshipment', 'exchange'],
  repair: ['repair', 'technician'],
  voucher: ['voucher', 'discount'],
  callback: ['callback'],
  cancellation: ['cancellation'],
  collection: ['return-label'],
  label: ['return-label'],
};
/** What is done on the way, and no alternative to what was refused. */
const NO_REMEDY: ReadonlySet<string> = new Set(['tracking', 'investigation', 'explanation', 'callback', 'return-label', 'cancellation']);

/**
 * What is ticked and not refused, as a question. Its day and its worth are named only where the agent ticked it by hand: the plan's own tick isn't their word.
 * Null where nothing is left.
 */
export function offerAlternatives(context: MoveContext, refused: readonly Act[], ticked: Readonly<Record<string, boolean>>): string | null {
  const { plan, phrases, writer } = context;
  const gone = new Set(refused.flatMap((act) => KINDS[act.split('.')[1] as Remedy] ?? []));
  if (refused.includes('refuse.any')) return null;
  const options = plan.options.filter(({ chosen, kind, within, concession }) => chosen && within === 'policy' && !concession && !gone.has(kind as never) && !NO_REMEDY.has(kind)).slice(0, 2); // prettier-ignore
  const [first, second] = options.map((option) => verbPhrase(ticked[option.id] === true ? option : bare(option), context)).filter((text) => text !== null); // prettier-ignore
  if (first === undefined) return null;
  const which = writer.piece(phrases.offer.which) ?? undefined;
  return second === undefined ? writer.say(phrases.offer.one, { first }) : writer.say(phrases.offer.two, { first, second, which });
}

const bare = (option: OptionDetail): OptionDetail => ({ ...option, date: null, at: null, money: null, value: null });
