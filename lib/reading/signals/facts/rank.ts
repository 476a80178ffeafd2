import type { Fact } from '@/lib/conversation/types';
import type { ReadContext, ReadMessage } from '../../context';
import { remember } from '../../remember';

/** How often a code of the customer's own words, or the subject, names it; the agent's word counts half, the last customer message twice. */
function weight(fact: Fact, { conversation, customer, agent }: ReadContext): number {
  const has = (message: ReadMessage) => remember(message, 'unspaced', () => unspaced(message.text)).includes(fact.normal);
  const last = customer.at(-1);
  return (
    (unspaced(conversation.subject ?? '').includes(fact.normal) ? 2 : 0) +
    customer.filter(has).length +
    agent.filter(has).length / 2 +
    (last && has(last) ? 1 : 0) +
    (/order|pedido|bestell|commande|encomenda|oda/u.test(cueBefore(fact, customer)) ? 0.5 : 0) +
    (/customer|cliente|client|kunde|klant|account|cuenta|konto|compte|case|ticket|member|invoice|factur|fatura|rechnung/u.test(
      cueBefore(fact, customer),
    )
      ? -1
      : 0)
  );
}

const unspaced = (text: string): string => text.toUpperCase().replace(/\s/gu, '');

function cueBefore({ evidence }: Fact, customer: ReadContext['customer']): string {
  const message = customer.find(({ id }) => id === evidence.message);
  return message ? message.folded.slice(Math.max(0, evidence.start - 24), evidence.start) : '';
}

const BILL = /(?:invoice|bill|factur[ae]?|fatura|rechnung|rechnungs-?(?:nummer|nr)|facture|nota fiscal|recibo)\P{L}[^.;,]{0,12}$/u;

/** A bill's number is no order where an order, customer or contract is named too. */
export function withoutBills(facts: readonly Fact[], { customer }: ReadContext): Fact[] {
  const isBill = (fact: Fact) => fact.kind === 'order' && fact.evidence.end > 0 && BILL.test(cueBefore(fact, customer));
  return facts.some((fact) => fact.kind === 'order' && !isBill(fact)) ? facts.filter((fact) => !isBill(fact)) : [...facts];
}

/** The same facts with the orders in the order of how likely each is the one at issue; other kinds keep their places. */
export function rankOrders(facts: readonly Fact[], context: ReadContext): Fact[] {
  const ranked = facts
    .filter(({ kind }) => kind === 'order')
    .map((fact) => ({ fact, score: weight(fact, context) }))
    .toSorted((a, b) => b.score - a.score);
  return facts.map((fact) => (fact.kind === 'order' ? ranked.shift()!.fact : fact));
}
