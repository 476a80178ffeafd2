import { line, type Line, type Sheet } from './sheet';
import { answers } from './moves/answers';
import { helpOf } from './moves/crisis';
import { problemOf, regret, unknown } from './moves/opening';
import { aboutOf, praised } from './moves/special';
import type { MoveContext } from './moves/context';

/** The short answer that all can read: heard, taken on, and where it goes on (G6.2, R14, R16, R17). Nothing that identifies the customer (R24). */
export function composePublic(context: MoveContext): Sheet {
  const { plan } = context;
  if (plan.state === 'praise') return plan.channel === 'review' ? reviewPraise(context) : one(context, context.phrases.public.praise);
  if (plan.state === 'closing') return one(context, context.phrases.closing.open);
  if (plan.escalate?.holds === true) return escalated(context);
  if (plan.state === 'information') return question(context);
  return plan.channel === 'review' ? review(context) : post(context);
}

const one = ({ writer }: MoveContext, table: readonly string[]): Sheet => [line(writer.say(table), 3)];

function feelingOf({ material, writer, phrases, plan }: MoveContext): string | undefined {
  const table = phrases.feeling[material.issue?.trouble ?? 'question'];
  return writer.piece(plan.heat >= 3 ? table.strong : table.mild) ?? undefined;
}

function post(context: MoveContext): Sheet {
  const { plan, phrases, writer } = context;
  const problem = problemOf(context, { shown: true });
  const table = plan.heat >= 3 ? phrases.public.hot : phrases.public.calm;
  const heard: Line[] =
    problem === null ? [...unknown(context, true), ...regret(context)] : line(writer.say(table, { problem, feeling: feelingOf(context) }), 3); // prettier-ignore
  return [[...heard, ...line(writer.say(phrases.public.doing), 2), ...line(writer.say(phrases.public.move), 3)]];
}

function escalated(context: MoveContext): Sheet {
  const { phrases, writer, plan } = context;
  const kind = plan.escalate?.kind ?? 'legal';
  const special = kind === 'safety' ? phrases.publicHandover[`safety@${plan.danger}`] : undefined;
  const short = special ?? phrases.publicHandover[kind] ?? phrases.publicHandover.any;
  const injury = kind === 'safety' && plan.injury !== null ? (writer.piece(phrases.injured.names[plan.injury]) ?? undefined) : undefined;
  const hurt = injury === undefined ? [] : line(writer.say(phrases.grave.hurt, { injury }), 3);
  return [
    [
      ...hurt,
      ...line(writer.say(hurt.length > 0 ? phrases.publicHandover.any : short, helpOf(context)), 3),
      ...line(writer.say(phrases.public.move), 3),
    ],
  ];
}

function question(context: MoveContext): Sheet {
  const { phrases, writer, plan } = context;
  const { lines } = answers(context, false);
  const told = plan.asks.some(({ answer }) => answer.by === 'faq');
  return [[...line(writer.say(phrases.public.question), 1), ...(told ? lines : line(writer.say(phrases.public.move), 3))]];
}

function review(context: MoveContext): Sheet {
  const { plan, phrases, writer } = context;
  const problem = problemOf(context, { shown: true });
  const about = aboutOf(context) ?? undefined;
  const heard = problem === null ? [...unknown(context, true), ...regret(context)] : line(writer.say(phrases.review.open, { problem, about }), 3); // prettier-ignore
  const felt = plan.heat >= 2 && problem !== null ? line(writer.say(phrases.understand[plan.heat >= 3 ? 'strong' : 'mild'], { feeling: feelingOf(context) }), 2) : []; // prettier-ignore
  const guest = plan.hospitality ? line(writer.say(phrases.hospitality.recovery), 2) : [];
  return [
    [...heard, ...felt, ...guest],
    [
      ...line(writer.say(phrases.review.middle), 3),
      ...line(writer.say(phrases.review.move), 3),
      ...line(writer.say(phrases.review.close), 1),
    ],
  ];
}

function reviewPraise(context: MoveContext): Sheet {
  const { phrases, writer } = context;
  return [[...line(writer.say(phrases.review.praise, { quote: praised(context) }), 3), ...line(writer.say(phrases.review.praiseClose), 3)]];
}
