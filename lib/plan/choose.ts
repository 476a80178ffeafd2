import type { WantKind } from '@/lib/conversation/types';
import type { MissingKind, OptionDetail } from './detail';

export type Choosing = {
  options: OptionDetail[];
  wants: WantKind[];
  /** Options that need nothing more than this are preferred as second ones. */
  known: (option: OptionDetail) => MissingKind[];
  /** False where the reply offers nothing: praise, closing, a question, a holding reply. */
  offers: boolean;
  /** True where a small concession fits: bargaining, hospitality, a voucher wanted (G3.5, G8.1). */
  concede: boolean;
  /** True where they ask where or when it is: tracing comes first. */
  tracing: boolean;
  budget: number;
  /** The agent's ticks, by id. */
  ticks: Record<string, boolean>;
};

/** Ticks options as an experienced agent would: what they want first, a second one to choose (R5), concessions within the budget. The agent's ticks win. */
export function choose(choosing: Choosing): OptionDetail[] {
  const chosen = new Set(choosing.offers ? suggested(choosing) : []);
  for (const [id, tick] of Object.entries(choosing.ticks))
    if (tick) chosen.add(id);
    else chosen.delete(id);
  return choosing.options.map((option) => ({ ...option, chosen: chosen.has(option.id) }));
}

function suggested({ options, wants, known, concede, tracing, budget, ticks }: Choosing): string[] {
  const open = options.filter((option) => ticks[option.id] !== false);
  const solutions = open.filter((option) => !option.concession);
  const picked: OptionDetail[] = [];
  const take = (option: OptionDetail | undefined) => {
    if (option && !picked.includes(option) && picked.length < 2) picked.push(option);
  };
  for (const want of wants) take(solutions.find((option) => option.answers === want && !picked.some((other) => other.answers === want)));
  if (tracing && picked.length === 0) take(solutions.find((option) => option.kind === 'tracking'));
  for (const option of solutions) if (option.incident) take(option);
  if (picked.length === 0) take(solutions.find(specific) ?? solutions[0]);
  const needed = new Set(picked.flatMap(known));
  const light = (option: OptionDetail) => known(option).every((kind) => needed.has(kind));
  take(solutions.find((option) => specific(option) && light(option) && !picked.some((other) => same(other, option))));
  take(solutions.find((option) => specific(option) && !picked.some((other) => same(other, option))));
  if (picked.length < 2) take(solutions.find(light));
  if (concede || picked.length === 0) conceded(open, budget).forEach((option) => picked.push(option));
  return picked.map(({ id }) => id);
}

/** One concession, the best that the budget allows. */
const conceded = (options: OptionDetail[], budget: number): OptionDetail[] =>
  options.filter((option) => option.concession && (option.money?.amount ?? 0) <= budget && option.within === 'policy').slice(0, 1);

const specific = (option: OptionDetail): boolean => option.policy.issues.length > 0;
const same = (a: OptionDetail, b: OptionDetail): boolean => a.kind === b.kind || (isRefund(a) && isRefund(b)) || (isGoods(a) && isGoods(b));
const isRefund = ({ kind }: OptionDetail): boolean => kind === 'refund' || kind === 'partial-refund';
const isGoods = ({ kind }: OptionDetail): boolean => kind === 'replacement' || kind === 'reshipment';
