import { formatAmount } from '@/lib/text/format';
import { line, type Line } from '../sheet';
import { STANDING } from '../phrases/standing';
import type { MoveContext } from './context';

/** Matters in which a price is talked over. */
const PRICED: ReadonlySet<string> = new Set(['price', 'information', 'subscription', 'booking']);
const MONEY = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/u;

/** What we offered in our last message, where they answered with another sum: it stands, and what they ask beyond it is put to whoever decides (G3.5). */
export function standing({ material, plan, writer }: MoveContext): Line[] {
  const ours = material.seen[material.lastOurs];
  if (ours === undefined || plan.heat > 2 || (plan.issue !== null && !PRICED.has(plan.issue))) return [];
  const amounts = plan.facts.filter(({ kind }) => kind === 'amount');
  const offered = amounts.findLast(({ evidence }) => evidence.message === ours.id);
  const countered = amounts.some(
    ({ normal, evidence }) =>
      normal !== offered?.normal && material.seen.findIndex(({ id }) => id === evidence.message) > material.lastOurs,
  );
  const money = MONEY.exec(offered?.normal ?? '');
  if (money === null || !countered) return [];
  const amount = formatAmount(Number(money[1]), money[2]!, material.request.language);
  return line(writer.say(STANDING[material.tongue.code] ?? STANDING.en!, { amount }), 3);
}
