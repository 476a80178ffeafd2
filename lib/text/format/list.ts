type Kind = 'and' | 'or';

const WORDS: Record<string, Record<Kind, string>> = {
  en: { and: 'and', or: 'or' },
  es: { and: 'y', or: 'o' },
  pt: { and: 'e', or: 'ou' },
  fr: { and: 'et', or: 'ou' },
  de: { and: 'und', or: 'oder' },
  nl: { and: 'en', or: 'of' },
  it: { and: 'e', or: 'o' },
  af: { and: 'en', or: 'of' },
  // "Kanye" and "kunye" stand between any two nouns; the shorter na- would have to merge with the noun's first vowel.
  zu: { and: 'kanye', or: 'noma' },
  xh: { and: 'kunye', or: 'okanye' },
  sw: { and: 'na', or: 'au' },
};

/** "a, b and c" without a comma before the last, in the language (English where it isn't ours); the empty string for nothing. */
export function formatList(items: readonly string[], language: string, kind: Kind): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const word = spanishWord(base, (WORDS[base] ?? WORDS.en!)[kind], last);
  const comma = /^en-us$/iu.test(language) && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${word} ${last}`;
}

/** Spanish changes the word before its own sound: "padre e hijo", "siete u ocho". */
function spanishWord(language: string, word: string, next: string): string {
  if (language !== 'es') return word;
  if (word === 'y' && /^h?[ií](?![aeo])/iu.test(next)) return 'e';
  return word === 'o' && /^(?:h?[oó]|8|11\b)/iu.test(next) ? 'u' : word;
}
