import { isTrouble } from '@/lib/plan/issues';
import { FAREWELL, type FarewellPhrases } from '../phrases/farewell';
import { line, type Line, type Sheet } from '../sheet';
import type { MoveContext } from './context';

const tablesOf = ({ material }: MoveContext): FarewellPhrases => FAREWELL[material.tongue.code] ?? FAREWELL.en!;

/** True where nothing is left to be said but goodbye, or thanks for their joy, on a channel where that takes a line. */
export function isFarewell({ plan, mine }: Pick<MoveContext, 'plan' | 'mine'>): boolean {
  const short = (plan.channel === 'chat' || plan.channel === 'dm') && mine.greeting === undefined && mine.closing === undefined;
  if (!short || plan.asks.length > 0 || plan.survey !== null || plan.improvement !== null) return false;
  if (plan.state === 'praise') return true;
  return plan.state === 'closing' && plan.broken.length === 0 && !isOwed(plan);
}

/** A date of ours is still to come, and they wait for more than what we told them. */
const isOwed = ({ open, issues, wants }: MoveContext['plan']): boolean =>
  open.length > 0 && (issues.some(isTrouble) || wants.some(({ kind }) => kind !== 'information'));

/** A line or two in their own register: thanks for thanks, a wish for a wish. */
export function farewell(context: MoveContext): Sheet {
  const { plan, writer } = context;
  const tables = tablesOf(context);
  const { thanked, sorry, wish, bot } = plan.farewell;
  const wished = line(wish === null ? null : writer.say(tables.wishes[wish]), 3);
  return [
    [
      ...line(writer.say(thanked ? tables.welcome : tables.glad), 3),
      ...line(sorry ? writer.say(tables.sorry) : null, 3),
      ...line(bot ? writer.say(tables.bot) : null, 3),
      ...(wished.length > 0 && !bot ? wished : line(writer.say(tables.door), 3)),
    ],
  ];
}

/** Their joy, shared in a line. */
export function joy(context: MoveContext): Sheet {
  const { plan, writer } = context;
  const tables = tablesOf(context);
  const { laughed, quick } = plan.farewell;
  return [
    [
      ...line(writer.say(laughed ? tables.laughed : tables.joy), 3),
      ...line(quick ? writer.say(tables.quick) : null, 3),
      ...line(plan.hospitality ? null : writer.say(tables.enjoy), 3),
    ],
  ];
}

/** Settled after a wait that nobody of ours has said sorry for: said once, at the end of it. */
export function waited(context: MoveContext): Line[] {
  const { plan, writer } = context;
  const late = plan.issues.some((issue) => WAITED.has(issue));
  return late && !plan.apology.already ? line(writer.say(tablesOf(context).wait), 3) : [];
}
const WAITED: ReadonlySet<string> = new Set([
  'late-delivery',
  'refund-delay',
  'no-response',
  'slow-service',
  'bot-loop',
  'delayed-baggage',
]);
