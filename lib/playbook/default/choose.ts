import type { Conversation, Reading } from '@/lib/conversation/types';
import type { Playbook } from '../schema';
import { HOSPITALITY } from './hospitality';
import { SERVICE } from './service';
import { SHOP } from './shop';

/** By id, in the order in which they are shown. */
export const DEFAULT_PLAYBOOKS = [SHOP, HOSPITALITY, SERVICE] as const satisfies readonly Playbook[];

const HOSPITALITY_ISSUES = new Set(['food-quality', 'cleanliness', 'noise', 'room']);
const SERVICE_ISSUES = new Set(['flight-delay', 'flight-cancelled', 'delayed-baggage', 'lost-baggage', 'subscription', 'service-outage', 'account-access', 'technical', 'installation', 'fraud', 'privacy', 'bot-loop']); // prettier-ignore

/** Stems that tell the trade, in six languages, over lower-case text without accents. */
const HOSPITALITY_WORDS =
  /\b(?:hotels?|hostels?|resort|restaurants?|restaurantes?|ristorante|cafe|cafeteria|bistro|waiters?|waitress(?:es)?|camarer[oa]s?|garcom|garconete|serveur|serveuse|kellner(?:in)?|reception(?:ist)?|recepcion(?:ista)?|rezeption|check-?in|check-?out|check ?out|breakfast|desayuno|petit.dejeuner|fruhstuck|pequeno.almoco|cafe da manha|ihhotela|irestshurenti|hotelzimmer|habitacion|quarto|chambres?|zimmer|suites?|menus?|dessert|starters?|main course|bar staff|bartender|igumbi)\b/gu;
const SERVICE_WORDS =
  /\b(?:flights?|airlines?|airport|boarding|luggage|baggage|suitcases?|vuelos?|aerolinea|equipaje|maletas?|voos?|companhia aerea|bagagem|malas?|vols?|aeroport|bagages?|valises?|fluge?|flughafen|gepack|koffer|broadband|internet|wifi|wi-fi|router|sim|roaming|data plan|banks?|banco|bank account|savings|loan|credit card|app|login|log in|password|subscription|suscripcion|assinatura|abonnement|abo|train|trains|tren|zug|bahn)\b/gu;
const SHOP_WORDS =
  /\b(?:orders?|parcels?|package|packages|couriers?|deliver(?:y|ed|ies)|shipping|shipped|tracking|pedidos?|paquetes?|envios?|entrega|encomendas?|colis|commandes?|livraison|livreur|bestellung(?:en)?|paket|pakete|lieferung|i-?oda|umthumelo|iphasela|shop|store|item|items|articulo|artigo|article|artikel)\b/gu;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const count = (pattern: RegExp, text: string): number => Array.from(text.matchAll(pattern)).length;

/**
 * The default playbook that fits a conversation that comes without one: by its issues where they are known, else by the trade's words. The shop's where
 * nothing speaks for another.
 */
export function defaultPlaybook(conversation: Conversation, reading?: Pick<Reading, 'issues'>): Playbook {
  const scores = { shop: 0.5, hospitality: 0, service: 0 };
  for (const { kind, confidence } of reading?.issues ?? []) {
    if (HOSPITALITY_ISSUES.has(kind)) scores.hospitality += 3 * confidence;
    if (SERVICE_ISSUES.has(kind)) scores.service += 2 * confidence;
  }
  const told = conversation.messages.filter((message) => message.visibility !== 'internal').map((message) => message.text.slice(0, 4000));
  const text = fold([conversation.subject ?? '', ...told.slice(0, 20)].join('\n'));
  scores.hospitality += Math.min(4, count(HOSPITALITY_WORDS, text));
  scores.service += Math.min(4, count(SERVICE_WORDS, text));
  scores.shop += Math.min(4, count(SHOP_WORDS, text));
  if (scores.hospitality > scores.shop && scores.hospitality >= scores.service) return HOSPITALITY;
  return scores.service > scores.shop ? SERVICE : SHOP;
}
