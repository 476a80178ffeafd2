import type { OptionDetail } from '@/lib/plan/detail';
import { formatAmount, formatList } from '@/lib/text/format';
import { remembered } from '@/lib/text/remembered';
import type { Slots } from '../noun';
import type { OptionKind, Table } from '../phrases/types';
import { line, type Line } from '../sheet';
import { TITLES } from '@/lib/playbook/default/titles';
import type { MoveContext } from './context';

/** What is done for the customer whatever they choose: not alternatives to money or goods. */
const ACTIONS: ReadonlySet<OptionKind> = new Set(['tracking', 'investigation', 'explanation', 'callback']);
const STANDARD: ReadonlySet<string> = new Set(Object.values(TITLES).flatMap((words) => (words.en ? [words.en] : [])));

export type Offered = { lines: Line[]; asked: boolean; offered: OptionDetail[]; acted: OptionDetail[] };

/** The chosen options as choices (R5, G2.4, G5.3), what they wanted first; the facts that are missing in the same breath (G5.1, R12). */
export function offer(context: MoveContext): Offered {
  const { plan, phrases, writer } = context;
  const chosen = plan.options.filter((option) => option.chosen);
  const remedies = chosen
    .filter((option) => !option.concession && !ACTIONS.has(option.policy.kind) && option.within === 'policy')
    .toSorted((a, b) => wantedAt(a, context) - wantedAt(b, context));
  const actions = chosen.filter(
    (option) => ACTIONS.has(option.policy.kind) && (option.policy.kind !== 'callback' || isCallWanted(context)),
  );
  const concessions = chosen.filter((option) => option.concession && option.within === 'policy');
  const approvals = chosen.filter((option) => option.within === 'needs-approval' && !ACTIONS.has(option.policy.kind));
  const lines: Line[] = [];
  let asked = false;

  const acts = remedies.length > 0 ? actions.slice(0, 1) : actions.slice(0, 2);
  const [first, second, ...more] = remedies.map((option) => verbPhrase(option, context)).filter((text) => text !== null);
  const answersAsk = (option: OptionDetail) => plan.asks.some(({ answer }) => answer.by === 'option' && answer.id === option.id);
  for (const action of acts) {
    const weight = remedies.length <= 1 || answersAsk(action) ? 3 : 2;
    lines.push(...line(say(phrases.offer.act, verbPhrase(action, context), context), weight));
  }
  const items = missingItems(context, [...remedies, ...acts]);
  if (first !== undefined) {
    const offered = choice(context, {
      first,
      second,
      more,
      items,
      // What the agent ticked beside it is said too.
      decided: isDecided(context, remedies) && !remedies.slice(1).some(({ ticked }) => ticked),
      wanted: remedies[0]!.answers !== null,
    });
    lines.push(...offered.lines);
    asked = offered.asked;
  }
  for (const option of approvals) lines.push(...line(say(phrases.offer.approval, verbPhrase(option, context), context), 3));
  for (const option of concessions.slice(0, 2)) lines.push(...line(say(phrases.offer.concession, verbPhrase(option, context), context), 3));
  if (items !== null && first === undefined) {
    lines.push(...line(writer.say(phrases.ask.frame, { items }), 3));
    asked = true;
  }
  return { lines, asked, offered: remedies, acted: acts };
}

type Choice = {
  first: string;
  second: string | undefined;
  more: string[];
  items: string | null;
  decided: boolean;
  /** The first is what they asked for. */ wanted: boolean;
};

function choice(
  { phrases, writer, material, plan }: MoveContext,
  { first, second, more, items, decided, wanted }: Choice,
): { lines: Line[]; asked: boolean } {
  const { offer: tables } = phrases;
  const which = writer.piece(tables.which) ?? undefined;
  if (items !== null) {
    const said =
      second === undefined ? writer.say(tables.onceOne, { items, first }) : writer.say(tables.onceTwo, { items, first, second, which });
    return { lines: line(said, 3), asked: true };
  }
  const both = plan.options.filter(({ chosen, answers }) => chosen && (answers === 'refund' || answers === 'cancellation'));
  if (second !== undefined && new Set(both.map(({ answers }) => answers)).size === 2) {
    const all = material.tongue.code === 'zu' ? `${first}, futhi ${second}` : formatList([first, second], material.request.language, 'and');
    return { lines: line(writer.say(tables.granted, { first: all }), 3), asked: false };
  }
  if (decided) return { lines: line(writer.say(tables.granted, { first }), 3), asked: false };
  if (second === undefined) return { lines: line(writer.say(wanted ? tables.granted : tables.one, { first }), 3), asked: !wanted };
  if (more.length > 0 && !wanted) {
    const others = formatList([second, ...more.slice(0, 1)], material.request.language, 'or');
    return { lines: line(writer.say(tables.three, { first, others, which }), 3), asked: true };
  }
  return { lines: line(writer.say(wanted ? tables.grantedOr : tables.two, { first, second, which }), 3), asked: true };
}

