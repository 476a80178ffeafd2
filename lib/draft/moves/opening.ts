import { formatAmount, formatList } from '@/lib/text/format';
import type { Evidence, IssueKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { insists } from '../material';
import { clauseAt } from '../fragment';
import { inMarks, isFit } from '../quote';
import { SHORTFALL } from '../phrases/shortfall';
import { line, type Line } from '../sheet';
import { isBrief } from '../size';
import type { MoveContext } from './context';

/** Says the problem back, with what it did (R8, R3, R10): one or two sentences. */
export function restate(context: MoveContext): Line[] {
  const { material, phrases, plan, writer } = context;
  const { open } = phrases;
  if (isFollowUp(context)) return [...line(writer.say(open.follow), 3), ...regret(context)];
  if (material.issue?.trouble === 'question')
    return plan.apology.size === 'none' ? line(writer.say(phrases.information.open), 3) : [...unknown(context), ...regret(context)];
  if (material.issue === null && material.clause.private === null) return [...unknown(context), ...regret(context)];
  const problem = problemOf(context, { shown: false });
  const impact = impactClause(context);
  if (problem === null) return [...line(writer.say(phrases.unknown.bare.map(asSentence)), 3), ...regret(context)];
  const slots = { problem, impact: impact ?? undefined };
  const later = !material.firstReply && plan.state !== 'first-contact' && plan.heat < 3;
  const calm = plan.heat >= 3 ? open.hot : plan.heat === 2 ? open.warm : open.calm;
  const table = plan.ownership === 'open' ? open.claimed : impact !== null ? open.impact : later ? open.again : calm;
  // The apology has to come within the first two sentences (R3): one to say the problem back, then the apology.
  const single = table.filter((template) => !/[.!?] /u.test(template));
  const quote =
    material.impactQuote !== null && (plan.heat > 0 || insists(material.request))
      ? inMarks(material.impactQuote, material.tongue.grammar.quote)
      : null;
  return [
    ...line(writer.say(single.length > 2 ? single : table, slots) ?? writer.say(open.hot, slots), 3),
    ...regret(context),
    ...second(context, problem),
    ...line(quote === null ? null : writer.say(phrases.impactQuote, { quote }), 2),
  ];
}

/** A second matter that the first sentence didn't take up, where they say it in words of its own. */
function second({ material, phrases, plan, writer }: MoveContext, problem: string): Line[] {
  if (!material.firstReply || plan.public) return [];
  const { issues } = material.request.reading;
  const main = issues.find(({ kind }) => kind === plan.issue);
  const said = fold(problem);
  const other = issues.find(
    ({ kind, confidence, evidence }) =>
      kind !== plan.issue &&
      plan.issues.includes(kind) &&
      confidence >= SURE &&
      (BESIDE.has(kind) || ALSO.has(kind)) &&
      phrases.issues[kind].trouble !== material.issue?.trouble &&
      evidence.some(
        ({ message, start, end, text }) =>
          text !== '' &&
          !said.includes(fold(text)) &&
          !main?.evidence.some((one) => one.message === message && one.start < end && start < one.end),
      ),
  );
  if (other === undefined) return [];
  const { says, thing } = phrases.issues[other.kind];
  const own = turnedOf(other.evidence, material);
  // What our names for it add ("hasn't turned up") they may not have said: only for what is told by its kind alone.
  const told =
    own ??
    (BESIDE.has(other.kind) ? writer.piece(says, { thing: phrases.things[thing][material.informal ? 'informal' : 'formal'] }) : null);
  if (told === null || said.includes(fold(told))) return [];
  return line(writer.say(phrases.beside, { problem: told }), 3);
}
/** The customer's clause about it in the second person, or null. */
function turnedOf(evidence: readonly Evidence[], { seen, tongue, informal }: MoveContext['material']): string | null {
  for (const one of evidence) {
    const clause = clauseAt(one, seen.find(({ id }) => id === one.message)); // prettier-ignore
    const turned = clause !== null && isFit(clause) ? tongue.grammar.turn(clause, informal) : null;
    if (turned !== null) return turned;
  }
  return null;
}

/** So sure has a second matter to be before we say it. */
const SURE = 0.5;
const ALSO: ReadonlySet<IssueKind> = new Set(['late-delivery', 'refund-delay', 'defective', 'not-as-described', 'service-outage', 'technical', 'flight-delay', 'delayed-baggage']); // prettier-ignore

/** Issues that are a complaint of their own beside another. */
const BESIDE: ReadonlySet<IssueKind> = new Set(['staff-behaviour', 'no-response', 'bot-loop', 'double-billing', 'unexpected-charge', 'food-quality', 'cleanliness', 'noise', 'room', 'damaged', 'wrong-item', 'missing-item', 'slow-service']); // prettier-ignore

/** A calm answer to what we wrote, with nothing new that failed: then nothing is said back and nothing apologised for (R4). */
export function isFollowUp({ material, plan }: Pick<MoveContext, 'material' | 'plan'>): boolean {
  const again = material.request.reading.repeat.evidence.some(({ message }) => message === material.last?.id);
  return (
    !material.firstReply &&
    plan.heat <= 1 &&
    material.broken === null &&
    plan.shortfall === null &&
    !again &&
    plan.state !== 'repeat-failure'
  );
}

/** A clause of the tables as a sentence. */
const asSentence = (clause: string): string => `${clause}.`;

/** What went wrong in their words, where the kind isn't known. */
export function unknown({ material, phrases, writer }: MoveContext, shown = false): Line[] {
  const known = material.base.product !== undefined || material.base.order !== undefined;
  if (known) {
    const order = phrases.things.order[material.informal ? 'informal' : 'formal'];
    const { product, order: number } = material.base;
    const named = typeof number === 'string' ? material.tongue.grammar.withOrder(order, number, true) : order;
    const about = typeof product === 'object' ? product : named;
    const said = writer.say(phrases.unknown.about, { thing: shown ? (typeof product === 'object' ? product : order) : about });
    if (said !== null) return line(said, 3);
  }
  if (material.quote === null) return line(writer.say(phrases.unknown.bare.map(asSentence)), 3);
  const quote = inMarks(material.quote, material.tongue.grammar.quote);
  return line(writer.say(phrases.unknown.says.map(asSentence), { quote }), 3);
}

/**
 * The problem as a clause in the second person: the customer's own clause where it can be turned round, else the issue's phrase, with a second issue
 * beside it; a quotation where the kind isn't known; null where nothing fits. `shown`: all can read it, so no number, amount or order stands in it (R24).
 */
export function problemOf({ material, phrases, writer, plan }: MoveContext, { shown }: { shown: boolean }): string | null {
  const hidden = { order: undefined, amount: undefined };
  if (plan.shortfall !== null && !shown) return shortOf({ material, plan, writer });
  const turned = shown ? material.clause.shown : material.clause.private;
  if (turned !== null) return turned;
  const { issue } = material;
  if (issue === null) return null;
  const first = writer.piece(issue.says, shown ? hidden : { thing: material.numbered });
  const most = !material.firstReply ? 1 : plan.channel === 'review' ? 3 : 2;
  const beside = (material.impact === null ? plan.issues.slice(1) : []).filter((kind) => BESIDE.has(kind)).slice(0, most - 1).map((kind) => phrases.issues[kind]).filter(({ trouble }) => trouble !== issue.trouble || plan.hospitality); // prettier-ignore
  const told = beside
    .map(({ says, thing }) =>
      writer.piece(says, { ...(shown ? hidden : {}), thing: phrases.things[thing][material.informal ? 'informal' : 'formal'] }),
    )
    .filter((text) => text !== null);
  if (first === null) return null;
  const insisted = insists(material.request);
  const own = material.fragment ?? (insisted ? material.quote : null);
  const fragment = own !== null && (own.includes('?') || HALF.test(own)) ? null : own;
  // Their own words say more than our names for a second matter.
  const more = insisted && fragment !== null ? [] : told;
  const quoted =
    fragment !== null && (more.length === 0 || insisted) && (!shown || !/\d/u.test(fragment))
      ? ` (${inMarks(fragment, material.tongue.grammar.quote)})`
      : '';
  // isiZulu joins clauses with another word than nouns.
  const joined =
    material.tongue.code === 'zu' ? [first, ...more].join(', futhi ') : formatList([first, ...more], material.request.language, 'and');
  return joined + quoted;
}

/** What came and what is still missing, in figures. */
function shortOf({ material, plan, writer }: Pick<MoveContext, 'material' | 'plan' | 'writer'>): string | null {
  if (plan.shortfall === null) return null;
  const { owed, got, rest, currency } = plan.shortfall;
  const said = (amount: number) => formatAmount(amount, currency, material.request.language);
  return writer.piece(SHORTFALL[material.tongue.code] ?? SHORTFALL.en!, { owed: said(owed), got: said(got), rest: said(rest) });
}

/** A question without its mark, or a sentence that lost its subject: neither can stand in brackets. */
const HALF =
  /^(?:where|when|why|what|who|which|how|is|are|was|were|do|does|did|has|have|had|can|will|would|says?|said|dónde|cuándo|por qué|qué|quién|cómo|dice|où|quand|pourquoi|comment|qui|dit|wo|wann|warum|wieso|wer|wie|sagte?|onde|quando|quem|como|diz|kuphi|iphi|nini|kungani|ubani)(?!\p{L})/iu;

function impactClause({ material, phrases, writer }: MoveContext): string | null {
  const { impact } = material;
  if (!impact) return null;
  const trouble = material.issue?.trouble;
  const tables = (trouble && phrases.impact[`${impact.kind}@${trouble}`]) ?? phrases.impact[impact.kind];
  return impact.event === null
    ? writer.piece(tables.bare)
    : writer.piece(impact.over ? tables.past : tables.future, { event: impact.event });
}

/** Feeling and apology at the size that fits, once (R3, R4); only the feeling where an apology was made and nothing new failed. */
export function regret({ material, phrases, plan, tone, writer, mine }: MoveContext): Line[] {
  const trouble = material.issue?.trouble ?? 'question';
  const strong = plan.heat >= 3;
  const feeling = writer.piece(phrases.feeling[trouble][strong ? 'strong' : 'mild']) ?? undefined;
  const { size, already, thanks } = plan.apology;
  if (isFollowUp({ material, plan }) || (material.issue?.trouble === 'question' && plan.apology.size === 'none' && plan.heat <= 2))
    return [];
  const thanked = thanks && plan.heat <= 1 && material.firstReply ? line(writer.say(phrases.sorry.thanks), 2) : [];
  if (already || size === 'none') {
    const felt =
      plan.heat >= 1 ? line(writer.say(phrases.understand[strong ? 'strong' : 'mild'], { feeling }), plan.heat >= 3 ? 3 : 2) : [];
    return [...felt, ...thanked];
  }
  const table = strong && (size === 'deep' || tone.warmth >= 1) ? 'deep' : size === 'light' && !strong ? 'light' : 'full';
  return [...line(mine.apology ?? writer.say(phrases.sorry[table], { feeling }), 3), ...thanked];
}

/** Names a promise that wasn't kept, or that they had to write again (C7). */
export function failed({ material, phrases, plan, writer }: MoveContext): Line[] {
  const { broken } = material;
  // It was paid as we said, but not all of it: that is what went wrong, and it is said already.
  if (plan.shortfall !== null) return [];
  if (broken)
    return line(writer.say(phrases.broken[broken.kind][broken.own ? 'own' : 'ours'], { due: broken.due, dueDate: broken.dueDate }), 3);
  if (material.ordinal) return line(writer.say(phrases.repeat.counted, material.ordinal), 3);
  if (material.request.reading.repeat.failures === 0) return [];
  // Something that failed isn't a message that was written twice: a calm first one isn't told that it chased us.
  if (material.firstReply && plan.heat <= 1) return [];
  return line(writer.say(plan.state === 'repeat-failure' && !material.firstReply ? phrases.repeat.failed : phrases.repeat.again), 2);
}

/** Owns it, as far as it is established (R1); says what is being done. */
export function own({ material, phrases, plan, writer, mine }: MoveContext, doing: boolean): Line[] {
  const cause = plan.incident ? plan.incident.explanation[material.tongue.code] : undefined;
  const explained = cause ? line(writer.say(phrases.incident, { explanation: cause }), 3) : [];
  const owned = plan.heat >= 2 || plan.ownership === 'established' || plan.ownership === 'open' || plan.apology.size === 'deep' ? line(writer.say(phrases.own[plan.ownership]), isBrief(material) ? 1 : plan.apology.size === 'deep' ? 3 : plan.heat >= 3 ? 2 : 1) : []; // prettier-ignore
  const act =
    doing && mine.steps === undefined
      ? line(writer.say(phrases.doing[material.issue?.trouble ?? 'question']), owned.length > 0 ? 1 : 2)
      : [];
  return [...explained, ...owned, ...act];
}

/** The agent's own steps for this kind of matter: a paragraph of their own in place of what is being done. */
export const steps = ({ mine }: MoveContext): Line[] => line(mine.steps ?? null, 3);
