/** How a language writes an amount: separators, whether the symbol goes first, and what stands between symbol and figure. */
type AmountStyle = { decimal: string; group: string; first: boolean; gap: string };

const COMMA: AmountStyle = { decimal: ',', group: '.', first: false, gap: ' ' };
const POINT: AmountStyle = { decimal: '.', group: ',', first: true, gap: '' };
const STYLES: Record<string, AmountStyle> = {
  en: POINT,
  zu: POINT,
  xh: { ...POINT, group: ' ' },
  sw: POINT,
  af: { decimal: ',', group: ' ', first: true, gap: '' },
  es: COMMA,
  'es-mx': POINT,
  'es-us': POINT,
  pt: COMMA,
  'pt-br': { ...COMMA, first: true, gap: ' ' },
  fr: { ...COMMA, group: ' ' },
  de: COMMA,
  'de-ch': { decimal: '.', group: "'", first: true, gap: ' ' },
  nl: { ...COMMA, first: true, gap: ' ' },
  it: COMMA,
};

const SYMBOLS: Record<string, string> = {
  EUR: '€', GBP: '£', USD: '$', ZAR: 'R', BRL: 'R$', JPY: '¥', INR: '₹', NGN: '₦', MXN: '$', CAD: 'CA$', AUD: 'A$', NZD: 'NZ$', CHF: 'CHF', KES: 'KSh', TZS: 'TSh', PLN: 'zł', ARS: '$', CLP: '$', COP: '$', MZN: 'MT', CNY: 'CN¥', KRW: '₩', ILS: '₪', TRY: '₺', UGX: 'USh', GHS: 'GH₵', BWP: 'P', NAD: 'N$',
}; // prettier-ignore

/** Currencies that people write before the figure whatever their language ("R1 299,50", "R$ 89"), and those always behind it. */
const ALWAYS_FIRST = new Set(['ZAR', 'BRL', 'KES', 'TZS', 'NGN', 'GHS', 'BWP', 'NAD', 'UGX', 'MXN', 'ARS', 'CLP', 'COP']);
const ALWAYS_LAST = new Set(['PLN', 'MZN']);
const WITHOUT_CENTS = new Set(['JPY', 'KRW', 'CLP', 'UGX']);

/**
 * An amount in a currency (ISO 4217) as the language writes it: "€89", "89,50 €", "R1,299.50". Whole amounts go without cents.
 * White space is the plain space, since editors change the narrow and the unbreakable ones.
 */
export function formatAmount(value: number, currency: string, language: string): string {
  if (!Number.isFinite(value)) return '';
  const tag = language.toLowerCase();
  const style = STYLES[tag] ?? STYLES[tag.split('-')[0] ?? ''] ?? POINT;
  const code = currency.toUpperCase();
  const symbol = SYMBOLS[code] ?? code;
  const first = !ALWAYS_LAST.has(code) && (style.first || ALWAYS_FIRST.has(code));
  const gap = !first ? ' ' : symbol.length > 1 && /\p{L}$/u.test(symbol) ? ' ' : code === 'BRL' ? ' ' : style.first ? style.gap : '';
  const figure = formatNumber(Math.abs(value), WITHOUT_CENTS.has(code) ? 0 : 2, style);
  const sign = value < 0 ? '-' : '';
  return first ? `${sign}${symbol}${gap}${figure}` : `${sign}${figure}${gap}${symbol}`;
}

function formatNumber(value: number, digits: number, style: AmountStyle): string {
  const [whole = '0', cents = ''] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, style.group);
  return /[1-9]/u.test(cents) ? grouped + style.decimal + cents : grouped;
}
