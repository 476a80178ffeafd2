import { matchesIn, mayMatch } from '@/lib/text/sieve/sieve';
import { takenIn } from '@/lib/text/taken';
import type { ReadMessage } from '../../context';
import type { Claim } from './claims';
import { carrierOf, isDhl, isFedEx } from './checkDigits';

/** Words that announce a reference, folded, in eleven languages: orders, bookings, customers, cases, bills. All of them are `order` facts. */
const ORDER_CUES = [
  'orders?|purchase|bookings?|reservations?|confirmation|itinerary|pnr|record locator|references?|ref|case|tickets?|claims?|complaint|incident|invoices?|bill|receipt|account|customer|client|membership|member|loyalty|policy|contract|subscription|transaction|rma|return|voucher|flight booking|serial|quote|job|acct|a/c|rx|prescription|application|folio|pir|work order|docket|meter|policy|the right one is|the correct one is',
  'pedidos?|ordene?s?|compra|reservas?|localizador|referencia|expediente|caso|reclamacion|incidencia|facturas?|albaran|cliente|contrato|poliza|cuenta|folio|solicitud|devolucion|billete|el correcto es|el bueno es|transaccion|suscripcion|socio|socia|presupuesto|cotizacion|orden de trabajo|parte|tramite|turno|poliza',
  'bilhete|o certo e|o correto e|encomendas?|protocolo|prot|ocorrencia|apuracao|utente|orcamento|matricula|inscricao|socio|chamado|fatura|nota fiscal|conta|apolice|assinatura|reclamacao|devolucao|transacao|processo',
  'commandes?|reservation|dossier|reference|facture|client|contrat|reclamation|compte|abonnement|retour|bon de commande|devis|contrat|ticket|adherent|sinistre|immatriculation|resa|cde|billet|le bon est|c.est le|num client|n client',
  'bestellung(?:en)?|bestell-?(?:nummer|nr)|auftrag|auftrags-?(?:nummer|nr)|order-?(?:nummer|nr)|buchung|buchungs-?(?:nummer|nr|code)|reservierung|reservierungs-?(?:nummer|nr)|referenz|referenznummer|vorgang|vorgangs-?(?:nummer|nr)|ticket-?(?:nummer|nr)|kunden-?(?:nummer|nr)|rechnung|rechnungs-?(?:nummer|nr)|vertrag|vertrags-?(?:nummer|nr)|aktenzeichen|fall-?(?:nummer|nr)|retouren-?(?:nummer|nr)|konto|kunden?|kundin|mitglied|mitglieds-?(?:nummer|nr)|objekt|objekt-?(?:nummer|nr)|angebot|angebots-?(?:nummer|nr)|vertrag-?nr|schaden-?(?:nummer|nr)|schaden|policen?-?(?:nummer|nr)|zahler-?(?:nummer|nr)|antrag|antrags-?(?:nummer|nr)',
  'bestelling|bestelnummer|ordernummer|boeking|boekingsnummer|reservering|referentie|klantnummer|factuur|factuurnummer|ordine|prenotazione|riferimento|pratica|fattura|codice',
  'bestelnommer|bespreking|besprekingsnommer|verwysing|verwysingsnommer|kliente?nommer|rekening|faktuur|bestellingsnommer',
  '(?:[iu]-?)?oda|ama-?oda|[a-z]{0,4}-?order|ye-?oda|(?:i-?)?referensi|yereferensi|ukubhuk\\p{L}*|y?e?khasimende|ikhasimende|(?:y|l|s)?e?sikhalo|(?:i-)?akhawunti|(?:i)?odolo|yeodolo|agizo|kumbukumbu|(?:i-?)?(?:booking|account|invoice|ticket)',
].join('|'); // prettier-ignore

const TRACKING_CUES =
  'track(?:ing)?|trace|waybill|awb|consignment|parcel|shipment|seguimiento|guia|rastreo|rastreamento|rastreio|envio|suivi|colis|sendung|sendungs-?(?:nummer|nr|verfolgung)|paket-?(?:nummer|nr)|tracking-?(?:nummer|nr|code|id)|track & trace|trackingnummer|tracciamento|spedizione|opsporing|naspoor(?:nommer)?|zendingsnummer|ukulandelel\\p{L}*|yokulandelela|[a-z]{0,4}-?tracking|ufuatiliaji|fedex|ups|dhl|usps|royal mail|correios?|correos';

const TRACKED = new RegExp(`(?<!\\p{L})(?:${TRACKING_CUES})(?!\\p{L})`, 'u');

