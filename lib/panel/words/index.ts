import { en } from './en';

export type WordKey = keyof typeof en;
/** All words of the interface in one language. */
export type Words = Record<WordKey, string>;
export type Params = Record<string, string | number>;

export const UI_LANGUAGES = ['en', 'es', 'zu'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<UiLanguage, string> = { en: 'English', es: 'Español', zu: 'isiZulu' };

/** English is in the first load; the others come when they are wanted. */
const LOADERS: Record<UiLanguage, () => Promise<Words>> = {
  en: async () => en,
  es: async () => (await import('./es')).es,
  zu: async () => (await import('./zu')).zu,
};

export const loadWords = (language: UiLanguage): Promise<Words> => LOADERS[language]();

/** The interface's language: the agent's choice, else the first of the browser's that we have, else English. */
export function uiLanguage(choice: string, browserLanguages: readonly string[]): UiLanguage {
  const wanted = choice === 'auto' ? browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]) : [choice];
  return wanted.map((code) => UI_LANGUAGES.find((language) => language === code)).find((found) => found !== undefined) ?? 'en';
}

/** `{name}` → value. A value that isn't given stays visible as its name, so that the mistake is seen. */
export const fill = (pattern: string, params: Params = {}): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));

/** Whether a count takes the singular: one in English and Spanish, none and one in isiZulu (CLDR); Chromium's Intl lacks isiZulu. */
export const isOne = (language: UiLanguage, count: number): boolean => count === 1 || (language === 'zu' && count === 0);

/** Says things in one language. */
export type Speaker = {
  language: UiLanguage;
  t: (key: WordKey, params?: Params) => string;
  /** The `.one` or `.other` form of a key, with `n`. */
  count: (key: CountKey, n: number) => string;
};

type CountKey = Extract<WordKey, `${string}.other`> extends `${infer Stem}.other` ? Stem : never;

export function speaker(language: UiLanguage, words: Words): Speaker {
  const t = (key: WordKey, params?: Params) => fill(words[key], params);
  return { language, t, count: (key, n) => t(`${key}.${isOne(language, n) ? 'one' : 'other'}` as WordKey, { n }) };
}

export const english: Speaker = speaker('en', en);
