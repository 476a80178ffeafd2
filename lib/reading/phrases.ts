import { once } from '@/lib/text/once';
import { ANY_BEGINNING, beginningsOf } from './beginning';
import { patternWords, type Token } from './tokens';

/**
 * Lexicons written as phrases, one a line, and compiled once. They are matched on words, never on raw text: no pattern can run away, offsets are
 * those of whole words, and the cost grows with the text's length only.
 *
 *     order|parcel .. not arrived       a word of a choice, up to three words between, then "not", "arrived"
 *     receiv* @item                      words that begin so; a class, named beside the table
 *     *lieferung  *fik*                  words that end so, that hold it (isiZulu stems, German compounds)
 *     ... a gap of up to seven words     # a number     very? optional     no_longer|not   a choice of several words
 *
 * A line may begin with marks: `~` a weak wording (0.5), `-` a hint (0.25), `!` it holds even where a negation stands before it, `^` not where one
 * stands within it ("ordered a lamp and got nothing" is no wrong lamp).
 * Words are written folded or not: they are folded when compiled. A phrase never crosses the end of a sentence.
 */
export type PhraseTable<Kind extends string> = Partial<Record<Kind, string>>;

export type Slot = {
  exact: ReadonlySet<string>;
  prefix: readonly string[];
  suffix: readonly string[];
  inside: readonly string[];
  number: boolean;
  gap: number;
  /** Those of its words. */
  beginnings: number;
};
export type Phrase<Kind extends string = string> = {
  kind: Kind;
  signal: string;
  weight: number;
  keepsNegation: boolean;
  /** It doesn't hold where a negation stands within it. */
  plain: boolean;
  slots: readonly Slot[];
  /** The slot by which the phrase is looked up: the one whose words are likely the rarest. */
  anchor: number;
};
export type PhraseSet<Kind extends string = string> = {
  phrases: readonly Phrase<Kind>[];
  candidates: (form: string) => readonly Phrase<Kind>[];
};

const MARKS: Record<string, number> = { '~': 0.5, '-': 0.25 };

/**
 * A table of phrases, compiled when it is first matched: most conversations need the tables of one language of six. `topic` begins the signal ids:
 * "issue.late-delivery". `classes` holds the choices behind `@name`.
 */
export function phrases<Kind extends string>(
  topic: string,
  table: PhraseTable<Kind>,
  classes: Record<string, string> = {},
): PhraseSet<Kind> {
  const compiled = once(() => compile(topic, table, classes));
  const candidates = once(() => lookup(compiled()));
  return {
    get phrases() {
      return compiled();
    },
    candidates: (form) => candidates()(form),
  };
}

function compile<Kind extends string>(topic: string, table: PhraseTable<Kind>, classes: Record<string, string>): Phrase<Kind>[] {
  const compiled: Phrase<Kind>[] = [];
  for (const [kind, lines] of Object.entries(table) as [Kind, string][]) {
    for (const raw of lines.split('\n')) {
      let line = raw.trim();
      let weight = 1;
      let keepsNegation = false;
      let plain = false;
      for (let mark = line[0]; mark !== undefined && (mark in MARKS || mark === '!' || mark === '^'); mark = line[0]) {
        if (mark === '!') keepsNegation = true;
        else if (mark === '^') plain = true;
        else weight = MARKS[mark]!;
        line = line.slice(1).trim();
      }
      if (line === '') continue;
      for (const slots of variants(line, classes))
        compiled.push({ kind, signal: `${topic}.${kind}`, weight, keepsNegation, plain, slots, anchor: anchorOf(slots) });
    }
  }
  return compiled;
}

/** Every sequence of slots that a line stands for: optional words and choices of several words make several. */
function variants(line: string, classes: Record<string, string>): Slot[][] {
  let sequences: Slot[][] = [[]];
  let gap = 0;
  for (const part of line.split(/\s+/u)) {
    if (part === '..' || part === '...') {
      gap = part === '..' ? 3 : 7;
      continue;
    }
    const optional = part.endsWith('?');
    const choices = choicesOf(optional ? part.slice(0, -1) : part, classes, gap);
    const next: Slot[][] = [];
    for (const sequence of sequences) {
      if (optional) next.push(sequence);
      for (const choice of choices) next.push([...sequence, ...choice]);
    }
    sequences = next;
    if (!optional) gap = 0;
  }
  return sequences
    .filter((sequence) => sequence.length > 0)
    .map((sequence) => sequence.map((slot, index) => (index === 0 ? { ...slot, gap: 0 } : slot)));
}

