/** The second half of a pair of surrogates. */
export const BARE = /[\udc00-\udfff]/;

const LINK =
  /(?:https?:\/\/|www\.)[^\s]+|(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|es|de|fr|pt|br|za|uk|eu|info|me|ly|app|shop)(?:\/[^\s]*)?(?![\p{L}\p{N}@-])/giu;
/** Every link counts the same, since it is shortened (X developer documentation, "Counting characters"). */
const LINK_LENGTH = 23;
/** A character of these ranges counts one, any other two; an emoji two, however many it is made of. */
const LIGHT: readonly (readonly [number, number])[] = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]]; // prettier-ignore
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text's length as X counts it. */
export function weightedLength(text: string): number {
  let length = 0;
  const rest = text.normalize('NFC').replace(LINK, () => {
    length += LINK_LENGTH;
    return '';
  });
  for (const { segment } of segmenter.segment(rest)) length += weigh(segment);
  return length;
}

function weigh(segment: string): number {
  if (EMOJI.test(segment)) return 2;
  let weight = 0;
  for (const character of segment) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => from <= code && code <= to) ? 1 : 2;
  }
  return weight;
}
