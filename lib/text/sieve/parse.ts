/** A pattern's parts, as far as they say what a text must hold. `units`: one of these ASCII characters, in lower case. */
export type Node =
  | { kind: 'units'; units: readonly string[] }
  | { kind: 'anything' }
  | { kind: 'nothing' }
  | { kind: 'ahead'; part: Node }
  | { kind: 'repeat'; part: Node; least: number; most: number }
  | { kind: 'sequence'; parts: readonly Node[] }
  | { kind: 'choice'; parts: readonly Node[] };

const ANYTHING: Node = { kind: 'anything' };
const NOTHING: Node = { kind: 'nothing' };
const DIGITS = { kind: 'units', units: [...'0123456789'] } satisfies Node;
const OPENING = /\((?:\?(?:<(?![=!])[^>]*>|<?[=!]|:))?/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/uy;
const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|P\{[^}]*\}|k<[^>]*>|\d+|c[a-z]|[^])/iuy;
const CLASS = /\[\^?(?:\\[^]|[^\]\\])*\]/uy;

/** The source of a regular expression as a tree; null where it isn't understood. */
export function parse(source: string): Node | null {
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  const choice = (): Node => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return { kind: 'sequence', parts };
  };
  const quantified = (part: Node): Node => {
    const match = eat(QUANTIFIER);
    if (!match) return part;
    const [, sign, from, comma, to] = match;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const most = sign ? (sign === '?' ? 1 : Infinity) : comma ? (to ? Number(to) : Infinity) : least;
    return { kind: 'repeat', part, least, most };
  };
  const atom = (): Node => {
    const opening = eat(OPENING)?.[0];
    if (opening) {
      if (source[at] === '?') throw new SyntaxError(source);
      const part = choice();
      if (source[at] !== ')') throw new SyntaxError(source);
      at++;
      if (opening.endsWith('!')) return NOTHING;
      return opening.endsWith('=') ? { kind: 'ahead', part } : part;
    }
    const set = eat(CLASS)?.[0];
    if (set) return classOf(set);
    const escape = eat(ESCAPE)?.[0];
    if (escape) return escaped(escape);
    const unit = source[at++]!;
    if (unit === '^' || unit === '$') return NOTHING;
    return unit === '.' ? ANYTHING : unitOf(unit);
  };
  try {
    const tree = choice();
    return at === source.length ? tree : null;
  } catch {
    return null;
  }
}

const unitOf = (unit: string): Node => (unit < '\u0080' ? { kind: 'units', units: [unit.toLowerCase()] } : ANYTHING);

function escaped(escape: string): Node {
  if (escape === '\\d') return DIGITS;
  if (escape === '\\b' || escape === '\\B') return NOTHING;
  return /^\\[^\p{L}\p{N}]$/u.test(escape) ? unitOf(escape[1]!) : ANYTHING;
}

/** The characters of a class where they are all written out, with digits and short ranges; anything where there may be others. */
function classOf(set: string): Node {
  const units = new Set<string>();
  for (const [part] of set.slice(1, -1).matchAll(/\\(?:[upPx]\S|[^])|[^]-[^]|[^]/gu)) {
    if (part === '\\d' || part === '0-9') for (const digit of DIGITS.units) units.add(digit);
    else if (/^\\[^\p{L}\p{N}]$/u.test(part) && part < '\u0080') units.add(part[1]!);
    else if (part.length === 1 && part < '\u0080' && part !== '^') units.add(part.toLowerCase());
    else return ANYTHING;
  }
  return { kind: 'units', units: [...units] };
}
