import { parse, type Node } from './parse';

/**
 * What a text must hold for a pattern to match somewhere in it: of each list at least one word, in lower case, ASCII only. No list where nothing is
 * needed for sure. The idea is that of trigram indexes for searching code (R. Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
type Needs = readonly (readonly string[])[];

/** More words than this aren't told apart any longer. */
const MOST = 60;
const MOST_CHOICES = 600;
const LONGEST = 24;

/** What is known of a part of a pattern: all that it can match, where that is few words; else, and beside that, what is needed. */
type Known = { exact: readonly string[] | null; needs: Needs };
const ANYTHING: Known = { exact: null, needs: [] };
const EMPTY: Known = { exact: [''], needs: [] };

/** What a pattern needs; empty where its source isn't understood: then it is always tried. */
export function needsOf({ source, flags }: RegExp): Needs {
  const node = flags.includes('v') ? null : parse(source);
  if (!node) return [];
  const known = knownOf(node);
  return [...known.needs, ...settled(known.exact)].toSorted((a, b) => a.length - b.length);
}

function knownOf(node: Node): Known {
  switch (node.kind) {
    case 'units':
      return node.units.length > 0 && node.units.length <= 16 ? { exact: node.units, needs: [] } : ANYTHING;
    case 'anything':
      return ANYTHING;
    case 'nothing':
      return EMPTY;
    case 'ahead':
      return { exact: [''], needs: all(knownOf(node.part)) };
    case 'repeat':
      return repeated(node);
    case 'sequence':
      return inSequence(node.parts.map(knownOf));
    case 'choice':
      return chosen(node.parts.map(knownOf));
  }
}

/** A list of words as a need; none where the empty word is among them. */
const settled = (exact: readonly string[] | null): Needs => (exact === null || exact.includes('') ? [] : [shortest(exact)]);
const all = ({ exact, needs }: Known): Needs => [...needs, ...settled(exact)];

/** Without the words that hold another one of the list: a text with them has that too. */
function shortest(words: readonly string[]): readonly string[] {
  const sorted = [...new Set(words)].toSorted((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const word of sorted) if (!kept.some((other) => word.includes(other))) kept.push(word);
  return kept;
}

function repeated({ part, least, most }: Extract<Node, { kind: 'repeat' }>): Known {
  const once = knownOf(part);
  if (least === 0)
    return once.exact && once.needs.length === 0 && most === 1 ? { exact: [...new Set(['', ...once.exact])], needs: [] } : ANYTHING;
  if (least === 1 && most === 1) return once;
  return { exact: null, needs: all(once) };
}

/** One after the other: a run of few words grows as long as it stays few words, and is needed where it ends. */
function inSequence(parts: readonly Known[]): Known {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    needs.push(...part.needs);
    const longer =
      part.exact && run.length * part.exact.length <= MOST ? run.flatMap((word) => part.exact!.map((next) => word + next)) : null;
    if (longer?.every((word) => word.length <= LONGEST)) run = longer;
    else {
      needs.push(...settled(run));
      run = part.exact ?? [''];
      whole = false;
    }
  }
  return whole ? { exact: run, needs } : { exact: null, needs: [...needs, ...settled(run)] };
}

/** One of several: their words together, or the surest need of each. */
function chosen(parts: readonly Known[]): Known {
  const words = new Set(parts.flatMap(({ exact }) => exact ?? []));
  if (parts.every(({ exact, needs }) => exact && needs.length === 0) && words.size <= MOST) return { exact: [...words], needs: [] };
  const surest = parts.map(surestOf);
  const together = surest.flatMap((need) => need ?? []);
  return surest.includes(null) || together.length > MOST_CHOICES ? ANYTHING : { exact: null, needs: [shortest(together)] };
}

/** The need that the fewest texts meet: its shortest word counts, then how many there are. */
function surestOf(part: Known): readonly string[] | null {
  const rarity = (need: readonly string[]): number => Math.min(4, ...need.map(({ length }) => length)) - need.length / 100;
  return all(part).reduce<readonly string[] | null>((best, need) => (best === null || rarity(need) > rarity(best) ? need : best), null);
}
