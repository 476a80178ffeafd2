import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import type { PlanDetail } from './detail';

const BUSINESS =
  /\b(?:our (?:company|business|office|firm|clients|customers|staff|shop|employees)|my (?:business|company|clients|customers|employees)|purchase order|vat number|invoice our|nuestra empresa|mi (?:empresa|negocio|tienda)|nuestros clientes|mis clientes|cif|nif de la empresa|a nossa empresa|nossa empresa|minha empresa|meu negocio|nossos clientes|meus clientes|cnpj|notre (?:entreprise|societe|magasin|bureau)|mon (?:entreprise|commerce|magasin)|ma societe|nos clients|mes clients|siret|unsere[rm]? (?:firma|unternehmen|buro|kunden)|meine[rm]? (?:firma|unternehmen|kunden)|ust-?id|inkampani yethu|ibhizinisi lami|amakhasimende ami|inkampani yami)\b/u;
const RETURNING =
  /\b(?:(?:loyal|long-?time|regular|repeat|existing) (?:customer|client|guest)|customer (?:for|since)|been (?:a customer|with you|buying|coming|shopping)|(?:always|often) (?:order|buy|shop|come|stay)|last time i (?:ordered|bought|came|stayed)|previous orders?|cliente (?:desde|fiel|habitual|de toda la vida)|llevo .{0,20} (?:comprando|siendo client[ea])|siempre (?:compro|pido|vengo)|cliente (?:ha|fiel|antig[oa])|sou cliente|sempre (?:compro|peco|venho)|client(?:e)? (?:depuis|fidele)|je commande (?:toujours|souvent|regulierement)|stammkund(?:e|in)|kund(?:e|in) seit|seit .{0,15}jahren (?:kund|bei ihnen|bei euch)|bestelle (?:immer|oft|regelmassig)|ngiyikhasimende .{0,20}(?:iminyaka|eside)|iminyaka .{0,20}ngithenga|njalo ngithenga)\b/u;
const NEW =
  /\b(?:(?:my )?first (?:order|time (?:ordering|buying|here|i (?:order|buy))|purchase|stay|visit)|new customer|primer (?:pedido|compra)|primera (?:compra|vez que (?:compro|pido))|primeira (?:compra|vez que (?:compro|peco))|premiere (?:commande|fois que je commande)|premier achat|erste(?:n|r)? (?:bestellung|einkauf|mal bei (?:ihnen|euch))|zum ersten mal (?:bestellt|bei)|i-?oda yami yokuqala|okokuqala ngithenga)\b/u;

const WIDE = 10_000;

/** Who writes, as far as they say (G4.8); nothing is assumed. */
export function customerOf(conversation: Conversation): PlanDetail['customer'] {
  const text = fold(
    conversation.messages
      .filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal')
      .map(({ text }) => text)
      .join('\n'),
  );
  const followers = conversation.customer.followers ?? null;
  return {
    name: conversation.customer.name,
    business: BUSINESS.test(text) ? true : null,
    returning: RETURNING.test(text) ? true : NEW.test(text) ? false : null,
    reach: { followers, wide: (followers ?? 0) >= WIDE },
  };
}
