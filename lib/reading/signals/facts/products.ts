import { fold } from '@/lib/text/fold';
import { matchesIn } from '@/lib/text/sieve/sieve';
import type { ReadMessage } from '../../context';
import { lexiconLanguages } from '../../match';
import type { LexiconLanguage } from '../../lexicon';
import type { Claim } from './claims';

/**
 * The thing that was bought, where the words say so: an object of "ordered" or "bought", or "my …" before a verb that things have ("arrived",
 * "stopped working"). Folded fragments; `noun` ends where a word of `stop` begins.
 */
type ProductWords = { bought: string; before: string; after: string; stop: string; generic: string };

const WORDS: Record<LexiconLanguage, ProductWords> = {
  en: {
    bought:
      "(?:i|we|i've|we've|i'd|have|had|my \\p{L}+) (?:just |recently |already |also )?(?:ordered|bought|purchased|received|paid for|got|returned|pre-ordered)(?: from you| online)?|your (?:delivery )?driver left|return(?:ing)?|instead of|delivery of|you (?:sent|delivered|shipped)(?: me| us)?",
    before: '(?:a|an|the|my|our|some|two|three|four|five|six|\\d{1,2}(?: ?x)?|this|these|one of your|your|new)',
    after:
      "(?: (?:that )?(?:i|we) (?:ordered|bought|purchased|received|returned))| (?:arrived|came|broke|cracked|stopped|does(?:n't| not)|do(?:n't| not) (?:work|fit|turn)|won't|has(?:n't| not) (?:arrived|come|been)|have(?:n't| not) (?:arrived|come|been)|is (?:broken|defective|damaged|faulty|missing|cracked|late|wrong|too)|are (?:broken|defective|damaged|faulty|missing|cracked|wrong|too)|was (?:broken|damaged|missing|cracked|smashed|delivered)|were (?:broken|damaged|missing|cracked|smashed)|(?:is|are) (?:not|n't) work|isn't work|still has|keeps|leaks|never (?:arrived|came))",
    stop: 'on|in|at|from|for|to|of|with|and|but|or|by|because|since|that|which|who|when|where|i|we|it|they|he|she|you|is|are|was|were|has|have|had|did|do|does|will|would|online|last|this|yesterday|today|ago|back|weeks?|days?|months?|over|about|via|through|after|before|as|so|than|then|still|not|no|order|worth|using|costing|instead|off|up|out|only|two|three|again|yet|the|a|an|my|your|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday|if|just|never|arrived|broken|damaged|wrong|came|here|there|what|how|ordered|bought|received|delivered|supposed',
    generic:
      'orders?|parcels?|packages?|items?|products?|things?|money|refund|reply|replies|e-?mails?|calls?|messages?|response|responses|answers?|voucher|delivery|shipment|confirmation|notification|letter|invoice|bill|receipt|one|ones|it|nothing|something|anything|everything|lot|bit|number|time|times|booking|ticket|account|card|bank|customer|service|text|texts|charge|same|stuff|goods|replacement|apology|information|link|wrong|call|website|app|internet|payment|year|week|day|night|room|flight|hotel|code|people|person|error|notice|update|support|problem|issue|fact|situation|case|hold|best|first|second|driver|courier|money back|thing|delivery date|excuse|excuses|subscription|label|photo|photos|size|colour|color|way|gift',
  },
  es: {
    bought:
      '(?:he |hemos |habia |)(?:pedi|pedido|pedimos|compre|comprado|compramos|encargue|encargado|recibi|recibido|recibimos|devolvi|devuelto|adquiri)|devolucion de|en lugar de|en vez de|entrega de|me (?:enviaron|mandaron|llego|ha llegado|han enviado|han mandado)',
    before: '(?:un|una|unos|unas|el|la|los|las|mi|mis|dos|tres|\\d{1,2}|este|esta|estos|su|sus)',
    after:
      '(?: que (?:pedi|compre|recibi|he (?:pedido|comprado|recibido)|encargue|me (?:enviaron|llego)))| (?:llego|llegaron|no (?:ha|han) llegado|no llega|no funcionan?|vino|vinieron|esta rot[oa]|estan rot[oa]s|se rompio|se ha roto|viene|vienen|no enciende|dejo de|es defectuos|gotea|sigue sin)',
    stop: 'en|de(?:sde)?|del|para|por|con|y|e|pero|o|a|al|que|el|la|los|las|hace|ayer|hoy|no|se|me|le|es|son|esta|estan|fue|era|ha|han|como|cuando|porque|online|ya|aun|todavia|este|pasado|ultima|sin|llego|llegaron|vino|rot[oa]s?|y\\p{L}?|su|mi|un|una|lunes|martes|miercoles|jueves|viernes|sabado|domingo',
    generic:
      'pedidos?|paquetes?|articulos?|productos?|cosas?|dinero|reembolso|respuestas?|correos?|mensajes?|llamadas?|vale|entrega|envio|confirmacion|carta|factura|recibo|numero|vez|veces|reserva|cuenta|tarjeta|banco|servicio|cliente|importe|cargo|informacion|caja|habitacion|vuelo|hotel|aviso|nada|todo|equivocad[oa]|compra|error|problema|repartidor|mensajero|transportista|semana|dia|mes|ano|fecha|ticket|incidencia|cita|tecnico|suscripcion|codigo|otro|otra|mismo|favor|devolucion|web|pagina|aplicacion|correo|foto|fotos|regalo|primera?|segund[oa]|persona',
  },
  pt: {
    bought:
      '(?:eu |)(?:comprei|compramos|pedi|pedimos|encomendei|encomendamos|recebi|recebemos|devolvi|adquiri)|devolucao d[aeo]|em vez d[aeo]|entrega d[aeo]|me (?:enviaram|mandaram)',
    before: '(?:um|uma|uns|umas|o|a|os|as|meu|minha|meus|minhas|dois|duas|tres|\\d{1,2}|este|esta)',
    after:
      '(?: que (?:comprei|pedi|encomendei|recebi))| (?:chegou|chegaram|nao chegou|nao chegaram|nao funcionam?|veio|vieram|esta quebrad[oa]|quebrou|parou de|nao liga|vazou|ainda nao)',
    stop: 'em|de|do|da|dos|das|no|na|para|por|com|e|mas|ou|a|ao|que|o|os|as|ha|faz|ontem|hoje|nao|se|me|lhe|foi|era|esta|sao|como|quando|porque|online|ja|ainda|sem|passad[oa]|pelo|pela|veio|chegou|num|numa|segunda|terca|quarta|quinta|sexta|sabado|domingo|um|uma|meu|minha',
    generic:
      'pedidos?|pacotes?|encomendas?|artigos?|produtos?|itens|item|coisas?|dinheiro|reembolso|respostas?|e-?mails?|mensagem|mensagens|ligacao|ligacoes|vale|entrega|envio|confirmacao|carta|fatura|recibo|numero|vez|vezes|reserva|conta|cartao|banco|servico|cliente|valor|estorno|ressarcimento|cobranca|informacao|caixa|quarto|voo|hotel|aviso|nada|tudo|errad[oa]|compra|erro|problema|entregador|semana|dia|mes|ano|data|ticket|protocolo|assinatura|codigo|outr[oa]|mesm[oa]|site|app|foto|fotos|presente|prazo|pessoa|atendente|tecnico|boleto',
  },
  fr: {
    bought:
      "(?:j'ai|nous avons|avais|avons|ai) (?:deja |bien |)(?:commande|achete|recu|retourne|renvoye)|retour d[eu]|au lieu d[eu']|livraison d[eu]|vous m'avez envoye",
    before: "(?:un|une|des|le|la|les|mon|ma|mes|deux|trois|\\d{1,2}|ce|cette|l')",
    after:
      "(?: que (?:j'ai|nous avons) (?:commande|achete|recu))| (?:est arrivee?|sont arriv|n'est (?:pas|jamais|toujours pas) arrive|ne (?:fonctionne|marche|s'allume)|est casse|est defectueu|est abim|s'est casse|fuit|est tombee? en panne)",
    stop: "en|de|du|des|d'\\p{L}*|pour|par|avec|et|mais|ou|a|au|aux|que|qui|le|la|les|il|elle|je|j'\\p{L}*|ne|n'\\p{L}*|se|me|est|sont|etait|a|ont|sur|dans|chez|hier|depuis|comme|quand|car|sans|pas|un|une|mon|ma|votre|vos|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|casse|aujourd'hui|via",
    generic:
      'commandes?|colis|articles?|produits?|choses?|argent|remboursement|reponses?|e-?mails?|mails?|messages?|appels?|bon|livraison|envoi|confirmation|lettre|facture|recu|numero|fois|reservation|compte|carte|banque|service|client|montant|prelevement|information|carton|chambre|vol|hotel|avis|rien|tout|mauvais|mauvaise|achat|erreur|probleme|livreur|transporteur|semaine|jour|mois|an|date|ticket|dossier|abonnement|code|autre|meme|site|application|photo|photos|cadeau|personne|technicien|suivi|somme',
  },
  de: {
    bought:
      '(?:ich|wir) (?:habe|haben|hatte|hatten)(?: \\p{L}+){0,4}?|(?:ich|wir) (?:bestellte|kaufte|erhielt|bekam)(?:e?n)?|rucksendung (?:der|des|von)|anstatt|statt|lieferung (?:der|des|von)',
    before: '(?:ein|eine|einen|den|die|das|der|mein|meine|meinen|unser|unsere|unseren|zwei|drei|\\d{1,2}|diese[nsr]?)',
    after:
      '(?:,? (?:den|die|das) (?:ich|wir) (?:bestellt|gekauft|erhalten))| (?:ist (?:kaputt|defekt|beschadigt|nicht angekommen|nie angekommen|immer noch nicht|zerbrochen|angekommen)|sind (?:kaputt|defekt|beschadigt|nicht angekommen)|kam (?:nicht|kaputt|beschadigt|nie|an)|funktionier\\p{L}{1,3} nicht|geht nicht|war (?:kaputt|defekt|beschadigt)|wurde (?:nicht|nie|beschadigt|kaputt))| (?:bestellt|gekauft|erhalten|bekommen|zuruckgeschickt)(?!\\p{L})',
    stop: 'in|im|am|an|auf|bei|von|vom|fur|mit|und|aber|oder|zu|zum|zur|die|das|der|den|ich|wir|es|sie|er|nicht|ist|sind|war|waren|hat|haben|habe|wurde|kam|seit|vor|aus|als|wie|wenn|weil|dass|online|bestellt|gekauft|erhalten|bekommen|zuruck\\p{L}*|noch|nie|immer|um|bis|ein|eine|einen|mein|meine|meinen|ihr|ihre|ihnen|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|auch|bereits|schon|jetzt|fur|kaputt|defekt|falsch\\p{L}*|leider|funktioniert|geht',
    generic:
      'bestellung(?:en)?|pakete?|paket|artikel|produkte?|ware|waren|dinge?|sache|geld|erstattung|antwort(?:en)?|e-?mails?|mails?|nachricht(?:en)?|anrufe?|gutschein|lieferung|sendung|bestatigung|brief|rechnung(?:en)?|quittung|nummer|mal|buchung|konto|karte|bank|service|kunde|betrag|abbuchung|information(?:en)?|karton|zimmer|flug|hotel|hinweis|nichts|alles|falsche[nrs]?|kauf|fehler|problem|fahrer|bote|woche|tag|monat|jahr|datum|ticket|vertrag|abo|code|andere[nrs]?|gleiche[nrs]?|seite|app|fotos?|geschenk|person|techniker|termin|frage|ruckmeldung|auskunft|reaktion|tage|wochen|euro|monate|stunden|ihn|ihm|kontakt',
  },
  zu: {
    bought: '(?:bengi|ngi|si)(?:thenge|thengile|-?ode|-?odile|yalele|thole|tholile|khokhele)|engi(?:yi|wu|zi|si)(?:thengile|-?odile)',
    before: '',
    after:
      ' (?:ayikafiki|akakafiki|alikafiki|azikafiki|asikafiki|iphukile|liphukile|siphukile|yami ayisebenzi|ayisebenzi|alisebenzi|asisebenzi|ephukile|engiyithengile|engilithengile|engisithengile)',
    stop: 'ku|kusukela|ngo\\p{L}*|nge\\p{L}*|ngesikhathi|kodwa|futhi|no\\p{L}+|ne\\p{L}+|izolo|namuhla|ngoba|kini|kwi\\p{L}*|e\\p{L}+|yami|yethu|lami|sami|entsha|elisha',
    generic:
      '[iu]-?(?:oda|order|parcel|iphasela|mali|nombolo|refund|email|sms)|i?phasela|imali|inombolo|umyalezo|impendulo|iposi|incwadi|into|izinto|usizo|i-email|ucingo',
  },
};

