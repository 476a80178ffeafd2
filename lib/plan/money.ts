import type { Conversation, Evidence, Fact, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { isAimed } from './aimed';
import type { Money } from './detail';

/** Words beside an amount that say it was paid: the matter itself. Folded text. */
const PAID =
  /\b(?:paid|pay|charged?|cost|costs?|spent|price|order of|worth|debited|took|taken|billed|invoice|refund of|total|pague|pagado|cobraron|cobrado|cobro|costo|costaron|cuesta|pedido de|cargo|factura|gaste|paguei|pagamos|cobraram|cobrado|custou|custaram|cobranca|fatura|gastei|paye|payes|coute|preleve|debite|facture|commande de|bezahlt|gezahlt|gekostet|kostet|abgebucht|berechnet|rechnung|betrag|ngikhokhe|ngikhokhile|bangikhokhisa|ukhokhiswe|imali)\b/u;
/** Words beside an amount that say it is asked for as a concession, or is a side cost. */
const ASIDE =
  /\b(?:compensation|voucher|discount|off|credit|goodwill|coupon|tip|delivery fee|shipping|instead|elsewhere|cheaper|competitor|limit|compensacion|vale|descuento|cupon|gastos de envio|propina|mas barato|compensacao|desconto|cupao|portes|gorjeta|mais barato|dedommagement|bon d'achat|remise|reduction|frais de port|moins cher|entschadigung|gutschein|rabatt|versandkosten|trinkgeld|gunstiger|isaphulelo|ivawusha|isinxephezelo)\b/u;

export type AmountAtIssue = Money & { evidence: Evidence };

/**
 * The amount that the matter is about: one that was paid or charged before any other, never one asked for as a concession; among equals the largest. Null
 * where no amount is known, or where a number has no currency.
 */
export function amountAtIssue(conversation: Conversation, reading: Reading): AmountAtIssue | null {
  const texts = new Map(conversation.messages.map((message) => [message.id, message]));
  const candidates = reading.facts
    .filter(
      (fact) =>
        fact.kind === 'amount' && texts.get(fact.evidence.message)?.visibility !== 'internal' && !isAimed(fact.evidence, reading, texts),
    ) // prettier-ignore
    .map((fact) => ({ fact, money: moneyOf(fact), rank: rank(fact, texts.get(fact.evidence.message)?.text ?? '') }))
    .flatMap(({ fact, money, rank }) => (money && rank > 0 ? [{ ...money, evidence: fact.evidence, rank }] : []))
    .sort((a, b) => b.rank - a.rank || b.amount - a.amount);
  const best = candidates[0];
  return best ? { amount: best.amount, currency: best.currency, evidence: best.evidence } : null;
}

function rank(fact: Fact, text: string): number {
  const { start, end } = fact.evidence;
  const around = sentences(text).find((sentence) => sentence.start <= start && start < sentence.end);
  const folded = fold(around ? around.text : text.slice(Math.max(0, start - 80), end + 80));
  const offset = around?.start ?? Math.max(0, start - 80);
  const near = folded.slice(Math.max(0, start - offset - 40), end - offset + 30);
  if (ASIDE.test(near)) return PAID.test(near) ? 1 : 0;
  return PAID.test(near) ? 3 : 2;
}

/** "89.00 EUR" as money; null where the normal form has no currency. */
function moneyOf(fact: Pick<Fact, 'normal'>): Money | null {
  const match = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(fact.normal);
  return match ? { amount: Number(match[1]), currency: match[2]! } : null;
}
