/**
 * Which letters, pairs and triples of letters a text holds, as bits: enough to say of most words that they aren't in it, never to say that one is.
 * Only ASCII is looked at, in lower case. A text and the same text folded (lib/text/fold) hold the same ASCII at the same places, but for what folding
 * adds: so the folded text's grams serve for both.
 */
export type Grams = Uint32Array;

const BITS = 8192;
const single = (a: number): number => a;
const pair = (a: number, b: number): number => (a * 61 + b * 7 + 131) & (BITS - 1);
const triple = (a: number, b: number, c: number): number => (a * 1021 + b * 67 + c * 5 + 257) & (BITS - 1);
/** What ends a run of grams. */
const NONE = -1;

/** The unit in lower case; NONE beyond ASCII. */
const plain = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit < 128 ? unit : NONE);

/** The grams of a text; linear. */
export function gramsOf(text: string): Grams {
  const bits = new Uint32Array(BITS / 32);
  let before = NONE;
  let last = NONE;
  for (let index = 0; index < text.length; index++) {
    const unit = plain(text.charCodeAt(index));
    if (unit !== NONE) {
      set(bits, single(unit));
      if (last !== NONE) {
        set(bits, pair(last, unit));
        if (before !== NONE) set(bits, triple(before, last, unit));
      }
    } else if (text[index] === 'ſ' || text[index] === '\u212a') return bits.fill(-1); // Without regard to case these are "s" and "k".
    before = last;
    last = unit;
  }
  return bits;
}

function set(bits: Grams, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

/** The places of the bits that a text with this word in it has set. */
export function placesOf(word: string): number[] {
  const units = Array.from({ length: word.length }, (_, index) => plain(word.charCodeAt(index)));
  if (units.length === 1) return [single(units[0]!)];
  if (units.length === 2) return [pair(units[0]!, units[1]!)];
  return units.slice(2).map((unit, index) => triple(units[index]!, units[index + 1]!, unit));
}

/** Whether all of these bits are set. */
export function hasAll(grams: Grams, places: readonly number[]): boolean {
  for (const at of places) if ((grams[at >>> 5]! & (1 << (at & 31))) === 0) return false;
  return true;
}
