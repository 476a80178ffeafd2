import type { Amount } from '@/lib/text/amounts';
import { FIGURE, parseFigure } from '@/lib/text/numbers';
import { matchesIn } from '@/lib/text/sieve/sieve';
import type { ReadMessage } from '../../context';
import { remember } from '../../remember';
import type { Claim } from './claims';

/** Words for a price that a bare figure with its cents may follow: "mensalidade de 139,90", "of 29.99 to 36.99". */
const PRICED = new RegExp(
  `(?<!\\p{L})(?:mensalidades?|parcelas?|valor|pre[cç]o|fatura|boleto|cobran[cç]a|taxa|cuota|mensualidad|recibo|factura|importe|precio|cargo|mensualit[eé]|facture|prix|abonnement|montant|rate|raten|betrag|preis|geb[uü]hr|abo|price|fee|bill|instal?lments?|charge|premium)(?: (?:is|was|of|es|fue|era|de|por|foi|est|von|war|[aà]|at|em))? (?<figure>\\d{1,6}(?:[.,]\\d{3})?[.,]\\d{2})(?![\\d:%/-]|[.,]\\d)`,
  'giu',
);
/** From one price to another: "de 29,99 à 36,99". */
const RISEN = new RegExp(
  '(?<!\\p{L})(?:from|de|von) (?<figure>\\d{1,5}[.,]\\d{2})(?:€|\\$|£)? (?:to|[aà]|auf|para) (?<second>\\d{1,5}[.,]\\d{2})(?![\\d:%/-]|[.,]\\d)',
  'giu',
);
/** How a price is named in a bargain; what follows must not count things. */
const OFFERED = new RegExp(
  `(?:(?<!\\p{L})(?:por|en|at|for|f[uü]r|zu|um|pour|make it|take it to|bring it to|meet me at|say|sagen wir|digamos|disons|let['’]?s say|mettons|s[uú]bele a|b[aá]jale a|d[eé]jal[oa] en|dejamos en|fecha(?:mos)? (?:em|por)|por uns|allez,?|auf|macht|dann) |(?:^|[.!?]\\s|\\n))(?<figure>${FIGURE})(?= (?:with|and|con|y|e|et|avec|com|mit|und|inkl|incl|all in|todo)(?!\\p{L})|[,.!?]|$)(?!\\.\\d|,\\d)`,
  'gimu',
);

/**
 * Bare figures that are money all the same. A price's name and its cents suffice where the customer's money is known; within a bargain (amounts were named
 * before, by either side) a figure of the same order after the words of an offer. `known` are the amounts named so far, `currency` the customer's own, null where unknown.
 */
export function readBargains(message: ReadMessage, known: readonly Pick<Amount, 'value' | 'currency'>[], currency: string | null): Claim[] {
  const money = known.at(-1)?.currency ?? currency;
  if (money === null || !/\d/u.test(message.text)) return [];
  const found: Claim[] = [];
  const push = (start: number, written: string) => {
    const value = parseFigure(written);
    if (value === null || found.some((each) => each.start === start)) return;
    found.push({ kind: 'amount', start, end: start + written.length, normal: `${value.toFixed(2)} ${money}`, signal: 'fact.amount.bare' });
  };
  for (const match of foundOnce(message, PRICED)) push(match.index + match[0].length - match.groups!.figure!.length, match.groups!.figure!);
  for (const match of foundOnce(message, RISEN)) {
    const { figure, second } = match.groups!;
    push(match.index + match[0].indexOf(figure!), figure!);
    push(match.index + match[0].length - second!.length, second!);
  }
  if (known.length === 0) return found;
  for (const match of foundOnce(message, OFFERED)) {
    const written = match.groups!.figure!;
    const value = parseFigure(written) ?? 0;
    const near = known.some((each) => value >= each.value * 0.4 && value <= each.value * 2.5);
    if (near && value >= 5 && !/^(?:19|20)\d\d$/u.test(written)) push(match.index + match[0].length - written.length, written);
  }
  return found;
}

/** A pattern's matches in a message; which of them are money depends on the messages before, and is asked again. */
const foundOnce = (message: ReadMessage, pattern: RegExp): readonly RegExpExecArray[] =>
  remember(message, pattern, () => matchesIn(message.text, pattern, message.grams));

/** What a price without its currency is paid in, by the language and the clock that it was written on; null where several are used. */
export function currencyOf(message: ReadMessage, language: string): string | null {
  const offset = message.at?.slice(-6) ?? '';
  if (language.startsWith('pt'))
    return /^-0[2-5]/u.test(offset) || BRAZIL.test(message.folded) ? 'BRL' : /^\+0[01]/u.test(offset) ? 'EUR' : null;
  if (language.startsWith('fr') || language.startsWith('de')) return /^\+0[12]/u.test(offset) ? 'EUR' : null;
  if (language.startsWith('es')) return /^\+0[12]/u.test(offset) ? 'EUR' : null;
  if (language.startsWith('zu')) return 'ZAR';
  return null;
}
const BRAZIL = /(?<!\p{L})(?:voces?|pra|boleto|pix|cpf|celular|moca|vcs?)(?!\p{L})/u;
