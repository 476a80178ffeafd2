import { findAmounts } from '@/lib/text/amounts';
import { findDates, type FoundDate } from '@/lib/text/dates';
import { foldedOf, type Folded } from '@/lib/text/folded';
import { matchesIn } from '@/lib/text/sieve/sieve';
import { spanOf, type Span } from '@/lib/text/span';

export type Token = Span & {
  kind: 'email' | 'link' | 'phone' | 'amount' | 'percent' | 'date' | 'code' | 'card';
  /** What is compared: digits and letters of a code, the value of an amount, an ISO date, a host and path. */
  normal: string;
  date?: FoundDate;
  currency?: string;
};

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const LINK = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/giu;
const BARE_LINK =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|io|co|info|biz|help|support|me|ly|gl|co\.za|co\.uk|za|uk|de|es|fr|com\.br|br|pt|mx|nl|it|eu|ch|at|be|ie|us|ca|shop|store|app|link|online|site)(?:\/[^\s<>"']{0,500})?(?![\p{L}\p{N}@-])/giu;
/** International; shapes that are hardly anything else; and after a word for it. Folded text. */
const PHONES = [
  /(?<![\p{L}\p{N}+])(?:\+|00(?=[1-9]))\(?\d{1,3}\)?(?:[ .()/-]{0,2}\d{1,4}){2,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,/#]|(?<!(?<!\p{L})(?:u|i|e|ku|ngu|ngo|no|se))-)(?:\(\d{2,4}\) ?\d{3,4}[ -]?\d{3,4}|0\d{2} \d{3} \d{4}|0\d{1,4}[ -/]\d{3,4}[ -]?\d{3,5}|0[1-9](?:[ .]\d{2}){4}|\d{3}-\d{3}-\d{4}|[689]\d{2} \d{2} \d{2} \d{2}|[6789]\d{2} \d{3} \d{3}|1?[ -]?[89]00[ -]\d{3}[ -]\d{3,4}|0\d{9,10})(?![\p{L}\p{N}-])/gu,
  /(?:phone|telephone|tel\.?|mobile|cell|whats ?app|call(?: us| me)?(?: on| at)?|ring(?: us)?(?: on)?|hotline|telefono|movil|celular|llam\p{L}*|telefone|ligu?\p{L}*(?:-\p{L}{2,4})?|telefon\p{L}*|handy\p{L}*|rufnummer|portable|appel\p{L}*(?:-\p{L}{3,4})?|ucingo|inombolo yocingo|shayel\p{L}*)(?: (?:number|is|on|at|al|en|el|es|para|o|au|le|est|unter|der|ist|ku|ngu|numero|nummer|free|gratuito|us|me|uns|nos))*[ :]{1,3}(?<number>\(?\+?\d[\d ()./-]{4,18}\d)(?![\p{L}\p{N}])/gu,
];
/** "ending in 4242", "**** 4242", and whole card or account numbers. */
const CARDS = [
  /(?<!\d)(?:\d{4}[ -]){3}\d{3,4}(?!\d)/gu,
  /(?:[*•x×.]{2,4}[ -]?){1,4}\d{4}(?!\d)/giu,
  /(?<![\p{L}\p{N}])(?:ending(?: in| with)?|ends in|last (?:four|4) digits(?: are| of| is|:)?|terminada? en|acabada? en|que termina en|terminad[oa] (?:em|com)|com final|final|finissant par|se terminant par|terminant par|endet auf|endend auf|mit den endziffern|endziffern|\p{L}*phela ngo|\p{L}*gcina ngo)[ -]*(?<number>\d{4})(?!\d)/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
];
const PERCENT =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|por ciento|por cento|pour cent|prozent|amaphesenti|iphesenti)(?![\p{L}\p{N}])/gu;
/** A word for a reference, and the reference behind it. Folded text. */
const CUED =
  /(?<![\p{L}])(?:orders?|booking|reservation|reference|ref|invoice|ticket|case|tracking|shipment|parcel|account|customer|pedidos?|reservas?|referencia|factura|caso|seguimiento|envio|cuenta|encomenda|fatura|rastreio|rastreamento|conta|protocolo|commandes?|reservation|facture|dossier|suivi|colis|bestellung|bestell|auftrag|buchung|rechnung|vorgang|sendung|sendungs|ticket|kunden|i-?oda|ukubhukha|i-?invoyisi|inkomba)(?:-?(?:number|nummer|nr|no|id|code))?(?:[ .:-]{0,2}(?:numbers?|nos?|nums?|nrs?|numeros?|numero|nummer|codigo|code|id|de pedido|de reserva|de seguimiento|de commande|de suivi|do pedido|yakho|inombolo))*[ .:]{0,3}(?:is |es |e |est |ist |ngu)?(?:n[ºo°.]{1,2} ?)?#? ?(?<code>[a-z]{0,5}[-/_]?\d[a-z0-9/_-]{0,30})(?![\p{L}\p{N}])/gu;
const HASHED = /(?<![\p{L}\p{N}&])#(?<code>(?=[a-z0-9-]*\d)[a-z0-9-]{2,30})(?![\p{L}\p{N}])/gu;
const LOOSE =
  /(?<![\p{L}\p{N}.,/_#-])(?=[\p{L}_-]{0,12}\d)[\p{L}\p{N}]{1,24}(?:[-_/][\p{L}\p{N}]{1,24}){0,4}(?![\p{L}\p{N}%€$£]|[.,:/-]\d)/gu;
/** A figure with its unit, a size, an ordinal, an hour, a season: no reference. */
const UNIT =
  /^(?:\d{1,4}(?:h\d{0,2}|hrs?|hours?|min|mins|minutes?|sec|s|ml|cl|l|kg|g|mg|cm|mm|m|km|gb|mb|tb|mbps|mah|am|pm|x|k|v|w|kw|kwh|c|f|st|nd|rd|th|er|eme|ere|e|o|a|os|as|ste|ten|ter|d|px|p|in|ft|oz|lb|lbs|uhr|euros?|eur|usd|zar|gbp|brl|days?|dias?|jours?|tage)|24-7|24\/7|covid-?19|[a-z]-?\d{1,3}|\d{1,3}[a-z]|mp\d|b2b|b2c|[a-z]{1,4}\d)$/u;

/** What no link is without: a full stop within it, or a scheme. */
const MAY_LINK = /\.\S|:\/\//u;

const trim = (written: string): string => written.replace(/[.,;:!?)\]»”’'"]+$/u, '');

type Given = { language: string; now: string; zone: string; currency: string };

/**
 * Every stretch of a text that states a fact a program can compare: addresses, numbers, money, dates, references. In order, none overlapping another: what
 * is a link or a date isn't also a number.
 */
export const tokensOf = (text: string, given: Given, ready = foldedOf(text), dates = () => datesOf(text, given, ready)): Token[] => tokensIn(text, given, dates, ready); // prettier-ignore

/** Those that are told by their own looks: all but days, and what only is a number where it is no day (shares, telephones, references). */
export const plainTokensOf = (text: string, given: Given): Token[] => tokensIn(text, given, null, foldedOf(text));

/** The days of a text as its tokens have them. */
export const datesOf = (text: string, { language, now, zone }: Given, ready = foldedOf(text)): readonly FoundDate[] =>
  findDates(text, { language, reference: now, zone }, ready);

function tokensIn(text: string, given: Given, dates: (() => readonly FoundDate[]) | null, { folded, grams }: Folded): Token[] {
  const found: Token[] = [];
  const push = (kind: Token['kind'], start: number, end: number, normal: string, more: Partial<Token> = {}) => {
    if (end > start && !found.some((other) => other.start < end && start < other.end))
      found.push({ ...spanOf(text, start, end), kind, normal, ...more });
  };
  for (const match of matchesIn(text, EMAIL, grams)) push('email', match.index, match.index + match[0].length, match[0].toLowerCase());
  for (const pattern of MAY_LINK.test(text) ? [LINK, BARE_LINK] : [])
    for (const match of matchesIn(text, pattern, grams)) {
      const written = trim(match[0]);
      push('link', match.index, match.index + written.length, normalLink(written));
    }
  if (!/\d/u.test(text)) return found.sort(byPlace);
  for (const pattern of CARDS)
    for (const match of matchesIn(pattern === CARDS[3] ? text : folded, pattern, grams)) {
      const number = match.groups?.number;
      push('card', match.index, match.index + match[0].length, (number ?? match[0]).replace(/[^\p{L}\p{N}]/gu, '').toUpperCase());
    }
  for (const amount of findAmounts(text, given.currency, grams))
    push('amount', amount.start, amount.end, amount.value.toFixed(2), { currency: amount.currency });
  if (!dates) return found.sort(byPlace);
  for (const date of dates()) push('date', date.start, date.end, date.date, { date });
  for (const match of matchesIn(folded, PERCENT, grams))
    push('percent', match.index, match.index + match[0].length, String(Number(match[1]!.replace(',', '.'))));
  for (const pattern of PHONES)
    for (const match of matchesIn(folded, pattern, grams)) {
      const written = (match.groups?.number ?? match[0]).replace(/[ .(/-]+$/u, '');
      const start = match.index + match[0].indexOf(match.groups?.number ?? match[0]);
      const digits = written.replace(/\D/gu, '');
      if (digits.length >= 7 && digits.length <= 15) push('phone', start, start + written.length, digits);
    }
  for (const pattern of [CUED, HASHED])
    for (const match of matchesIn(folded, pattern, grams)) {
      const code = match.groups!.code!;
      const start = match.index + match[0].length - code.length;
      if (!UNIT.test(code) || pattern === HASHED) push('code', start, start + code.length, normalCode(code));
    }
  for (const match of matchesIn(folded, LOOSE, grams))
    if (isCode(match[0]) && !PRODUCT.test(folded.slice(Math.max(0, match.index - 16), match.index)))
      push('code', match.index, match.index + match[0].length, normalCode(match[0]));
  return found.sort(byPlace);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start;

/** A word before a code that makes it a thing's name. */
const PRODUCT =
  /(?:products?|models?|modelo|produtos?|productos?|produits?|modele|modell|produkt|version|type|typ|serie|series|tipo|umkhiqizo) $/u;

/** A reference by its looks: five digits or more that aren't a year's range, or letters and three digits or more. */
function isCode(token: string): boolean {
  if (UNIT.test(token)) return false;
  const digits = token.replace(/\D/gu, '').length;
  if (/^\d+$/u.test(token)) return digits >= 5;
  if (/^(?:19|20)\d\d[-/](?:19|20)?\d\d$/u.test(token)) return false;
  if (/^\d+(?:[-/]\d+)+$/u.test(token)) return digits >= 6 && token.split(/[-/]/u).some((part) => part.length >= 4);
  // A word with a figure behind a hyphen is a word ("top-10", "type-2"); a name of three letters and a figure is a product's.
  return digits >= 3 && token.replace(/[^\p{L}\p{N}]/gu, '').length >= 5;
}

/** Letters and digits alone, in capitals. */
export const normalCode = (code: string): string => code.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Host without "www." and path without a slash at its end, lower case; what comes after "?" or "#" belongs to it. */
const normalLink = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/+(?=$|[?#])/u, '');
