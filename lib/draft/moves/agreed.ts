import { onDateTime } from '@/lib/text/format';
import { AGREED } from '../phrases/agreed';
import { line, type Line, type Sheet } from '../sheet';
import { commit } from './commit';
import type { MoveContext } from './context';
import { missingItems, verbPhrase } from './offer';

/** Goes on from what was just agreed: nothing of it is offered or asked again. */
export function agreed(context: MoveContext): Sheet {
  const { plan, phrases, writer, material } = context;
  const { language } = material.request;
  const tables = AGREED[material.tongue.code] ?? AGREED.en!;
  const { agreed } = plan;
  if (agreed === null) return [];
  const when = whenOf();
  const chosen = plan.options.filter((option) => option.chosen);
  const first = chosen[0] === undefined ? null : verbPhrase(chosen[0], context);
  const items = missingItems(context, chosen);
  const lines: Line[] = when === null ? [] : line(writer.say(agreed.ours ? tables.ourDay : tables.theirDay, { when }), 3);
  if (first !== null && items !== null)
    lines.push(...line(agreed.ours ? writer.say(tables.ourWay) : null, 3), ...line(writer.say(phrases.offer.onceOne, { items, first }), 3));
  else if (first !== null) {
    lines.push(...line(agreed.ours ? writer.say(tables.ourWay) : null, 3));
    lines.push(...line(writer.say(agreed.ours ? phrases.offer.act : tables.theirWay, { first }), 3));
  }
  const next = when === null ? commit(context, null, items !== null) : line(writer.say(tables.confirm), 3);
  return [lines, next].filter((row) => row.length > 0);

  function whenOf(): string | null {
    if (agreed === null) return null;
    const part = agreed.part === null ? null : tables.parts[agreed.part];
    if (agreed.date === null) return part;
    const day = agreed.time === null ? material.when.on(agreed.date) : onDateTime(agreed.date, agreed.time, language);
    return part === null ? day : `${day}, ${part}`;
  }
}
