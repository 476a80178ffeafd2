import { line, type Sheet } from '../sheet';
import type { Slots } from '../noun';
import type { MoveContext } from './context';

/** What a sentence needs to name where help is found, with the country, so that a wrong guess shows; nothing where it isn't known. */
export function helpOf({ plan, material }: MoveContext): Slots {
  if (plan.crisis === null) return {};
  const { country, emergency, name, line } = plan.crisis;
  const named = new Intl.DisplayNames([material.request.language, 'en'], { type: 'region' }).of(country);
  return { emergency, line: `${name}, ${line}`, country: named };
}

/**
 * To somebody who may harm themselves: heard, asked directly (which lowers the danger rather than raising it, WHO "Preventing suicide" 2014), help at this
 * hour, nobody left alone, the matter taken off them, a word back. No date and nothing of the company's; every line stays, whatever the length asked for.
 */
export function crisis(context: MoveContext): Sheet {
  const { phrases, writer, plan } = context;
  const { hear, ask, anywhere, near, relief, back } = phrases.crisis;
  const known = plan.crisis === null ? anywhere : phrases.crisis.line;
  const say = (table: readonly string[]) => line(writer.say(table, helpOf(context)), 3);
  return [say(hear), [...say(ask), ...say(known)], say(near), [...say(relief), ...say(back)]].filter((row) => row.length > 0);
}
