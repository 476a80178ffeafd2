import type { IssueKind, WantKind } from '@/lib/conversation/types';
import type { Agreed } from './agreed';
import type { MissingKind, OptionDetail } from './detail';

export type Choosing = {
  options: OptionDetail[];
  wants: WantKind[];
  /** Options that need nothing more than this are preferred as second ones. */
  known: (option: OptionDetail) => MissingKind[];
  /** False where the reply offers nothing: praise, closing, a question, a holding reply. */
  offers: boolean;
  /** They bargain before they buy: concessions are the offer. */
  bargain: boolean;
  issue: IssueKind | null;
  /** True where a small concession fits: bargaining, hospitality, a voucher wanted (G3.5, G8.1). */
  concede: boolean;
  /** True where they ask where or when it is: tracing comes first. */
  tracing: boolean;
  /** They want what they ask for and nothing beside it. */
  plain: boolean;
  /** What they just agreed to: that and nothing else. */
  agreed: Agreed | null;
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
  return choosing.options.map((option) => ({ ...option, chosen: chosen.has(option.id), ticked: choosing.ticks[option.id] === true }));
}

function suggested({ options, wants, known, concede, tracing, budget, ticks, bargain, issue, plain, agreed }: Choosing): string[] {
  const open = options.filter((option) => ticks[option.id] !== false);
  if (agreed) return agreedTo(open, agreed);
  if (bargain) return dealOf(open, budget).map(({ id }) => id);
  const fits = (option: OptionDetail) => option.answers !== null || option.incident || !(isVague(option, issue) || isIdle(option, issue));
  // Nobody is offered the end of something that they didn't ask to end, nor asked for their number to be called unasked.
  const unasked = (option: OptionDetail) =>
    option.answers === null &&
    !option.incident &&
    (option.kind === 'cancellation' || (option.kind === 'callback' && known(option).length > 0));
  const all = open.filter((option) => !option.concession && !unasked(option));
  const fitting = all.filter(fits);
  const solutions = fitting.length > 0 ? fitting : all;
  const picked: OptionDetail[] = [];
  const take = (option: OptionDetail | undefined) => {
    if (option && !picked.includes(option) && picked.length < 2) picked.push(option);
  };
  for (const want of wants) take(solutions.find((option) => option.answers === want && !picked.some((other) => other.answers === want)));
  if (plain && picked.length > 0) return picked.map(({ id }) => id);
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

/** The option that comes closest to what they agreed to; among equals the one that fits the matter. */
const agreedTo = (options: OptionDetail[], { kinds }: Agreed): string[] =>
  kinds
    .flatMap((kind) => options.filter((option) => option.kind === kind))
    .slice(0, 1)
    .map(({ id }) => id);

/** One concession, the best that the budget allows. */
const conceded = (options: OptionDetail[], budget: number): OptionDetail[] =>
  options.filter((option) => option.concession && (option.money?.amount ?? 0) <= budget && option.within === 'policy').slice(0, 1);

/** What is put together for somebody who bargains: two concessions that the budget allows, money off first (G3.5). */
function dealOf(options: OptionDetail[], budget: number): OptionDetail[] {
  const place = ({ kind }: OptionDetail) => DEAL.indexOf(kind) + (DEAL.includes(kind) ? 0 : DEAL.length + 1);
  const picked: OptionDetail[] = [];
  let left = budget;
  for (const option of options.toSorted((a, b) => place(a) - place(b))) {
    const costs = option.money?.amount ?? 0;
    if (picked.length === 2 || !option.concession || option.within !== 'policy' || costs > left) continue;
    picked.push(option);
    left -= costs;
  }
  return picked;
}
const DEAL: readonly OptionDetail['kind'][] = ['discount', 'free-shipping', 'upgrade', 'voucher', 'loyalty-points'];

/** Looking into it, where there is something to be done instead. */
const isIdle = ({ kind }: OptionDetail, issue: IssueKind | null): boolean =>
  kind === 'investigation' && issue !== null && TO_MEND.has(issue);
const TO_MEND: ReadonlySet<IssueKind> = new Set(['service-outage', 'technical', 'account-access', 'installation', 'price', 'cancellation', 'food-quality', 'cleanliness']); // prettier-ignore

/** All the money back for something of which no price is told and that nobody asked it for: not what anybody would offer first. */
const isVague = ({ kind, money }: OptionDetail, issue: IssueKind | null): boolean =>
  kind === 'refund' && money === null && issue !== null && NO_PRICE.has(issue);
const NO_PRICE: ReadonlySet<IssueKind> = new Set(['service-outage', 'slow-service', 'no-response', 'bot-loop', 'staff-behaviour', 'technical', 'price', 'invoice', 'account-access', 'installation', 'subscription', 'cancellation', 'booking']); // prettier-ignore

const specific = (option: OptionDetail): boolean => option.policy.issues.length > 0;
const same = (a: OptionDetail, b: OptionDetail): boolean => a.kind === b.kind || (isRefund(a) && isRefund(b)) || (isGoods(a) && isGoods(b));
const isRefund = ({ kind }: OptionDetail): boolean => kind === 'refund' || kind === 'partial-refund';
const isGoods = ({ kind }: OptionDetail): boolean => kind === 'replacement' || kind === 'reshipment' || kind === 'exchange';
