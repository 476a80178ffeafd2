import { prepare } from './prepare';
import { removal } from './removal';
import type { Checked, FixLabel, Rule, Spot } from './types';

/** A fix that holds: what it replaces, with what. */
export type Offered = { start: number; end: number; label: FixLabel; text: string };

/** How often each rule finds fault, by its id. */
export type Counts = ReadonlyMap<string, number>;
type Judge = (checked: Checked) => Counts;

/** So many fixes are tried in one check, the first ones: the others get theirs when these are taken. */
export const MOST_TRIED = 12;

/** Signs that a text was cut: two spaces, a stop after a space, two stops, empty brackets or quotation marks, a sentence that begins with a small letter. */
const CUT = [
  / {2,}/gu,
  /[ \t][,.;)](?![.\d\p{L}])/gu,
  /[,;:][ \t]*[,.;:!?]|(?<!\.)\.[ \t]*[,;!?]/gu,
  /\([ \t]*\)|«[ \t]*»|“[ \t]*”|„[ \t]*“/gu,
  /^[ \t]*[,.;:!?)](?![)(])/gmu,
  /(?<![\p{N}.]\s*)[.!?][ \t]+\p{Ll}/gu,
  /^[ \t]*(?:[>•*–-][ \t]*)+$/gmu,
  /\n{3,}/gu,
  /[^\S\n]+$/gmu,
];
const cuts = (text: string): number[] => CUT.map((sign) => text.match(sign)?.length ?? 0);

/**
 * The fix of a spot, tried out: null where the finding would stay, where another rule would find fault with the result, or where the text would show that
 * something was cut from it.
 */
export function offered(checked: Checked, rule: Rule, spot: Spot, before: Counts, judge: Judge): Offered | null {
  if (!spot.fix) return null;
  const { text } = checked;
  const place = spot.fix.text === '' ? removal(text, checked.sentences, spot) : { start: spot.start, end: spot.end };
  if (!place) return null;
  const mended = text.slice(0, place.start) + spot.fix.text + text.slice(place.end);
  if (mended.trim() === '') return null;
  const had = cuts(text);
  if (cuts(mended).some((count, sign) => count > had[sign]!)) return null;
  const after = judge(prepare(mended, checked));
  if ((after.get(rule.id) ?? 0) >= (before.get(rule.id) ?? 0)) return null;
  for (const [id, count] of after) if (id !== rule.id && count > (before.get(id) ?? 0)) return null;
  return { ...place, ...spot.fix };
}