const LONGEST = 4;
/** What joins two nouns to one name: "botas de montaña", "machine à laver". */
const LINKS: Partial<Record<LexiconLanguage, RegExp>> = { es: /^de$/u, pt: /^de$/u, fr: /^(?:de|a|en)$/u };
const compiled = new Map<LexiconLanguage, { bought: RegExp; owned: RegExp; stop: RegExp; generic: RegExp }>();

function patterns(language: LexiconLanguage) {
  let made = compiled.get(language);
  if (!made) {
    const { bought, before, after, stop, generic } = WORDS[language];
    const noun = "(?<noun>[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'-]*){0,4})";
    const lead = before ? `(?:${before} ){1,2}` : '';
    made = {
      bought: new RegExp(`(?<![\\p{L}\\p{N}])(?:${bought}) ${lead}${noun}`, 'gu'),
      owned: new RegExp(
        `(?<![\\p{L}\\p{N}])${before ? `(?:${before}) ` : ''}(?<noun>[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'-]*){0,2}?)(?=${after})`,
        'gu',
      ),
      stop: new RegExp(`^(?:${stop})$`, 'u'),
      generic: new RegExp(`^(?:${generic})$`, 'u'),
    };
    compiled.set(language, made);
  }
  return made;
}

export function readProducts(message: ReadMessage): Claim[] {
  const found: Claim[] = [];
  for (const language of lexiconLanguages(message)) {
    const { bought, owned, stop, generic } = patterns(language);
    for (const [pattern, signal] of [
      [bought, 'fact.product.bought'],
      [owned, 'fact.product.mentioned'],
    ] as const) {
      for (const match of matchesIn(message.folded, pattern, message.grams)) {
        const noun = match.groups!.noun!;
        // "owned" ends with its noun (its verb is a look-ahead), "bought" likewise.
        const start = match.index + match[0].length - noun.length;
        const claim = productIn(noun, start, stop, generic, language, pattern === owned);
        if (claim && !found.some((other) => fold(other.normal) === claim.normal || (other.start < claim.end && claim.start < other.end)))
          found.push({ ...claim, normal: message.text.slice(claim.start, claim.end).toLowerCase(), signal });
      }
    }
  }
  return found;
}

