import type { Fact, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** Words before a number that make it the customer's own, or a case's, and not an order's. */
const OTHER =
  /\b(?:customer|client|account|member\w*|policy|case|ref\w*|file|invoice|ticket|complaint|cliente|cuenta|socio|factura|expediente|reclamacion|conta|processo|fatura|dossier|compte|adherent|facture|kunden\w*|konto|mitglied\w*|rechnung\w*|aktenzeichen|vorgang\w*|khasimende|yekhasimende|i-akhawunti)\W{0,3}(?:(?:no|nr|number|numero|num|nummer|id|code|n|inombolo|ngu)\W{0,3}){0,2}$/u;
const OWN_WORD = /(?:kunden|konto|mitglieds?|rechnungs?)(?:nummer|nr)\.?:?\s*$/u;

/** The order's number as it can stand behind "order", the newest; null where there is none, or where the number names something else. */
export function orderOf(facts: readonly Fact[], byId: ReadonlyMap<string, Message>, subject: string | null): string | null {
  const found = facts.findLast(({ kind, evidence }) => {
    if (kind !== 'order') return false;
    const text = byId.get(evidence.message)?.text;
    const before = fold((text?.slice(0, evidence.start) ?? subject?.slice(0, subject.indexOf(evidence.text)) ?? '').slice(-34));
    return !OTHER.test(before) && !OWN_WORD.test(before);
  });
  return found?.value.replace(/^#\s*|^(?:eli|e)?ngu-/u, '') ?? null;
}
