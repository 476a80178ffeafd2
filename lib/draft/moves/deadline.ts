import type { OptionDetail } from '@/lib/plan/detail';
import { line, type Line } from '../sheet';
import type { MoveContext } from './context';

/** What puts the thing itself into their hands. */
const BRINGS: ReadonlySet<OptionDetail['kind']> = new Set(['replacement', 'reshipment', 'exchange', 'repair', 'technician', 'access', 'rebooking', 'correction', 'explanation']); // prettier-ignore

/** The customer's own date, said back: whether what we offer comes in time, or that we write before it. Never a promise of the day itself. */
export function deadline({ plan, phrases, writer, material }: MoveContext): Line[] {
  const { deadline: given, next } = plan;
  if (given === null) return [];
  const by = material.when.by(given.date);
  const sooner = next.date < given.date || (next.date === given.date && (given.time === null || next.at.slice(11, 16) < given.time));
  // For today the commitment itself says it.
  if (given.kind === 'answer')
    return sooner && given.date > plan.now.slice(0, 10) ? line(writer.say(phrases.deadline.hear, { by }), 3) : [];
  const bringing = plan.options.filter(
    ({ chosen, kind, at, missing }) => chosen && BRINGS.has(kind) && at !== null && missing.length === 0,
  );
  const inTime = bringing.length > 0 && bringing.every(({ at }) => (at ?? '').slice(0, 10) < given.date);
  const late = bringing.length > 0 && bringing.every(({ at }) => (at ?? '').slice(0, 10) > given.date);
  const table = inTime ? 'kept' : late && sooner ? 'missed' : 'noted';
  return line(writer.say(phrases.deadline[table], { by }), 3);
}
