/**
 * The text in lower case, without accents, with straight quotes, and of the same length: offsets into the folded text are offsets into the text.
 * Lexicons are written in this form, so "devolución", "DEVOLUCION" and "devolucion" are one entry.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldUnit(text[index]!);
  return folded;
}

/** Of a text without such a character nothing changes but its capitals. */
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/u;
const QUOTES: Record<string, string> = { '’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '—': '-', '\u00a0': ' ', '\u202f': ' ' }; // prettier-ignore
const memo = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit;
  let known = memo.get(unit);
  if (known === undefined) {
    const plain = QUOTES[unit] ?? unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    known = plain.length === 1 ? plain : unit;
    memo.set(unit, known);
  }
  return known;
}