/** The words up to the first that can't belong to a thing's name; null where what is left names no thing. */
function productIn(noun: string, start: number, stop: RegExp, generic: RegExp, language: LexiconLanguage, whole: boolean): Claim | null {
  const parts = noun.split(' ');
  const link = LINKS[language];
  const cut = parts.findIndex(
    (part, place) =>
      stop.test(part) &&
      !(
        place > 0 &&
        link?.test(part) &&
        /\p{L}{3}/u.test(parts[place + 1] ?? '') &&
        !stop.test(parts[place + 1] ?? '') &&
        !generic.test(parts[place + 1] ?? '')
      ),
  );
  if (whole && cut >= 0) return null;
  const kept = parts.slice(0, cut < 0 ? LONGEST : Math.min(cut, LONGEST));
  if (kept.length === 0) return null;
  const name = kept.join(' ');
  const head = language === 'en' || language === 'de' ? kept.at(-1)! : kept[0]!;
  if (
    generic.test(head) ||
    generic.test(name) ||
    generic.test(kept[0]!) ||
    /^box(?:es)?$/u.test(name) ||
    !/\p{L}{3}/u.test(head) ||
    /^\d/u.test(kept[0]!)
  )
    return null;
  if (language === 'de' && whole === false && kept.length > 3) return null;
  return { kind: 'product', start, end: start + name.length, normal: name, signal: '' };
}
