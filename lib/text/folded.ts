import { fold } from './fold';
import { gramsOf, type Grams } from './sieve/grams';

/** A text folded and what it may hold (lib/text/sieve): handed on by who has it already, since several look for something in the same text. */
export type Folded = { folded: string; grams: Grams };

export function foldedOf(text: string): Folded {
  const folded = fold(text);
  return { folded, grams: gramsOf(folded) };
}
