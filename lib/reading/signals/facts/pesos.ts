import type { ReadContext } from '../../context';

/** The currency that "$" means in Spanish, by the clock it was written on: summer and winter time of the countries that write it so. */
const BY_OFFSET: Readonly<Record<string, string>> = { '-07:00': 'MXN', '-06:00': 'MXN', '-05:00': 'COP', '-04:00': 'CLP', '-03:00': 'ARS' };
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:MXN|pesos mexicanos|MX\$)/iu, 'MXN'],
  [/\b(?:ARS|pesos argentinos|mercado ?pago|CBU|CUIT)\b/iu, 'ARS'],
  [/\b(?:COP|pesos colombianos)\b/iu, 'COP'],
  [/\b(?:CLP|pesos chilenos)\b/iu, 'CLP'],
  [/\b(?:USD|US\$|U\$S|d[oó]lares)/iu, 'USD'],
];

/** The peso that a bare "$" stands for in a Spanish conversation: as one is named, else by the customer's own clock; undefined where nothing tells. */
export function pesoOf({ customer, language }: ReadContext): string | undefined {
  if (language.code !== 'es') return undefined;
  const named = NAMED.find(([pattern]) => customer.some(({ text }) => pattern.test(text)));
  if (named) return named[1] === 'USD' ? undefined : named[1];
  const at = customer.find((message) => message.at !== null)?.at;
  return at ? BY_OFFSET[at.slice(-6)] : undefined;
}