/** What may stand between the cue and the code: "order number is", "pedido n.º", "Bestellung Nr.", "inombolo ye-oda ingu". */
const BETWEEN =
  '(?:[ \\t]{0,2}(?:numbers?|num|no|nr|n|nro|id|code|codigo|code|reference|referencia|ref|numero|numeros|nummer|nommer|inombolo|kod|kode|is|was|are|being|es|fue|era|est|ist|lautet|war|foi|e|o|is|het|yami|yethu|ingu|ngu|ithi|ni|my|mi|minha|ma|meine|for|de|del|do|da|of|et|y|and|und|with|con|com|the|la|el|el numero|avec|mit|from|placed)(?![\\p{L}]|(?<=[ :][a-z])-\\d)[.º°]{0,2}){0,4}[ \\t]{0,2}[#:n°º№(\\["*]{0,3}[ \\t]{0,2}';

/** A code: at least four signs with a figure in it, or two runs of them; never a year, price, hour or length of time. */
const CODE =
  '(?<code>\\d{1,4}(?: \\d{3}){2,4}|[a-z]{0,6}[-/]?\\d[a-z0-9]*(?:[-/][a-z0-9]+){0,4}|[a-z]{1,8}(?:[-/][a-z0-9]+){1,4}|[a-z0-9]{4,24})';