function choicesOf(part: string, classes: Record<string, string>, gap: number): Slot[][] {
  const alternatives = part
    .replace(/[()]/gu, '')
    .split('|')
    .flatMap((alternative) =>
      alternative.startsWith('@') ? (classes[alternative.slice(1)] ?? '').split(/[|\s]+/u).filter(Boolean) : [alternative],
    );
  const single = emptySlot(gap);
  const several: Slot[][] = [];
  for (const alternative of alternatives) {
    const pieces = alternative.split('_').flatMap((piece) => (piece === '#' ? ['#'] : stars(piece)));
    if (pieces.length === 1) add(single, pieces[0]!);
    else if (pieces.length > 1)
      several.push(
        pieces.map((piece, index) => {
          const slot = emptySlot(index === 0 ? gap : 0);
          add(slot, piece);
          return begun(slot);
        }),
      );
  }
  const some = single.number || single.exact.size + single.prefix.length + single.suffix.length + single.inside.length > 0;
  return some ? [[begun(single)], ...several] : several;
}

/** A slot while its words are added. */
type OpenSlot = { exact: Set<string>; prefix: string[]; suffix: string[]; inside: string[]; number: boolean; gap: number };
const emptySlot = (gap: number): OpenSlot => ({ exact: new Set(), prefix: [], suffix: [], inside: [], number: false, gap });
const begun = (slot: OpenSlot): Slot => ({
  ...slot,
  beginnings: slot.number || slot.suffix.length + slot.inside.length > 0 ? ANY_BEGINNING : beginningsOf(slot.exact, slot.prefix),
});

/** The words of a piece, with its stars kept at the outer ends. */
function stars(piece: string): string[] {
  const words = patternWords(piece.replaceAll('*', ''));
  if (words.length === 0) return [];
  if (piece.startsWith('*')) words[0] = `*${words[0]!}`;
  if (piece.endsWith('*')) words[words.length - 1] = `${words.at(-1)!}*`;
  return words;
}

function add(slot: OpenSlot, piece: string): void {
  const word = piece.replaceAll('*', '');
  if (piece === '#') slot.number = true;
  else if (piece.startsWith('*') && piece.endsWith('*')) slot.inside.push(word);
  else if (piece.startsWith('*')) slot.suffix.push(word);
  else if (piece.endsWith('*')) slot.prefix.push(word);
  else slot.exact.add(word);
}

/** Longer words are rarer; a choice is as common as its shortest word. */
function anchorOf(slots: readonly Slot[]): number {
  const rarity = (slot: Slot) =>
    slot.number ? 1 : Math.min(...[...slot.exact, ...slot.prefix, ...slot.suffix, ...slot.inside].map((word) => word.length));
  let best = 0;
  for (let index = 1; index < slots.length; index++) if (rarity(slots[index]!) > rarity(slots[best]!)) best = index;
  return best;
}

/** More different words than this are not remembered: a page can't make the table grow without end. */
const REMEMBERED = 20_000;

function lookup<Kind extends string>(compiled: readonly Phrase<Kind>[]): (form: string) => readonly Phrase<Kind>[] {
  const exact = new Map<string, Phrase<Kind>[]>();
  const prefixes = new Map<string, { word: string; phrase: Phrase<Kind> }[]>();
  const loose: Phrase<Kind>[] = [];
  const numbers: Phrase<Kind>[] = [];
  const put = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const phrase of compiled) {
    const slot = phrase.slots[phrase.anchor]!;
    for (const word of slot.exact) put(exact, word, phrase);
    for (const word of slot.prefix) put(prefixes, word.slice(0, 2), { word, phrase });
    if (slot.suffix.length > 0 || slot.inside.length > 0) loose.push(phrase);
    if (slot.number) numbers.push(phrase);
  }
  const remembered = new Map<string, readonly Phrase<Kind>[]>();
  return (form) => {
    const known = remembered.get(form);
    if (known) return known;
    const found = new Set<Phrase<Kind>>(exact.get(form));
    for (const { word, phrase } of prefixes.get(form.slice(0, 2)) ?? []) if (form.startsWith(word)) found.add(phrase);
    for (const phrase of loose) if (fitsForm(phrase.slots[phrase.anchor]!, form)) found.add(phrase);
    if (/^\p{N}/u.test(form)) for (const phrase of numbers) found.add(phrase);
    const list = [...found];
    if (remembered.size < REMEMBERED) remembered.set(form, list);
    return list;
  };
}

function fitsForm(slot: Slot, form: string): boolean {
  if (slot.exact.has(form)) return true;
  if (slot.number && /^\p{N}/u.test(form)) return true;
  for (const word of slot.prefix) if (form.startsWith(word)) return true;
  for (const word of slot.suffix) if (form.endsWith(word)) return true;
  for (const word of slot.inside) if (form.includes(word)) return true;
  return false;
}

/** Whether a word fits; most that don't are told by how they begin. */
export function fits(slot: Slot, { forms, beginnings }: Token): boolean {
  if ((slot.beginnings & beginnings) === 0) return false;
  for (const form of forms) if (fitsForm(slot, form)) return true;
  return false;
}
