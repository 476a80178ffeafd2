/**
 * A phrase of the tongues as a regular expression over folded text: a space is any white space, " ?" or none, "<3>" up to three words; the rest is a regular
 * expression, matched at word borders.
 */
export const patternOf = (phrase: string, flags = 'gu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?:${phrase
      .replace(/ ?<(\d)>/gu, (_, most: string) => `(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,${most}}`)
      .replace(/ \?/gu, '\\s*')
      .replace(/ /gu, '\\s+')})(?![\\p{L}\\p{N}'-])`,
    flags,
  );

const known = new WeakMap<readonly string[], RegExp[]>();

/** The patterns of a list of phrases, made once. */
export function patternsOf(phrases: readonly string[]): RegExp[] {
  let made = known.get(phrases);
  if (!made) {
    made = phrases.map((phrase) => patternOf(phrase));
    known.set(phrases, made);
  }
  return made;
}

/** The longest stretch of words at the end of a folded text that is one of the phrases; 0 where it ends otherwise. */
export function endingIn(folded: string, phrases: readonly string[]): number {
  const trimmed = folded.replace(/\s+$/u, '');
  const found = phrases
    .map((phrase) => patternOf(`(?:${phrase})$`, 'u').exec(trimmed)?.[0].length ?? 0)
    .reduce((most, length) => Math.max(most, length), 0);
  return found === 0 ? 0 : found + folded.length - trimmed.length;
}
