import type { Conversation, Reading, RiskKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import { saysWrong } from './request';

/** What people ordinarily ask: to move an appointment, whether it is in stock, whether we come there, what is different, what to bring, a copy. */
export type Topic = 'move' | 'stock' | 'area' | 'compare' | 'documents' | 'copy';

/** Folded, in six languages. */
const TOPICS: readonly [Topic, RegExp][] = [
  ['move', /\b(?:(?:move|change|reschedule|postpone|bring forward)\b.{0,40}\b(?:appointment|slot|visit|date|booking)|(?:appointment|visit|slot)\b.{0,60}\b(?:move|change|reschedule|postpone|another (?:day|time))|(?:cita|turno|visita)\b.{0,160}\b(?:cambiar\w*|pasar\w*|mover\w*|aplazar\w*|otr[oa] (?:dia|hora|fecha))|(?:cambiar|mover|aplazar|pasar) (?:la |mi )(?:cita|visita|hora|fecha)|(?:marcacao|visita|consulta|agendamento)\b.{0,120}\b(?:mudar|alterar|remarcar|adiar|outr[oa] (?:dia|hora|data))|(?:mudar|alterar|remarcar|adiar) (?:a |o )?(?:minha |meu )?(?:marcacao|visita|consulta|data|agendamento)|rendez-vous\b.{0,120}\b(?:decaler|deplacer|reporter|changer|autre (?:jour|date))|(?:decaler|deplacer|reporter|changer) (?:mon |le |de )?rendez-vous|(?:termin|besuch)\b.{0,120}\b(?:verschieb\w*|verleg\w*|umbuch\w*|anderen (?:tag|termin))|(?:verschieben|verlegen) .{0,40}termin|(?:shintsha|hlehlisa|ukushintsha|ukuhlehlisa) .{0,30}(?:usuku|idethi|isikhathi|i-appointment))\b/u],
  ['stock', /\b(?:(?:back )?in stock|do you (?:have|sell|stock)|still available|come back in|coming back|out of (?:s|m|l|xl|size)|(?:hay|teneis|tienen|tiene|queda\w*) .{0,40}(?:stock|talla|disponib\w*|en la tienda)|vuelve a (?:haber|estar)|(?:tem|ha|teem|voltam?|volta) .{0,30}(?:stock|estoque|tamanho|disponi\w*)|(?:en stock|disponible en|revient quand|(?:ca|il|elle) revient|y'?a plus de|plus de (?:s|m|l|xl)\b|avez-vous .{0,30}(?:taille|en stock))|(?:auf lager|vorratig|wieder (?:da|verfugbar|lieferbar)|haben sie .{0,40}(?:grosse|noch|lager)|gibt es .{0,30}noch)|ninayo|ninawo|ninazo|isekhona|zisekhona)\b/u],
  ['area', /\b(?:(?:do you|can you) (?:deliver|ship|come) (?:to|out|as far)|deliver(?:y)? area|(?:reparten|reparti\w*|entregan|envian|llegais|llegan) (?:tambien )?(?:en|a|hasta)|(?:entregam|enviam|fazem entregas?) (?:tambem )?(?:em|para|na|no|ate)|(?:livrez|expediez|desservez)(?:-vous)? (?:aussi )?(?:a|en|dans|jusqu)|livrez-vous|(?:liefern|versenden) sie (?:auch )?(?:nach|in|bis)|niyaletha|niyathumela)\b/u],
  ['compare', /\b(?:(?:what(?:'s| is)|explain) the difference|difference between|which (?:one )?(?:is|would be) (?:better|right)|(?:la |que )?diferencia (?:hay )?entre|(?:qual|que) (?:e )?a diferenca|diferenca entre|(?:quelle|la) (?:est la )?difference entre|unterschied zwischen|worin (?:besteht|liegt) der unterschied|umehluko phakathi)\b/u],
  ['documents', /\b(?:(?:which|what) (?:documents?|papers?|paperwork)|(?:what|which) .{0,20}(?:do i|should i|need to) bring|que (?:documentos|papeles|documentacion)|(?:que|quais) (?:documentos|papeis)|(?:quels|quelles) (?:documents|papiers|pieces|justificatifs)(?: .{0,20}(?:apporter|fournir|prevoir))|welche (?:unterlagen|dokumente|papiere)|yimaphi amaphepha|imiphi imibhalo|maphi amadokhumenti)\b/u],
  ['copy', /\b(?:(?:send|resend|get) (?:me |us )?(?:a |another |the )?(?:copy|duplicate|(?:\w+ )?(?:invoice|bill|receipt) again)|(?:copia|duplicado) de (?:la |mi )?(?:factura|recibo)|(?:enviar|mandar|reenviar)\w* (?:de nuevo |otra vez )?(?:la |mi )?(?:factura|recibo)|(?:boleto|fatura|recibo|segunda via)\b.{0,60}\b(?:mandar|enviar|reenviar)|segunda via|(?:copie|duplicata) de (?:la |ma )?(?:facture|recu)|renvoyer (?:la |ma |le )?(?:facture|recu)|(?:rechnungskopie|kopie der rechnung|rechnung (?:noch ?mal|erneut)))\b/u],
]; // prettier-ignore
const SERIOUS: ReadonlySet<RiskKind> = new Set(['legal', 'chargeback', 'fraud', 'press', 'bad-review', 'abuse', 'safety', 'privacy', 'discrimination', 'self-harm']); // prettier-ignore
/** An ordinary question takes no more words than this. */
const LONG = 90;

/** What they ordinarily ask in their newest message, where nothing went wrong; at most two. */
export function topicsOf(conversation: Conversation, reading: Reading): Topic[] {
  const newest = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  if (!newest || reading.heat.level > 2 || words(newest.text).length > LONG) return [];
  if (reading.promises.some(({ by, state }) => by === 'agent' && state === 'broken')) return [];
  if (reading.risks.some(({ kind }) => SERIOUS.has(kind))) return [];
  const text = fold(newest.text);
  const found = TOPICS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
  // That a bill didn't come is why they ask for it again: the copy is what puts it right.
  const wrong = saysWrong(conversation) || reading.repeat.failures > 0;
  return wrong
    ? found.filter((topic) => (topic === 'copy' || (topic === 'move' && reading.repeat.failures === 0)) && reading.heat.level === 0)
    : found.slice(0, 2);
}
