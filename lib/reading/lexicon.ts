/**
 * A lexicon is data: a list of patterns, each with the id of its signal. Patterns are matched against the folded text (lower case, no accents,
 * straight quotes: lib/text/fold), so they are written that way. The order of entries never matters.
 */
export type LexiconEntry<Kind extends string = string> = {
  /** "risk.legal.lawyer": topic, kind, the idea. */
  signal: string;
  kind: Kind;
  /** Global and unicode: /\bmy lawyers?\b/gu. Linear: no nested quantifiers. */
  pattern: RegExp;
  /** How sure this wording is on its own, 0 to 1; 1 where absent. */
  weight?: number;
  /** True where a negation before it in its clause doesn't undo it ("not happy" is matched as a whole). */
  keepsNegation?: boolean;
};

/** Languages that have lexicons of their own. Messages in others are read with English's as well as what is language-independent. */
export const LEXICON_LANGUAGES = ['en', 'es', 'zu', 'pt', 'fr', 'de'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];
export type Lexicon<Kind extends string = string> = Record<LexiconLanguage, readonly LexiconEntry<Kind>[]>;