const cued = (cues: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues})(?![\\p{L}])\\.?${BETWEEN}${CODE}(?![\\p{L}\\p{N}@]|-\\p{L}|[.,:]\\d)`, 'gu');
const ORDER = cued(ORDER_CUES);
const TRACKING = cued(TRACKING_CUES);
/** What isiZulu puts before a figure: "engu-5107", "ku-88120". */
const CONCORD = /^(?:[a-z]{0,3}ngu|[a-z]?ku|[iu]|no|ne)?-(?=\d)/u;
/** isiZulu and its kin put "number" first: "inombolo ye-oda: 4821"; others: "nº de pedido 4821" (the cue itself is matched above). */
const HASHED = /(?<![\p{L}\p{N}/&])#[ ]?(?<code>[a-z]{0,6}-?\d[a-z0-9]{2,}(?:[-/][a-z0-9]+){0,4})(?![\p{L}\p{N}])/giu;
/** Codes that need no word: "UO-48213", Amazon's 3-7-7. */
const SHAPED =
  /(?<![\p{L}\p{N}@/._-])(?<code>\d{1,2}-\d{5,6}|[A-Z]-\d{4,8}|[A-Z]{2,6}-?\d{4,14}(?:-\d{1,6})?|[A-Z]{2,6}(?:-[A-Z0-9]{2,8}){0,2}-\d{3,14}|\d{3}-\d{7}-\d{7})(?![\p{L}\p{N}@-])/gu;
const AND_MORE =
  /^(?:,| and| &| y| e| et| und| or| kanye na| ne-?)[ ]{1,2}#?(?<code>[a-z]{0,6}-?\d[a-z0-9]{2,}(?:-[a-z0-9]+){0,3})(?![\p{L}\p{N}@])/iu;
const CARRIER_CODE =
  /(?<![\p{L}\p{N}-])(?:1Z ?(?:[0-9A-Z]{2,4} ?){4,8}|[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}|9[1-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?|JJ?D\d{16,20})(?![\p{L}\p{N}])/gu;
/** Of these, a code belongs to a shape that other facts own. */
const NO_CODE =
  /^(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|h|am|pm|k|x|kg|g|cm|mm|m|km|ml|l|gb|mb|min|d|days?|hrs?|v)|\d{1,3}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?|\d{1,2}-\d{1,2}|(?:19|20)\d\d-(?:19|20)\d\d|r\d{1,6}|covid-?19|mp[34]|24\/7|\d-\p{L}+)$/iu;
/** What a figure counts or costs: "order 1200 chairs" is no reference. */
const COUNTED =
  /^ ?(?:%|€|£|\$|eur|euros?|usd|dollars?|rand|pesos|pounds|reais|days?|weeks?|months?|hours?|minutes?|times|dias?|semanas|meses|horas|jours|semaines|mois|heures|tage|wochen|monate|stunden|uhr|izinsuku|people|items|units|pieces)(?!\p{L})/iu;

export function readReferences(message: ReadMessage): Claim[] {
  const { text, folded, grams } = message;
  if (!/\d/u.test(text) && !/[A-Z]{5,8}/u.test(text)) return [];
  const found: Claim[] = [];
  const taken = takenIn(text.length);
  const push = (kind: 'order' | 'tracking', start: number, end: number, signal: string): boolean => {
    if (!taken.take(start, end)) return false;
    found.push({ kind, start, end, normal: text.slice(start, end).replace(/[\s#]/gu, '').toUpperCase(), signal });
    return true;
  };
  for (const match of matchesIn(text, CARRIER_CODE, grams)) {
    const written = match[0].trimEnd();
    const carrier = carrierOf(written.replace(/ /gu, ''));
    if (carrier) push('tracking', match.index, match.index + written.length, `fact.tracking.${carrier.toLowerCase()}`);
  }
  for (const [kind, pattern] of [
    ['tracking', TRACKING],
    ['order', ORDER],
  ] as const) {
    if (!mayMatch(pattern, grams)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const written = match.groups!.code!;
      const code = written.replace(CONCORD, '');
      const start = match.index + match[0].length - code.length;
      if (!isCode(text.slice(start, start + code.length), text.slice(start + code.length))) {
        // "Complaint case 8842": the word that looked like a code may itself announce one.
        pattern.lastIndex = match.index + match[0].length - written.length;
        continue;
      }
      if (!push(kind, start, start + code.length, `fact.${kind}.named`)) continue;
      let end = start + code.length;
      for (let more = AND_MORE.exec(text.slice(end, end + 48)); more; more = AND_MORE.exec(text.slice(end, end + 48))) {
        const next = more.groups!.code!;
        const from = end + more[0].length - next.length;
        if (!isCode(next, text.slice(from + next.length)) || !push(kind, from, from + next.length, `fact.${kind}.named`)) break;
        end = from + next.length;
      }
    }
  }
  for (const [pattern, signal] of [
    [HASHED, 'fact.order.hash'],
    [SHAPED, 'fact.order.shape'],
  ] as const) {
    for (const match of matchesIn(text, pattern, grams)) {
      const code = match.groups!.code!;
      const start = match.index + match[0].length - code.length;
      if (code.length < 3 || NO_CODE.test(code) === (pattern === SHAPED)) continue;
      push(nearCarrier(folded, start, code) ? 'tracking' : 'order', start, start + code.length, signal);
    }
  }
  return found;
}

/** An agent's question for a number, folded, and the code that a customer's answer begins with. */
const ASKED =
  /(?:number|reference|ref|booking|code|numero|referencia|localizador|pedido|codigo|encomenda|commande|dossier|nummer|bestellung|buchung|inombolo)[^.!\n]{0,80}\?|(?:send|give|tell|share|confirm\p{L}*|envi\p{L}+|mand\p{L}+|pas\p{L}+|indi\p{L}+|donn\p{L}+|nenn\p{L}+|teilen|schick\p{L}+|nginike|ngithumel\p{L}+)[^.!?\n]{0,60}(?:number|reference|numero|pedido|referencia|nummer|inombolo)/u;
const GIVEN =
  /^\W*(?:(?:it'?s|its|yes|si|sim|oui|ja|yebo|sure|ok|es(?: el)?|e(?: o)?|c'est(?: le)?|das ist|ngu)[ ,:-]{0,3}){0,2}#?(?<code>[a-z]{0,6}-?\d[a-z0-9]{2,}(?:[-/][a-z0-9]+){0,3}|\d{1,4}(?: \d{3}){1,4})(?![\p{L}\p{N}@:%€$£]|[.,]\d)/u;

/** The number that an answer begins with, where the agent had just asked for one. */
export function readAnswered(message: ReadMessage, question: ReadMessage): Claim[] {
  if (!ASKED.test(question.folded)) return [];
  const match = GIVEN.exec(message.folded);
  const code = match?.groups?.code;
  if (!match || !code || !isCode(code, message.folded.slice(match[0].length)) || /^0\d{8,}$/u.test(code.replace(/\D/gu, ''))) return [];
  const start = match[0].length - code.length;
  return [
    {
      kind: 'order',
      start,
      end: match[0].length,
      normal: message.text.slice(start, match[0].length).replace(/\s/gu, '').toUpperCase(),
      signal: 'fact.order.answered',
    },
  ];
}

/** Whether what follows a cue can be a code: with a figure in it, or a booking code of capitals ("PNR XKTRQW"). */
function isCode(code: string, after: string): boolean {
  if (NO_CODE.test(code) || (COUNTED.test(after) && !/\p{L}/u.test(code))) return false;
  if (!/\d/u.test(code)) return /^[A-Z]{6}$/u.test(code);
  return code.replace(/[^\p{L}\p{N}]/gu, '').length >= 4 && /\d/u.test(code);
}

function nearCarrier(folded: string, start: number, code: string): boolean {
  const figures = code.replace(/\D/gu, '');
  const before =
    folded
      .slice(Math.max(0, start - 40), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  return TRACKED.test(before) || (/fedex/u.test(before) && isFedEx(figures)) || (/dhl/u.test(before) && isDhl(figures));
}
