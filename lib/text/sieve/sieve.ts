import { allMatches } from '../matches';
import { hasAll, placesOf, type Grams } from './grams';
import { needsOf } from './needs';

/** Of each list at least one word's bits: what a pattern needs, made ready. */
type Sieve = readonly (readonly (readonly number[])[])[];
const sieves = new WeakMap<RegExp, Sieve>();

/**
 * Whether a pattern may match somewhere in a text, or in any part of it, by the text's grams: false is sure, true is not. Trying a pattern costs far
 * more than this, and most patterns of a lexicon have nothing to find in most messages.
 */
export function mayMatch(pattern: RegExp, grams: Grams): boolean {
  let sieve = sieves.get(pattern);
  if (!sieve) sieves.set(pattern, (sieve = needsOf(pattern).map((words) => words.map(placesOf))));
  for (const need of sieve) if (!hasOne(grams, need)) return false;
  return true;
}

function hasOne(grams: Grams, need: readonly (readonly number[])[]): boolean {
  for (const places of need) if (hasAll(grams, places)) return true;
  return false;
}

/** The matches of a global pattern, in order, tried only where there may be one. */
export const matchesIn = (text: string, pattern: RegExp, grams: Grams): readonly RegExpExecArray[] =>
  mayMatch(pattern, grams) ? allMatches(text, pattern) : NONE;
const NONE: readonly RegExpExecArray[] = [];

/** `pattern.test(text)` for a pattern that isn't global, tried only where there may be a match. */
export const foundIn = (text: string, pattern: RegExp, grams: Grams): boolean => mayMatch(pattern, grams) && pattern.test(text);
