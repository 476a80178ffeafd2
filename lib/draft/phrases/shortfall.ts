import type { Table } from './types';

/** Too little of their money came, as a clause that says it back, by language. Slots: got, owed, rest. */
export const SHORTFALL: Readonly<Record<string, Table>> = {
  en: ['{got} reached you instead of {owed}, so {rest} is still missing', 'only {got} of the {owed} came, which leaves {rest}'],
  es: [
    '<te|le> han llegado {got} en lugar de {owed}, así que faltan {rest}',
    'de los {owed} solo llegaron {got}, y quedan {rest} por pagar',
  ],
  pt: ['recebeu {got} em vez de {owed}, por isso faltam {rest}', 'dos {owed} só chegaram {got}, e faltam {rest}'],
  fr: [
    '{got} sont arrivés au lieu de {owed}, il manque donc {rest}',
    'sur les {owed}, seuls {got} sont arrivés : il reste {rest} à verser',
  ],
  de: ['statt {owed} sind nur {got} angekommen, es fehlen also {rest}', 'von den {owed} sind {got} angekommen, und {rest} fehlen noch'],
  zu: ['uthole u-{got} esikhundleni sika-{owed}, ngakho kusasele u-{rest}'],
};
