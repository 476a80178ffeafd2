import type { Grammar } from '../grammar';
import { turn } from './turn';
import { GOODS, nounOf } from './classes';

const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  sibili: { ordinal: 'okwesibili', times: 'kabili' },
  sithathu: { ordinal: 'okwesithathu', times: 'kathathu' },
  sine: { ordinal: 'okwesine', times: 'kane' },
  hlanu: { ordinal: 'okwesihlanu', times: 'kahlanu' },
};

const MELTED: Readonly<Record<string, string>> = { i: 'ne', u: 'no', a: 'na' };

export const grammar: Grammar = {
  quote: ['"', '"'],
  product(value) {
    const noun = value.trim().toLowerCase().split(' ')[0] ?? '';
    const nounClass = GOODS[noun];
    return nounClass === undefined ? null : nounOf(noun, nounClass);
  },
  withOrder: (thing, order, isOrder) => ({
    ...thing,
    text: isOrder ? `${thing.text} elingu-${order}` : `${thing.text} (i-oda elingu-${order})`,
  }),
  // "kanye" joins with na-, whose vowel melts into the noun's own: na + i = ne, na + u = no, na + a = na.
  finish: (text) => text.replace(/(?<!\p{L})kanye ([iua])/gu, (_, vowel: string) => `kanye ${MELTED[vowel]}`),
  turn,
  afterComma: { lower: /^\p{Lu}(?![\p{Lu}\d])/u, keep: /^(?!)/u },
  ordinal(text) {
    const found = /\b(?:okwe|kwe|ngokwe|okoku|isikhathi se|ka)?(sibili|sithathu|sine|hlanu)\b/u.exec(text)?.[1];
    const entry = found === undefined ? undefined : TIMES[found];
    return entry ?? null;
  },
};
