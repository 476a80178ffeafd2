import type { Conversation, WantKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** They want what they ask for and no other offer. Folded, six languages. */
const NOTHING_ELSE =
  /\b(?:(?:don't|do not|dont|not) (?:want|need|interested in|offer me) (?:\w+ ){0,3}(?:discounts?|vouchers?|offers?|deals?|credits?|alternatives?|upgrades?)|no (?:more )?(?:discounts?|offers?|vouchers?|deals?|alternatives?)|(?:just|simply|only) cancel|no (?:quiero|necesito|me interesan?) (?:\w+ ){0,3}(?:descuentos?|ofertas?|vales?|cupon\w*|alternativas?)|solo (?:quiero )?cancel\w+|nao (?:quero|preciso de) (?:\w+ ){0,3}(?:descontos?|ofertas?|vales?|alternativas?)|so (?:quero )?cancel\w+|(?:ne (?:veux|souhaite|cherche)|veux) pas (?:\w+ ){0,3}(?:remises?|offres?|reductions?|bons?|alternatives?)|(?:juste|simplement) (?:annuler|resilier)|(?:keinen?|keine[mr]?) (?:\w+ ){0,2}(?:rabatte?|gutscheine?|angebote?|alternativen?)|(?:nur|einfach(?: nur)?) (?:\w+ ){0,2}(?:kundigen|stornieren)|(?:kundigen|stornieren) sie einfach|angifuni (?:\w+ ){0,2}(?:isaphulelo|ivawusha|okunye))\b/u;

/** True where they said that they want nothing but what they ask for, or only to end what they have: no second option, no concession beside it. */
export function isPlainWish({ messages }: Conversation, wants: readonly WantKind[]): boolean {
  const last = messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  const asked = wants.filter((want) => want !== 'explanation' && want !== 'information' && want !== 'apology');
  return asked.length > 0 && (NOTHING_ELSE.test(fold(last?.text ?? '')) || asked.every((want) => want === 'cancellation'));
}
