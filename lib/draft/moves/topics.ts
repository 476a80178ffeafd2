import { formatList } from '@/lib/text/format';
import { Temporal } from '@/lib/text/temporal';
import { calendar } from '@/lib/plan/calendar';
import { fold } from '@/lib/text/fold';
import { AGREED } from '../phrases/agreed';
import { FAREWELL } from '../phrases/farewell';
import { THANKS_TO, TOPICS } from '../phrases/topics';
import { line, type Line, type Sheet } from '../sheet';
import { answers } from './answers';
import type { MoveContext } from './context';
import { partIn } from '@/lib/plan/agreed';

/** Thanks to somebody of ours, passed on. */
export function passedOn({ plan, material, writer }: MoveContext): Line[] {
  const person = plan.thanked;
  return person === null ? [] : line(writer.say(THANKS_TO[material.tongue.code] ?? THANKS_TO.en!, { person }), 3);
}

/** An ordinary question: what is done about it, and when the answer comes; nothing apologised for, nothing of theirs in marks. */
export function topics(context: MoveContext): Sheet {
  const { plan, phrases, writer, material } = context;
  const tables = TOPICS[material.tongue.code] ?? TOPICS.en!;
  const goodbye = FAREWELL[material.tongue.code] ?? FAREWELL.en!;
  const opened = plan.farewell.laughed ? writer.say(goodbye.laughed, { name: undefined }) : writer.say(phrases.information.open);
  const days = plan.topics.includes('move') ? daysOf(context) : null;
  // Their question in our words where it can be put so; never in marks.
  const { contents } = answers(context, false);
  const turned = contents?.includes(material.tongue.grammar.quote[0]) ? null : contents;
  const named = partIn(material.last?.text ?? '');
  const part = named === null ? undefined : (AGREED[material.tongue.code] ?? AGREED.en!).parts[named];
  return [
    [...line(opened, 2), ...passedOn(context)],
    plan.topics.flatMap((topic) => line(writer.say(tables[topic], { days: days ?? undefined, part }), 3)),
    [
      ...line(turned === null ? writer.say(phrases.commit.answer) : writer.say(phrases.commit.contents, { contents: turned }), 3),
      ...line(writer.say(phrases.close.plain), 3),
    ],
  ].filter((row) => row.length > 0);
}

/** The week after the appointment's own, folded, in six languages. */
const WEEK_AFTER =
  /\b(?:(?:the )?(?:following|next) week|week after|semana siguiente|(?:proxima|siguiente) semana|semana seguinte|proxima semana|semaine (?:suivante|d'apres|prochaine)|(?:die |in der )?(?:folgende|nachste)n? woche|woche (?:darauf|danach|spater)|ngesonto elilandelayo|isonto elilandelayo)\b/u;

/** The working days of the week that they ask for: "Monday, Wednesday or Thursday"; null where they name none. */
function daysOf({ material, plan }: MoveContext): string | null {
  const text = material.last?.text ?? '';
  const now = plan.now.slice(0, 10);
  const booked = plan.facts.find(({ kind, normal, evidence }) => kind === 'date' && evidence.message === material.last?.id && normal.slice(0, 10) > now); // prettier-ignore
  if (booked === undefined || !WEEK_AFTER.test(fold(text))) return null;
  const date = Temporal.PlainDate.from(booked.normal.slice(0, 10));
  const monday = date.subtract({ days: date.dayOfWeek - 1 }).add({ days: 7 });
  const hours = calendar(material.request.playbook);
  const { language } = material.request;
  const named = [0, 1, 2, 3, 4, 5, 6]
    .map((days) => monday.add({ days }))
    .filter((day) => hours.works(day))
    .map((day) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day.toString()}T12:00:00Z`)))
    .map((name) => (material.tongue.code === 'zu' ? name.charAt(0).toLowerCase() + name.slice(1) : name));
  if (named.length === 0) return null;
  return formatList(named, language, 'or');
}
