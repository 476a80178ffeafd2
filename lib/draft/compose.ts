import { agreed } from './moves/agreed';
import { answers, refusal } from './moves/answers';
import { close, commit } from './moves/commit';
import { crisis } from './moves/crisis';
import { farewell, isFarewell, joy, waited } from './moves/farewell';
import { deadline } from './moves/deadline';
import type { MoveContext } from './moves/context';
import { offer, verbPhrase } from './moves/offer';
import { failed, isFollowUp, own, problemOf, restate, steps } from './moves/opening';
import { examined, medicalFirst } from './moves/grave';
import { referenced, sorryForHarm } from './moves/reference';
import { standing } from './moves/standing';
import { passedOn, topics } from './moves/topics';
import { aboutOf, aside, boundary, exactness, handover, has, invite, limit, praised } from './moves/special';
import { isCalling } from '@/lib/plan/calling';
import { DEMANDED } from './phrases/demanded';
import { LEAVING } from './phrases/leaving';
import { inMarks } from './quote';
import { line, type Line, type Sheet } from './sheet';

/** The private reply, by where the conversation stands (PlanDetail.state): paragraphs of sentences, without greeting and signature. */
export const compose = (context: MoveContext): Sheet =>
  medicalFirst(
    context,
    context.plan.agreed === null && context.plan.topics.length === 0 ? referenced(context, composed(context)) : composed(context),
  );

/** They answered our offer with a sum of their own: what stands, and when they hear of the rest. */
function countered(context: MoveContext, stands: Line[]): Sheet {
  const { phrases, writer } = context;
  return rows(line(writer.say(phrases.open.follow), 3), [...boundary(context), ...stands], [...commit(context, null), ...close(context)]);
}

function composed(context: MoveContext): Sheet {
  if (context.plan.agreed !== null) return agreed(context);
  const stands = context.plan.escalate?.holds || context.plan.state === 'closing' ? [] : standing(context);
  if (stands.length > 0) return countered(context, stands);
  switch (context.plan.state) {
    case 'praise':
      return praise(context);
    case 'closing':
      return closing(context);
    case 'handover':
      return handingOver(context);
    case 'information':
      return information(context);
    case 'solved':
      return solved(context);
    case 'holding':
      return holding(context);
    case 'refusal':
    case 'broken-promise':
    case 'repeat-failure':
    case 'no-solution-yet':
    case 'first-contact':
      return repair(context);
  }
}

/** Something is wrong: hear it, own it, offer, say what comes next (G5). */
function repair(context: MoveContext): Sheet {
  const { plan, tone } = context;
  if (plan.bargain) return bargain(context);
  if (plan.request) return requested(context);
  const heard: Line[] = [...restate(context), ...hospitable(context), ...failed(context)];
  const set = [...boundary(context), ...aside(context)];
  const refused = plan.state === 'refusal' || plan.refused.length > 0 ? refusal(context) : [];
  const offered = offer(context);
  const noOffer = offered.offered.length === 0 && offered.acted.length === 0;
  const owned =
    isFollowUp(context) || context.material.issue?.trouble === 'question' || isGranted(context, offered.offered.length)
      ? []
      : own(context, noOffer || tone.length > 0);
  const { lines, contents } = answers(context, offered.offered.length > 0);
  const exact = noOffer ? [] : exactness(context);
  const firm = limit(context);
  const next = [...commit(context, contents, offered.asked), ...close(context)];
  return rows(
    heard,
    [...set, ...passedOn(context), ...owned],
    steps(context),
    [...lines, ...refused, ...exact, ...offered.lines, ...ended(context), ...deadline(context), ...firm, ...invite(context, offered.asked)],
    next,
  );
}

/** What follows from the end that they ask for, where we bring it about. */
function ended({ plan, material, writer }: MoveContext): Line[] {
  const granted = plan.options.some(({ chosen, answers }) => chosen && answers === 'cancellation');
  return plan.leaving && granted && plan.missing.length === 0 ? line(writer.say(LEAVING[material.tongue.code] ?? LEAVING.en!), 3) : [];
}

/** They want to end what they have, and we do it: nothing to look for a cause of. */
const isGranted = ({ plan }: MoveContext, offered: number): boolean =>
  plan.ownership === 'open' && offered > 0 && plan.options.every(({ chosen, answers }) => !chosen || answers === 'cancellation');

