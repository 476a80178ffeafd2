import { fold } from '../fold';
import { gramsOf } from '../sieve/grams';
import { matchesIn } from '../sieve/sieve';
import { spanOf, type Span } from '../span';
import type { Temporal } from '../temporal';
import { addUnits, unitOf, type Unit } from './dayRules';
import { END, placeOf, START } from './grammar';
import { grammarsFor } from './languages';

/** A length of time, "3 working days", "3-5 days", "24 hours": `most` is its larger count. */
export type FoundLength = Span & { unit: Unit; least: number; most: number; from: (day: Temporal.PlainDate) => Temporal.PlainDate };

const made = new Map<string, RegExp>();

/** The lengths of time in a text, by place. */
export function findLengths(text: string, language: string): FoundLength[] {
  const folded = fold(text);
  const [grammar] = grammarsFor(language);
  if (!grammar) return [];
  const { units, numbers } = grammar.vocabulary;
  let pattern = made.get(language);
  if (!pattern) {
    const unit = Object.values(units)
      .filter(Boolean)
      .toSorted((a, b) => b.length - a.length)
      .join('|');
    const count = `\\d{1,3}|${[...numbers].toSorted((a, b) => b.length - a.length).join('|')}`;
    pattern = new RegExp(
      `${START}(?<least>${count})(?: ?(?:-|to|or|and|a|o|y|e|ou|et|bis|oder|und|ate) ?(?<most>${count}))? ?(?<unit>${unit})${END}`,
      'gu',
    );
    made.set(language, pattern);
  }
  const number = (word: string): number | null => (/^\d/u.test(word) ? Number(word) : placeOf(numbers, word));
  return [...matchesIn(folded, pattern, gramsOf(folded))].flatMap((match) => {
    const { least, most, unit: name } = match.groups!;
    const [few, many, unit] = [number(least!), number(most ?? least!), unitOf(name!, grammar)];
    if (few === null || many === null || unit === null) return [];
    const top = Math.max(few, many);
    return [
      {
        ...spanOf(text, match.index, match.index + match[0].length),
        unit,
        least: few,
        most: top,
        from: (day: Temporal.PlainDate) => addUnits(day, unit, top),
      },
    ];
  });
}
