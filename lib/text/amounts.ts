import { FIGURE, parseFigure } from './numbers';
import { gramsOf, type Grams } from './sieve/grams';
import { matchesIn } from './sieve/sieve';
import { spanOf, type Span } from './span';
import { takenIn } from './taken';

export type Amount = Span & { value: number; /** ISO 4217. */ currency: string };

const CODES =
  'EUR|USD|GBP|ZAR|BRL|MXN|ARS|CLP|COP|PEN|CHF|CAD|AUD|NZD|JPY|INR|NGN|KES|TZS|UGX|GHS|BWP|NAD|MZN|PLN|SEK|NOK|DKK|CZK|HUF|RON|TRY|CNY|HKD|SGD|AED|ILS|MYR|PHP|THB|IDR|VND|UYU|BOB';

/** Signs before a figure; the longer ones first. A lone "R" or "P" needs a word's start on its left ("order 2" is no amount). */
const SIGNS: readonly (readonly [string, string])[] = [
  ['R\\$', 'BRL'], ['US ?\\$|U\\$S|U\\$D', 'USD'], ['CA ?\\$|C\\$', 'CAD'], ['AU ?\\$|A\\$', 'AUD'], ['NZ ?\\$', 'NZD'], ['MX ?\\$|MEX\\$', 'MXN'], ['HK\\$', 'HKD'], ['S\\$', 'SGD'], ['N\\$', 'NAD'],
  ['\\$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹|Rs\\.?|INR', 'INR'], ['₦', 'NGN'], ['₺', 'TRY'], ['₪', 'ILS'], ['₩', 'KRW'], ['₫', 'VND'], ['₱', 'PHP'], ['฿', 'THB'],
  ['K[Ss]hs?\\.?', 'KES'], ['T[Ss]hs?\\.?', 'TZS'], ['U[Ss]hs?\\.?', 'UGX'], ['GH₵|₵', 'GHS'], ['Fr\\.|SFr\\.?', 'CHF'], ['R', 'ZAR'],
]; // prettier-ignore

/** Words and signs behind a figure. */
const WORDS: readonly (readonly [string, string])[] = [
  ['€|euros?|eur[oô]|ama-?euro|i-?euro', 'EUR'],
  ['US-?dollars?|US\\$|dollars?(?: US)?|d[oó]lar(?:es)?(?: americanos)?|bucks|dollari?|dola|ama-?dola|\\$', 'USD'],
  ['pounds?(?: sterling)?|quid|libras?(?: esterlinas)?|livres sterling|pfund|sterline|pond|£', 'GBP'],
  ['rands?|ama-?randi?|irandi|rande', 'ZAR'],
  ['rea(?:is|l)', 'BRL'],
  ['pesos? mexicanos|pesos? mx|pesos?(?= mxn)', 'MXN'],
  ['pesos? argentinos', 'ARS'],
  ['pesos? chilenos', 'CLP'],
  ['pesos? colombianos', 'COP'],
  ['pesos?', 'MXN'],
  ['soles', 'PEN'],
  ['francs? suisses?|schweizer franken|franken|swiss francs?|stutz', 'CHF'],
  ['francs? CFA', 'XOF'],
  ['z[lł](?:oty(?:ch)?)?', 'PLN'],
  ['rupees?', 'INR'],
  ['shillings?|shilingi', 'KES'],
  ['naira', 'NGN'],
  ['pula', 'BWP'],
  ['meticais|metical', 'MZN'],
  ['kronor', 'SEK'],
  ['yen', 'JPY'],
];

const sign = SIGNS.map(([source], place) => `(?<s${place}>${source})`).join('|');
const word = WORDS.map(([source], place) => `(?<w${place}>${source})`).join('|');
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£])(?:(?<code>${CODES})|${sign}) ?(?<figure>${FIGURE})(?<many> ?(?:k|mil|thousand)(?!\\p{L}))?(?![\\p{L}\\d%])`,
  'gu',
);
const BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?<figure>${FIGURE})(?<many> ?(?:k|mil|thousand|tausend|mille)(?=[ €$£]))? ?(?:(?<code>${CODES})|${word})(?![\\p{L}\\d]|-\\p{L})`,
  'giu',
);

const CODE_BEHIND = new RegExp(`^ ?(${CODES})(?![\\p{L}\\d])`, 'u');

/**
 * Amounts of money with their currency, by place. Without a sign, code or word of a currency a figure is no amount. "$" is the US dollar unless another
 * dollar or peso is named in the text; `currency` overrides that (the shop's own). `known`: the text's grams, where they were made already.
 */
export function findAmounts(text: string, currency?: string, known?: Grams): Amount[] {
  if (!/\d/u.test(text)) return [];
  const dollar =
    currency && /^(?:MXN|ARS|CLP|COP|CAD|AUD|NZD)$/u.test(currency)
      ? currency
      : (/(?<!\p{L})(MXN|ARS|CLP|COP|CAD|AUD|NZD)(?!\p{L})/u.exec(text)?.[1] ?? 'USD');
  const found: Amount[] = [];
  const grams = known ?? gramsOf(text);
  const taken = takenIn(text.length);
  for (const [pattern, table, group] of [
    [BEFORE, SIGNS, 's'],
    [BEHIND, WORDS, 'w'],
  ] as const) {
    for (const match of matchesIn(text, pattern, grams)) {
      const groups: Record<string, string | undefined> = match.groups ?? {};
      const figure = parseFigure(groups.figure ?? '');
      const named = groups.code?.toUpperCase() ?? table[table.findIndex((_, place) => groups[`${group}${place}`] !== undefined)]?.[1];
      if (figure === null || !named) continue;
      const start = match.index;
      // "R1 299,00 MXN", "$450 MXN": a code behind the figure belongs to it.
      const behind = CODE_BEHIND.exec(text.slice(start + match[0].length, start + match[0].length + 5));
      const end = start + match[0].length + (behind?.[0].length ?? 0);
      if (!taken.take(start, end)) continue;
      const bare = named === 'USD' && /^\$|\d ?\$$/u.test(match[0]);
      found.push({
        ...spanOf(text, start, end),
        value: figure * (groups.many ? 1000 : 1),
        currency: behind?.[1] ?? (bare ? dollar : named),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "89.00 EUR". */
export const normalAmount = ({ value, currency }: { value: number; currency: string }): string => `${value.toFixed(2)} ${currency}`;
