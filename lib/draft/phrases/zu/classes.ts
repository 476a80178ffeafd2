import type { Noun } from '../../noun';

/** Noun classes in Meinhof's numbering; those that things belong to. */
export type NounClass = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 14 | 15;

/** What agrees with a noun, by class: subject concord, its negative, object concord, possessive for "your" (one person). */
const CONCORDS: Readonly<Record<NounClass, { sc: string; neg: string; oc: string; your: string }>> = {
  3: { sc: 'u', neg: 'awu', oc: 'wu', your: 'wakho' },
  4: { sc: 'i', neg: 'ayi', oc: 'yi', your: 'yakho' },
  5: { sc: 'li', neg: 'ali', oc: 'li', your: 'lakho' },
  6: { sc: 'a', neg: 'awa', oc: 'wa', your: 'akho' },
  7: { sc: 'si', neg: 'asi', oc: 'si', your: 'sakho' },
  8: { sc: 'zi', neg: 'azi', oc: 'zi', your: 'zakho' },
  9: { sc: 'i', neg: 'ayi', oc: 'yi', your: 'yakho' },
  10: { sc: 'zi', neg: 'azi', oc: 'zi', your: 'zakho' },
  11: { sc: 'lu', neg: 'alu', oc: 'lu', your: 'lwakho' },
  14: { sc: 'bu', neg: 'abu', oc: 'bu', your: 'bakho' },
  15: { sc: 'ku', neg: 'aku', oc: 'ku', your: 'kwakho' },
};

/** A noun with its concords as forms: `sc`, `neg`, `oc`. With "your" behind it unless told otherwise. */
export function nounOf(noun: string, nounClass: NounClass, owned = true): Noun {
  const { sc, neg, oc, your } = CONCORDS[nounClass];
  return {
    text: owned ? `${noun} ${your}` : noun,
    number: [4, 6, 8, 10].includes(nounClass) ? 'many' : 'one',
    gender: null,
    forms: { sc, neg, oc },
  };
}

/** Goods by noun, with the class that their prefix doesn't always tell. Others aren't used: a wrong concord is worse than a general word. */
export const GOODS: Readonly<Record<string, NounClass>> = {
  itende: 5, izicathulo: 8, isicathulo: 7, ifoni: 9, ucingo: 11, isikhwama: 7, izikhwama: 8, umshini: 3, imishini: 4, ibhantshi: 5, ijazi: 5,
  iwashi: 5, umbhede: 3, isitofu: 7, incwadi: 9, izincwadi: 10, ihembe: 5, ibhulukwe: 5, isigqoko: 7, ikhompyutha: 9, 'i-laptop': 9, itafula: 5,
  isihlalo: 7, izihlalo: 8, ikhabethe: 5, iketela: 5, impahla: 9, izimpahla: 10, ingubo: 9, izingubo: 10, imoto: 9, ibhayisikili: 5, ibhola: 5,
  umata: 3, umatilasi: 3, isiketi: 7, ithoyizi: 5, amathoyizi: 6, ibhokisi: 5, amabhokisi: 6, isambulela: 7, ikhethini: 5, amakhethini: 6,
  isibani: 7, isiphephetha: 7, ihhedifoni: 5, amahhedifoni: 6, iketanga: 5, isongo: 5, ibhodwe: 5, amabhodwe: 6, ipulangwe: 5,
}; // prettier-ignore
