/** Languages that have phrases of their own, in reading, drafts and checks. */
const PHRASE_LANGUAGES = ['en', 'es', 'zu', 'pt', 'fr', 'de'] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

/** The phrase language of a BCP 47 code; isiXhosa is read with isiZulu's; null where there is none. */
export function phraseLanguage(code: string): PhraseLanguage | null {
  const base = code.toLowerCase().split('-')[0] ?? '';
  return base === 'xh' ? 'zu' : (PHRASE_LANGUAGES.find((language) => language === base) ?? null);
}