/** True where the customer has made the choice that we gave: then it is done, not offered again. */
function isDecided({ material, plan }: MoveContext, remedies: readonly OptionDetail[]): boolean {
  if (material.firstReply || remedies[0]?.answers == null) return false;
  const last = material.last?.id;
  return plan.wants.some(({ kind, evidence }) => evidence.message === last && kind === remedies[0]!.answers);
}

/** Where the customer asked for it: the newest message first, in it the first words; after all those that they asked for, the others. */
function wantedAt(option: OptionDetail, { plan, material }: MoveContext): number {
  const wants = plan.wants.filter(({ kind }) => kind === option.answers);
  const places = wants.map(
    ({ evidence }) => (material.seen.length - material.seen.findIndex(({ id }) => id === evidence.message)) * 100_000 + evidence.start,
  );
  return Math.min(Number.MAX_SAFE_INTEGER, ...places);
}

/** A call is offered only where they ask for one, or their number is known and they are very upset. */
const isCallWanted = ({ plan }: MoveContext): boolean =>
  plan.wants.some(({ kind }) => kind === 'callback') || (plan.heat >= 3 && plan.facts.some(({ kind }) => kind === 'phone'));

const say = (table: Table, first: string | null, { writer }: MoveContext): string | null =>
  first === null ? null : writer.say(table, { first });

/** "your order number and a photo of the damage", or null where nothing is missing. */
export function missingItems({ plan, phrases, writer, material }: MoveContext, options: readonly OptionDetail[]): string | null {
  const needed = plan.missing.filter((missing) => missing.for.length === 0 || options.some(({ id }) => missing.for.includes(id)));
  const items = needed.slice(0, 3).map(({ kind }) => writer.piece(phrases.ask.items[kind])).filter((text) => text !== null); // prettier-ignore
  return items.length === 0 ? null : formatList(items, material.request.language, 'and');
}

/** An option as a verb phrase, with its date and value; by its own title where it is the company's own; null where neither can be said. */
export function verbPhrase(option: OptionDetail, { material, phrases, writer, plan }: MoveContext): string | null {
  const { language } = material.request;
  const slots: Slots = {
    by: option.at || option.date ? material.when.by((option.date ?? option.at ?? '').slice(0, 10)) : undefined,
    amount: option.money ? formatAmount(option.money.amount, option.money.currency, language) : undefined,
    thing: material.thing,
  };
  const title = option.words[material.tongue.code];
  if (title !== undefined && !STANDARD.has(option.words.en ?? '')) {
    const titled = writer.piece(phrases.titled, { ...slots, title: lowered(title, material.tongue.code) });
    if (titled !== null) return titled;
  }
  const trouble = material.issue?.trouble;
  const special = trouble === undefined ? undefined : phrases.options[`${option.policy.kind}@${trouble}`];
  const hospitality = plan.hospitality ? phrases.options[`${option.policy.kind}@stay`] : undefined;
  for (const table of [special, hospitality, phrases.options[option.policy.kind]]) {
    const said = table && writer.piece(fullest(table, slots), slots);
    if (said) return said;
  }
  return null;
}

/** The phrases that say the most of what is known: a date and a value are never left out where they can be said (G4.4). */
function fullest(table: Table, slots: Slots): Table {
  const known = ['by', 'amount'].filter((name) => slots[name] !== undefined);
  const saying = (template: string) => known.filter((name) => template.includes(`{${name}}`)).length;
  const sayable = table.filter((template) => usable(template, slots));
  const most = Math.max(0, ...sayable.map(saying));
  return sayable.filter((template) => saying(template) === most);
}

/** The template without its optional stretches. */
const bare = (template: string): string => template.replace(/\{\?[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, '');
const required = remembered((template) => Array.from(bare(template).matchAll(/\{(by|amount)\}/gu), ([, name]) => name ?? ''));
const usable = (template: string, slots: Slots): boolean => required(template).every((name) => slots[name] !== undefined);

const lowered = (title: string, language: string): string =>
  language === 'de' || /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
