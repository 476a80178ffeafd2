import type { Fact } from '@/lib/conversation/types';
import type { ReadContext } from '../../context';

/** How often a code of the customer's own words, or the subject, names it; the agent's word counts half, the last customer message twice. */
function weight(fact: Fact, { conversation, customer, agent }: ReadContext): number {
  const has = (text: string) => text.toUpperCase().replace(/\s/gu, '').includes(fact.normal);
  const last = customer.at(-1);
  return (
    (has(conversation.subject ?? '') ? 2 : 0) +
    customer.filter(({ text }) => has(text)).length +
    agent.filter(({ text }) => has(text)).length / 2 +
    (last && has(last.text) ? 1 : 0) +
    (/order|pedido|bestell|commande|encomenda|oda/u.test(cueBefore(fact, customer)) ? 0.5 : 0) +
    (/customer|cliente|client|kunde|klant|account|cuenta|konto|compte|case|ticket|member|invoice|factur|fatura|rechnung/u.test(
      cueBefore(fact, customer),
    )
      ? -1
      : 0)
  );
}

function cueBefore({ evidence }: Fact, customer: ReadContext['customer']): string {
  const message = customer.find(({ id }) => id === evidence.message);
  return message ? message.folded.slice(Math.max(0, evidence.start - 24), evidence.start) : '';
}

/** The same facts with the orders in the order of how likely each is the one at issue; other kinds keep their places. */
export function rankOrders(facts: readonly Fact[], context: ReadContext): Fact[] {
  const ranked = facts
    .filter(({ kind }) => kind === 'order')
    .map((fact) => ({ fact, score: weight(fact, context) }))
    .toSorted((a, b) => b.score - a.score);
  return facts.map((fact) => (fact.kind === 'order' ? ranked.shift()!.fact : fact));
}
