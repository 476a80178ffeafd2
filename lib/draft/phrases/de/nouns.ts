import type { Noun } from '../../noun';

export type Gender = 'm' | 'f' | 'n';

/** Endings of a possessive in the singular: nominative, accusative, dative. */
const ENDINGS: Readonly<Record<Gender, readonly [string, string, string]>> = {
  m: ['', 'en', 'em'],
  f: ['e', 'e', 'er'],
  n: ['', '', 'em'],
};
const PRONOUN: Readonly<Record<Gender, string>> = { m: 'er', f: 'sie', n: 'es' };

/** The noun with a possessive in front: "Ihr Paket", accusative "Ihr Paket", dative "Ihrem Paket". */
export function possessed(bare: string, gender: Gender, informal: boolean): Noun {
  const stem = informal ? 'dein' : 'Ihr';
  const [nominative, accusative, dative] = ENDINGS[gender].map((ending) => `${stem}${ending} ${bare}`) as [string, string, string];
  return { text: nominative, number: 'one', gender, forms: { acc: accusative, dat: dative, it: PRONOUN[gender] } };
}

/** The same in the plural: "Ihre Schuhe", dative "Ihren Schuhen". */
export function possessedMany(bare: string, dative: string, informal: boolean): Noun {
  const stem = informal ? 'dein' : 'Ihr';
  return {
    text: `${stem}e ${bare}`,
    number: 'many',
    gender: null,
    forms: { acc: `${stem}e ${bare}`, dat: `${stem}en ${dative}`, it: 'sie' },
  };
}

export const own = (bare: string, gender: Gender) => ({ informal: possessed(bare, gender, true), formal: possessed(bare, gender, false) });

export function same(nominative: string, accusative: string, dative: string, gender: Gender): { informal: Noun; formal: Noun } {
  const noun: Noun = { text: nominative, number: 'one', gender, forms: { acc: accusative, dat: dative, it: PRONOUN[gender] } };
  return { informal: noun, formal: noun };
}