/** An ordinary wish, and nothing wrong: thanks, what they asked for, when it is done. */
function requested(context: MoveContext): Sheet {
  const { phrases, writer } = context;
  const about = aboutOf(context) ?? undefined;
  const problem = problemOf(context, { shown: false }) ?? undefined;
  const offered = offer(context);
  const { lines, contents } = answers(context, offered.offered.length > 0);
  const opened = isFollowUp(context) ? phrases.open.follow : phrases.request;
  const refused = context.plan.refused.length > 0 ? refusal(context) : [];
  return rows(
    [...line(writer.say(opened, { about, problem }), 3), ...boundary(context)],
    [...refused, ...lines, ...offered.lines, ...ended(context), ...deadline(context), ...invite(context, offered.asked)],
    [...commit(context, contents, offered.asked), ...close(context)],
  );
}

/** They bargain before they buy: the whole offer at once, its limit, a question (G3.5). */
function bargain(context: MoveContext): Sheet {
  const { plan, phrases, writer } = context;
  const [first, second] = plan.options
    .filter(({ chosen }) => chosen)
    .toSorted((a, b) => Number(b.money !== null) - Number(a.money !== null))
    .map((option) => (option.kind === 'free-shipping' ? writer.piece(phrases.deal.shipping) : verbPhrase(option, context)))
    .filter((text) => text !== null);
  if (first === undefined) return information(context);
  const { lines } = answers({ ...context, plan: { ...plan, asks: plan.asks.filter(({ answer }) => answer.by === 'faq') } }, false);
  const offered = second === undefined ? writer.say(phrases.deal.one, { first }) : writer.say(phrases.deal.two, { first, second });
  return rows(
    [...line(writer.say(phrases.deal.open), 3)],
    [...lines, ...line(offered, 3), ...limit(context)],
    [...line(writer.say(phrases.deal.next), 3)],
  );
}

/** At a guest's side: what their time with us should have been (G8.1). */
function hospitable({ plan, phrases, writer }: MoveContext): Line[] {
  return plan.hospitality && plan.heat >= 1 ? line(writer.say(phrases.hospitality.recovery), 2) : [];
}

function praise(context: MoveContext): Sheet {
  if (isFarewell(context)) return joy(context);
  const { phrases, writer, ...rest } = context;
  const quote = praised({ phrases, writer, ...rest });
  if (rest.plan.asks.length > 0) return rows([...line(writer.say(phrases.praise.pass), 3), ...line(writer.say(phrases.praise.close), 2)]);
  return rows([...line(writer.say(phrases.praise.open, { quote }), 3), ...line(writer.say(phrases.praise.close), 2)]);
}

/** Settled: confirm, say what was changed (R19), ask how it was (G4.7). */
function closing(context: MoveContext): Sheet {
  if (isFarewell(context)) return farewell(context);
  const { plan, phrases, writer, material } = context;
  const about = aboutOf(context) ?? undefined;
  const changed = plan.improvement?.[material.tongue.code];
  const [open] = plan.open;
  const passed = plan.broken.at(-1);
  const door = line(context.mine.closing ?? writer.say(phrases.closing.door), 2);
  // What they wrote after the day itself says how it went.
  if (passed?.due != null && (material.last?.at ?? '') < passed.due)
    return rows(line(writer.say(phrases.checkIn, { due: material.when.due(passed.due) }), 3), door);
  if (open?.due != null)
    return rows(
      [...line(writer.say(phrases.open.follow), 3), ...line(writer.say(phrases.stands, { due: material.when.due(open.due) }), 3)],
      [...answers(context, false).lines, ...door],
    );
  const told = answers(context, false);
  // Something new beside the thanks: that is what the reply is about.
  if (told.contents !== null || plan.asks.length > 0)
    return rows([...line(writer.say(phrases.open.follow), 3), ...told.lines], commit(context, told.contents), door);
  return rows(
    [...line(writer.say(phrases.closing.open), 3), ...waited(context), ...line(writer.say(phrases.closing.settled, { about }), 2)],
    [
      ...line(changed === undefined ? null : writer.say(phrases.closing.improvement, { improvement: changed }), 3),
      ...line(plan.survey ? writer.say(phrases.closing.survey, { survey: plan.survey.url }) : null, 3),
    ],
    door,
  );
}

/** Somebody else takes it over: calm, nothing offered, nothing admitted, a date. */
function handingOver(context: MoveContext): Sheet {
  const { plan, phrases, writer } = context;
  const kind = plan.escalate?.kind;
  if (kind === 'selfHarm') return crisis(context);
  const { lines, contents } = answers(context, false);
  const asked = plan.asks.some(({ text }) => text.includes('?') || context.material.tongue.grammar.indirect?.(text) != null);
  const told = contents === null || !asked ? null : writer.say(phrases.commit.contents, { contents });
  const next = line(told ?? writer.say(phrases.handoverNext), 3);
  if (kind === 'press') return rows(handover(context), next);
  const first = kind === 'safety' || kind === 'discrimination' ? harmed(context) : restate(context);
  return sorryForHarm(
    context,
    rows(
      first,
      [...boundary(context), ...handover(context), ...demanded(context, told !== null), ...examined(context), ...lines],
      [...next, ...(kind === 'discrimination' || kind === 'legal' ? line(writer.say(phrases.close.plain), 1) : close(context))],
    ),
  );
}

