/** How a language turns a customer's sentence to the second person: by exchanging words, nothing else. */
export type Turning = {
  /** Exchanges of several words, tried first, in order: pattern over lower-case text, familiar, formal. Null: not safe in that form of address. */
  phrases: readonly (readonly [RegExp, string | null, string | null])[];
  /** Exchanges of single words by their lower-case form: familiar, formal. */
  words: Readonly<Record<string, readonly [string, string]>>;
  /** What makes it unsafe: second person already, a day that has moved since, a demand, a question. Over lower-case text. */
  unsafe: RegExp;
  /** What makes it unsafe where it is left after the exchange: first persons that no table knows. */
  left: RegExp;
  /** How a sentence begins that can stand as a main clause. */
  start: RegExp;
  /** Something that can be its verb. */
  verb: RegExp;
  /** "Hier" is yesterday, and no place. */
  yesterday?: true;
};

const LEAST = 4;
const MOST = 20;
const MARKS = /[?!¿¡"“”«»„@<>{}[\]|\\]|https?:|[.;:]\s|\.\.|…/u;

/** The customer's own place: "here" said by us would be ours. In the languages that are turned. */
const HERE = /\s+(?:por |até |jusqu')?(?:aquí|acá|aqui|cá|ici|hierher|hier|over here|here|lapha)(?!\p{L})/giu;
/** Without the place nothing is left of these. */
const BEING =
  /(?<!\p{L})(?:estoy|estamos|está|están|estaba|vivo|estou|estão|estava|moro|suis|sommes|(?:n')?(?:est|sont|était)|habite|bin|sind|ist|war|wohne|(?:am|are|is|was|were)(?:n['’]?t)?|(?:\p{L}+['’](?:s|m|re))|be|been|live|from)(?:\s+(?:not|still|yet|even|nicht|noch|immer|pas|toujours|encore|plus|todavía|aún|ainda))*$/iu;

/** The text without the customer's "here"; null where the sentence is about the place. */
export function withoutHere(text: string, yesterday = false): string | null {
  const places = Array.from(text.matchAll(HERE), ({ index }) => text.slice(0, index));
  if (yesterday && /(?<!\p{L})hier(?!\p{L})/iu.test(text)) return text;
  if (/^(?:aquí|acá|aqui|ici|hier|here|lapha)(?!\p{L})/iu.test(text) || places.some((before) => BEING.test(before))) return null;
  return text.replace(HERE, '');
}

/** The sentence as a main clause in the second person, lower case at its start, without full stop; null where it can't be turned safely. */
export function turnBy(
  { phrases, words, unsafe, left, start, verb, yesterday }: Turning,
  sentence: string,
  informal: boolean,
): string | null {
  const bare = withoutHere(sentence.replace(/\s+/gu, ' ').trim().replace(/[.…;:,]+$/u, '').replaceAll('’', "'"), yesterday); // prettier-ignore
  if (bare === null) return null;
  const count = bare.split(' ').length;
  const lower = bare.toLowerCase();
  if (count < LEAST || count > MOST || MARKS.test(bare) || unsafe.test(lower) || !start.test(lower) || !verb.test(lower)) return null;
  if (/\p{Lu}{4,}(?![\d-])/u.test(bare)) return null;
  let text = bare.charAt(0).toLowerCase() + bare.slice(1);
  for (const [pattern, familiar, formal] of phrases) {
    const to = informal ? familiar : formal;
    if (to === null && pattern.test(text)) return null;
    if (to !== null) text = text.replace(new RegExp(pattern.source, 'giu'), (match, ...groups: unknown[]) => to.replace('$1', typeof groups[0] === 'string' ? groups[0] : '') || match); // prettier-ignore
  }
  text = text.replace(/[\p{L}\p{M}]+/gu, (word) => words[word.toLowerCase()]?.[informal ? 0 : 1] ?? word);
  return left.test(text.toLowerCase()) ? null : text;
}
