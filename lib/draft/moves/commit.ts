import { line, type Line } from '../sheet';
import { isBrief } from '../size';
import type { MoveContext } from './context';

/** The message that comes next, with its day and hour, even where there is no solution yet (G7.4). */
export function commit({ plan, phrases, writer }: MoveContext, contents: string | null, asked = false): Line[] {
  const said = contents === null ? null : writer.say(phrases.commit.contents, { contents });
  // "As soon as I have that" needs something that was asked for.
  const kind = plan.next.kind === 'details' && !asked ? 'progress' : plan.next.kind;
  return line(said ?? writer.say(phrases.commit[kind], { choice: asked ? 'yes' : undefined }) ?? writer.say(phrases.commit.progress), 3);
}

/** A warm end (R9). */
export function close({ plan, phrases, tone, writer, mine, material }: MoveContext): Line[] {
  if (mine.closing !== undefined) return line(mine.closing, 3);
  const table = plan.heat >= 3 || (plan.heat === 2 && plan.severity === 3) ? 'hot' : tone.warmth < 0 ? 'plain' : 'warm';
  return line(writer.say(phrases.close[table]), tone.warmth <= -2 || isBrief(material) ? 2 : 3);
}
