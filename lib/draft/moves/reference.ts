import { apologised } from '@/lib/plan/weight';
import { fold } from '@/lib/text/fold';
import { ORDERED } from '../material';
import { withNumber } from '../noun';
import { line, paragraphs, type Line, type Sheet } from '../sheet';
import type { MoveContext } from './context';

/** Who reads a reply looks for their own number first: the sentence that names it, where nothing in the sheet does; else the thing alone. */
function reference({ material, phrases, writer, plan }: MoveContext, said: string): Line[] {
  const { product, order } = material.base;
  const form = material.informal ? 'informal' : 'formal';
  const { grammar } = material.tongue;
  // A thing that they name beside the matter isn't what it is about.
  const known = typeof order === 'string';
  const thing = typeof product === 'object' && (known || material.issue === null || material.thing === product) ? product : null;
  if (known) {
    if (said.includes(order)) return [];
    // What they bargain over isn't ordered yet: the number is that of a quote.
    if (plan.bargain) return line(writer.say(phrases.unknown.about, { thing: withNumber(phrases.things.matter[form], order) }), 3);
    const about = material.issue?.thing ?? 'matter';
    const selling = material.request.playbook.company.kind === 'shop' || material.issue !== null;
    if (thing === null && (!ORDERED.has(about) || !selling))
      return line(writer.say(phrases.unknown.about, { thing: withNumber(phrases.things[about][form], order) }), 3);
    const booking = material.issue?.thing === 'booking' ? phrases.things.booking : phrases.things.order;
    const named = thing === null ? grammar.withOrder(booking[form], order, true) : grammar.withOrder(thing, order, false);
    return line(writer.say(phrases.unknown.about, { thing: named }), 3);
  }
  if (thing === null || fold(said).includes(fold(thing.text).split(' ').at(-1) ?? '')) return [];
  return line(writer.say(phrases.unknown.about, { thing }), 3);
}

/** The sheet with the customer's number, or the thing, named at the end of what it hears; the apology stays within the first sentences (R3). */
export function referenced(context: MoveContext, sheet: Sheet): Sheet {
  const kind = context.plan.escalate?.holds ? context.plan.escalate.kind : null;
  // A review's reply may be read by all, wherever it is written.
  if (kind === 'selfHarm' || kind === 'press' || context.plan.channel === 'review' || sheet.length === 0) return sheet;
  const named = reference(context, paragraphs(sheet).join('\n'));
  return named.length === 0 ? sheet : [[...sheet[0]!, ...named], ...sheet.slice(1)];
}

/** One sentence of being sorry where somebody was hurt, or was in danger and is angry; none where the sheet has it. */
export function sorryForHarm({ phrases, plan, writer }: MoveContext, sheet: Sheet): Sheet {
  const harmed = plan.escalate?.kind === 'safety' && (plan.injury !== null || plan.heat >= 2);
  if (!harmed || apologised(paragraphs(sheet).join('\n'))) return sheet;
  const feeling = writer.piece(phrases.feeling.harm.mild) ?? undefined;
  const sorry = line(writer.say(phrases.sorry.full, { feeling }), 3);
  return sheet.length === 0 ? [sorry] : [[sheet[0]![0]!, ...sorry, ...sheet[0]!.slice(1)], ...sheet.slice(1)];
}
