import type { Grams } from '../sieve/grams';
import { foundIn, matchesIn } from '../sieve/sieve';
import { takenIn } from '../taken';
import { isWord, placeOf, type DateGrammar } from './grammar';

/** An hour that was read; `weak` ones ("at 5") count only beside a day. `open` where morning or afternoon wasn't said. */
export type HourAtom = { start: number; end: number; hour: number; minute: number; weak: boolean; open: boolean };

/** By a text's grams: its days are read with their hours, and then the hours alone. */
const known = new WeakMap<Grams, { grammar: DateGrammar; hours: readonly HourAtom[] }>();

/** Every hour in a folded text, by place, without overlaps (the rule that comes first wins). */
export function readHours(folded: string, grams: Grams, grammar: DateGrammar): readonly HourAtom[] {
  const before = known.get(grams);
  if (before?.grammar === grammar) return before.hours;
  const hours = hoursOf(folded, grams, grammar);
  known.set(grams, { grammar, hours });
  return hours;
}

function hoursOf(folded: string, grams: Grams, grammar: DateGrammar): HourAtom[] {
  const found: HourAtom[] = [];
  const taken = takenIn(folded.length);
  if (!foundIn(folded, grammar.hints.figure, grams) && !foundIn(folded, grammar.hints.hour, grams)) return found;
  for (const pattern of grammar.hours) {
    for (const match of matchesIn(folded, pattern, grams)) {
      const atom = readHour(match, grammar);
      if (atom && taken.take(atom.start, atom.end)) found.push(atom);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readHour(match: RegExpExecArray, grammar: DateGrammar): HourAtom | null {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const start = match.index + (groups.weak === undefined ? 0 : groups.weak.length);
  const end = match.index + match[0].length;
  const at = { start: start + (/^\s*/u.exec(match.input.slice(start, end))?.[0].length ?? 0), end };
  if (groups.noon !== undefined) return { ...at, hour: 12, minute: 0, weak: true, open: false };
  if (groups.midnight !== undefined) return { ...at, hour: 0, minute: 0, weak: true, open: false };
  // A full stop between figures is an hour only with its word: "8.30 pm", "11.00 Uhr"; alone it is a price or a version.
  if (groups.mark === '.' && groups.part === undefined && groups.clock === undefined) return null;
  let hour = numberOf(groups.hour ?? groups.next ?? '', grammar);
  let minute = groups.minute === undefined ? 0 : Number(groups.minute);
  if (hour === null || hour > 24) return null;
  if (groups.next !== undefined) [hour, minute] = [hour - 1, 30];
  if (groups.half !== undefined) minute = 30;
  const part = groups.part ?? '';
  const afternoon = is(grammar.vocabulary.pm, part) || is(grammar.vocabulary.evening, part);
  const morning = is(grammar.vocabulary.am, part) || is(grammar.vocabulary.morning, part);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  if (hour === 24) hour = 0;
  const padded = /^0\d/u.test(groups.hour ?? '');
  return {
    ...at,
    hour,
    minute,
    weak: groups.weak !== undefined,
    open: !afternoon && !morning && hour < 12 && hour > 0 && !padded && !(groups.clock !== undefined && hour > 5),
  };
}

const is = (source: string, word: string): boolean => word !== '' && source !== '' && isWord(source, word);
const numberOf = (word: string, grammar: DateGrammar): number | null =>
  /^\d/u.test(word) ? Number(word) : placeOf(grammar.vocabulary.numbers.slice(0, 12), word);