/** They demand something that isn't ours to decide any more: it goes along. What they ask as a question is announced by the next message. */
function demanded({ plan, material, writer }: MoveContext, told: boolean): Line[] {
  const demands = plan.asks.some(
    ({ text, answer }) => !text.includes('?') && (answer.by === 'refusal' || (answer.by === 'next' && !told)) && !isCalling(text),
  );
  return demands ? line(writer.say(DEMANDED[material.tongue.code] ?? DEMANDED.en!), 3) : [];
}

/** What happened: the injury by its name, else their words where these can be turned; the apology is the handover's own. */
function harmed({ material, phrases, writer, plan }: MoveContext): Line[] {
  const problem = material.clause.private;
  const injury = plan.injury === null ? null : writer.piece(phrases.injured.names[plan.injury]);
  if (injury !== null && (problem === null || plan.injury !== 'hurt')) return line(writer.say(phrases.injured.says, { injury }), 3);
  return problem === null ? [] : line(writer.say(phrases.open.claimed, { problem }), 3);
}

/** A question and nothing wrong: the answer, or when it comes. */
function information(context: MoveContext): Sheet {
  const known = context.plan.asks.some(({ answer }) => answer.by === 'faq' || answer.by === 'promise');
  if (context.plan.topics.length > 0 && !known && context.mine.steps === undefined) return topics(context);
  const { phrases, writer, plan, material } = context;
  const offered = offer(context);
  const { lines, contents } = answers(context, offered.offered.length > 0);
  const answered = plan.asks.some(({ answer }) => answer.by === 'faq' || answer.by === 'promise');
  const quote = material.quote ? inMarks(material.quote, material.tongue.grammar.quote) : undefined;
  const told = answered || context.mine.steps !== undefined || contents !== null || lines.length > 0 || offered.lines.length > 0;
  const matter = material.issue !== null && material.issue.trouble !== 'question';
  const unknown = told || matter ? [] : line(writer.say(phrases.information.unknown, { quote }), 3);
  const about = aboutOf(context) ?? undefined;
  const problem = problemOf(context, { shown: false }) ?? undefined;
  const open = plan.asks.some(({ answer }) => answer.by === 'next') || !answered;
  return rows(
    [
      ...line(matter ? writer.say(phrases.request, { about, problem }) : writer.say(phrases.information.open), 2),
      ...boundary(context),
      ...passedOn(context),
      ...lines,
      ...unknown,
      ...offered.lines,
      ...deadline(context),
    ],
    steps(context),
    [...(open ? commit(context, contents, offered.asked) : []), ...close(context)],
  );
}

function solved(context: MoveContext): Sheet {
  const { phrases, writer } = context;
  const { lines, contents } = answers(context, false);
  const offered = offer(context);
  return rows(
    [
      ...line(writer.say(phrases.solved.open), 3),
      ...lines,
      ...offered.lines,
      ...(offered.asked ? [] : line(writer.say(phrases.solved.check), 3)),
    ],
    [
      ...(contents !== null || offered.lines.length > 0
        ? commit(context, contents, offered.asked)
        : line(context.mine.closing ?? writer.say(phrases.closing.door), 2)),
    ],
  );
}

/** A promise of ours is still open: where it stands, and when the next word comes (G7.4). */
function holding(context: MoveContext): Sheet {
  const { plan, phrases, writer, material } = context;
  const { lines, contents } = answers(context, false);
  const promised = plan.asks.some(({ answer }) => answer.by === 'promise');
  const due = plan.open[0]?.due;
  const stands = !promised && due ? line(writer.say(phrases.answer.promise, { due: material.when.due(due) }), 2) : [];
  const heard = plan.heat >= 2 ? restate(context) : line(writer.say(phrases.holding.open), 3);
  return rows(
    [...heard, ...failedIfNew(context)],
    [
      ...boundary(context),
      ...line(writer.say(phrases.holding.still), 3),
      ...lines,
      ...stands,
      ...deadline(context),
      ...(has(plan, 'demanding') ? exactness(context) : []),
    ],
    [...commit(context, contents), ...close(context)],
  );
}

const failedIfNew = (context: MoveContext): Line[] => (context.material.broken ? failed(context) : []);

const rows = (...lines: Line[][]): Sheet => lines.filter((row) => row.length > 0);
