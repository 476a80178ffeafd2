import { answers, refusal } from './moves/answers';
import { close, commit } from './moves/commit';
import type { MoveContext } from './moves/context';
import { offer } from './moves/offer';
import { failed, isFollowUp, own, restate, steps } from './moves/opening';
import { aboutOf, boundary, exactness, handover, has, invite, limit, praised } from './moves/special';
import { line, type Line, type Sheet } from './sheet';

/** The private reply, by where the conversation stands (PlanDetail.state): paragraphs of sentences, without greeting and signature. */
export function compose(context: MoveContext): Sheet {
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
  const heard: Line[] = [...restate(context), ...hospitable(context), ...failed(context)];
  const escalated = plan.escalate && plan.escalate.kind !== 'approval' ? handover(context) : [];
  const set = [...boundary(context), ...escalated];
  const refused = plan.state === 'refusal' || plan.refused.length > 0 ? refusal(context) : [];
  const offered = offer(context);
  const noOffer = offered.offered.length === 0 && offered.acted.length === 0;
  const owned = isFollowUp(context) || context.material.issue?.trouble === 'question' ? [] : own(context, noOffer || tone.length > 0);
  const { lines, contents } = answers(context, offered.offered.length > 0);
  const exact = noOffer ? [] : exactness(context);
  const firm = limit(context);
  const next = [...commit(context, contents, offered.asked), ...close(context)];
  return rows(
    heard,
    [...set, ...owned],
    steps(context),
    [...lines, ...refused, ...exact, ...offered.lines, ...firm, ...invite(context, offered.asked)],
    next,
  );
}

/** At a guest's side: what their time with us should have been (G8.1). */
function hospitable({ plan, phrases, writer }: MoveContext): Line[] {
  return plan.hospitality && plan.heat >= 1 ? line(writer.say(phrases.hospitality.recovery), 2) : [];
}

function praise({ phrases, writer, ...rest }: MoveContext): Sheet {
  const quote = praised({ phrases, writer, ...rest });
  return rows([...line(writer.say(phrases.praise.open, { quote }), 3), ...line(writer.say(phrases.praise.close), 2)]);
}

/** Settled: confirm, say what was changed (R19), ask how it was (G4.7). */
function closing(context: MoveContext): Sheet {
  const { plan, phrases, writer, material } = context;
  const about = aboutOf(context) ?? undefined;
  const changed = plan.improvement?.[material.tongue.code];
  return rows(
    [...line(writer.say(phrases.closing.open), 3), ...line(writer.say(phrases.closing.settled, { about }), 2)],
    [
      ...line(changed === undefined ? null : writer.say(phrases.closing.improvement, { improvement: changed }), 3),
      ...line(plan.survey ? writer.say(phrases.closing.survey, { survey: plan.survey.url }) : null, 3),
    ],
    [...answers(context, false).lines, ...line(context.mine.closing ?? writer.say(phrases.closing.door), 2)],
  );
}

/** Somebody else takes it over: calm, nothing offered, nothing admitted, a date. */
function handingOver(context: MoveContext): Sheet {
  const { plan, phrases, writer } = context;
  const kind = plan.escalate?.kind;
  const next = line(writer.say(phrases.handoverNext), 3);
  if (kind === 'selfHarm' || kind === 'press')
    return rows(handover(context), kind === 'press' ? next : line(writer.say(phrases.handoverNext), 3));
  const first = kind === 'safety' ? [] : restate(context);
  return rows(first, [...boundary(context), ...handover(context)], [...next, ...close(context)]);
}

/** A question and nothing wrong: the answer, or when it comes. */
function information(context: MoveContext): Sheet {
  const { phrases, writer, plan, material } = context;
  const offered = offer(context);
  const { lines, contents } = answers(context, offered.offered.length > 0);
  const answered = plan.asks.some(({ answer }) => answer.by === 'faq' || answer.by === 'promise');
  const quote = material.quote ? `${material.tongue.grammar.quote[0]}${material.quote}${material.tongue.grammar.quote[1]}` : undefined;
  const unknown = answered || context.mine.steps !== undefined || contents !== null || lines.length > 0 || offered.lines.length > 0 ? [] : line(writer.say(phrases.information.unknown, { quote }), 3); // prettier-ignore
  const open = plan.asks.some(({ answer }) => answer.by === 'next') || !answered;
  return rows(
    [...line(writer.say(phrases.information.open), 2), ...boundary(context), ...lines, ...unknown, ...offered.lines],
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
      ...(has(plan, 'demanding') ? exactness(context) : []),
    ],
    [...commit(context, contents), ...close(context)],
  );
}

const failedIfNew = (context: MoveContext): Line[] => (context.material.broken ? failed(context) : []);

const rows = (...lines: Line[][]): Sheet => lines.filter((row) => row.length > 0);
