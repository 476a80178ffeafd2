import type { IssueKind } from '@/lib/conversation/types';
import { type PhraseTable, table } from '../phrases';

/** Words that name what went wrong, by what they name: a reply that says one of them speaks of the matter, whichever words the customer has for it. */
export const TROUBLES: readonly { kinds: readonly IssueKind[]; words: PhraseTable }[] = [
  {
    kinds: ['service-outage', 'technical', 'installation'],
    words: table({
      en: ['service is down', 'service (?:has )?(?:failed|stopped|fails)', 'outage', 'disruption', 'without (?:internet|power|water|a connection|the service)', 'connection', 'install*', 'app', 'fault', "(?:doesn't|not) work*", 'technical (?:problem|fault)', 'collect(?:ed|ion)'],
      es: ['averia*', 'corte', 'sin (?:servicio|internet|luz|agua|conexion)', 'servicio<3>(?:no funciona|falla*|cortado|interrumpido)', 'conexion', 'instala*', 'problema tecnico', 'no funciona'],
      zu: ['i-?intanethi', 'i-?internet', 'isevisi\\p{L}*', 'insiza\\p{L}*', 'uxhumano', 'ugesi', 'amanzi', '\\p{L}*sebenzi'],
      pt: ['avaria*', 'falha*', 'sem (?:servico|internet|luz|agua|ligacao)', 'servico<3>(?:nao funciona|falha*|interrompido|em baixo)', 'ligacao', 'instala*', 'problema tecnico', 'nao funciona'],
      fr: ['panne*', 'coupure*', 'sans (?:service|internet|electricite|eau|connexion)', 'service<3>(?:ne fonctionne|coupe|interrompu)', 'connexion', 'installation', 'probleme technique', 'ne fonctionne (?:plus|pas)'],
      de: ['ausfall\\p{L}*', 'ausgefallen', 'storung*', 'ohne (?:den dienst|internet|strom|wasser|verbindung)', 'verbindung', 'anschluss*', 'installation', 'technisch\\p{L}* problem*', 'funktioniert nicht'],
    }),
  },
  {
    kinds: ['flight-delay', 'flight-cancelled', 'delayed-baggage', 'lost-baggage'],
    words: table({
      en: ['flight*', 'departure', 'luggage', 'baggage', 'suitcase', 'train*'],
      es: ['vuelo*', 'salida', 'equipaje', 'maleta*', 'tren*'],
      zu: ['indiza', 'izindiza', 'uhambo', 'umthwalo', 'imithwalo'],
      pt: ['voo*', 'partida', 'bagagem', 'mala*', 'comboio*', 'trem'],
      fr: ['vol', 'vols', 'depart', 'bagage*', 'valise*', 'train*'],
      de: ['flug*', 'abflug*', 'gepack*', 'koffer*', 'zug', 'bahn'],
    }),
  },
  {
    kinds: ['booking', 'overbooking'],
    words: table({
      en: ['booking', 'reservation', 'booked', 'overbook*', 'no (?:room|seat|table)'],
      es: ['reserva*', 'no habia (?:sitio|plaza|mesa|habitacion)', 'sobreventa'],
      zu: ['ukubhuka', '\\p{L}*bhukh?\\p{L}*', 'indawo'],
      pt: ['reserva*', 'nao havia (?:lugar|mesa|quarto)', 'overbooking'],
      fr: ['reservation*', 'reserve', "pas de (?:place|table|chambre)", 'surreservation'],
      de: ['buchung*', 'gebucht', 'reservier*', 'kein(?:e|en)? (?:platz|zimmer|tisch)', 'uberbuch*'],
    }),
  },
  {
    kinds: ['noise', 'room', 'cleanliness'],
    words: table({
      en: ['noise', 'noisy', 'loud', 'room', 'clean*', 'dirty', 'sleep'],
      es: ['ruido*', 'habitacion*', 'limpi*', 'sucio*', 'sucia*', 'descanso', 'dormir'],
      zu: ['umsindo', 'ikamelo', 'igumbi\\p{L}*', '\\p{L}*hlanzek\\p{L}*', 'ukulala'],
      pt: ['barulho', 'ruido', 'quarto*', 'limp*', 'suj*', 'dormir', 'descanso'],
      fr: ['bruit*', 'chambre*', 'propre*', 'sale', 'salete', 'dormir', 'repos'],
      de: ['larm', 'laut', 'zimmer*', 'sauber*', 'schmutz*', 'schlafen', 'schlaf'],
    }),
  },
  {
    kinds: ['food-quality'],
    words: table({
      en: ['meal', 'food', 'dish', 'dinner', 'lunch'],
      es: ['comida', 'plato*', 'cena', 'almuerzo'],
      zu: ['ukudla', 'isidlo'],
      pt: ['refeicao', 'comida', 'prato*', 'jantar', 'almoco'],
      fr: ['repas', 'plat', 'plats', 'nourriture', 'diner', 'dejeuner'],
      de: ['essen', 'gericht*', 'mahlzeit', 'speise*'],
    }),
  },
  {
    kinds: ['account-access'],
    words: table({
      en: ['log in', 'logging in', 'login', 'locked', 'account', 'password', 'access'],
      es: ['acceso', 'acceder', 'entrar', 'cuenta', 'contrasena', 'bloquead*'],
      zu: ['i-?akhawunti', 'ukungena', 'iphasiwedi', '\\p{L}*khiyiw\\p{L}*'],
      pt: ['acesso', 'aceder', 'acessar', 'entrar', 'conta', 'senha', 'palavra-passe', 'bloquead*'],
      fr: ['acces', 'acceder', 'compte', 'connecter', 'mot de passe', 'bloque'],
      de: ['zugang', 'anmelden', 'einloggen', 'konto', 'passwort', 'gesperrt'],
    }),
  },
  {
    kinds: ['fraud', 'privacy'],
    words: table({
      en: ['fraud*', 'scam*', 'your (?:data|details)', 'privacy', 'personal data', '(?:used|has) your details'],
      es: ['fraude*', 'estafa*', 'sus datos', 'tus datos', 'privacidad'],
      zu: ['ukukhwabanisa', 'umkhwabanisi', 'imininingwane\\p{L}*', 'inkohliso'],
      pt: ['fraude*', 'burla*', 'golpe*', 'os seus dados', 'seus dados', 'privacidade'],
      fr: ['fraude*', 'arnaque*', 'escroquerie*', 'vos donnees', 'confidentialite'],
      de: ['betrug*', 'ihre daten', 'deine daten', 'datenschutz'],
    }),
  },
  {
    kinds: ['double-billing', 'unexpected-charge', 'price', 'invoice', 'refund-delay'],
    words: table({
      en: ['charged (?:twice|too much|for)', 'charge*', 'invoice*', 'bill', 'price*', 'refund<4>(?:late|not arrived|outstanding|overdue|yet)'],
      es: ['cobr*<4>(?:dos veces|de mas|algo)', 'cargo*', 'factura*', 'precio*', 'reembolso<4>(?:no|retras*|pendiente)'],
      zu: ['\\p{L}*khokhis\\p{L}*', 'i-?invoyisi', 'intengo', 'imali<3>kabili'],
      pt: ['cobr*<4>(?:duas vezes|a mais|algo)', 'fatura*', 'preco*', 'reembolso<4>(?:nao|atras*|pendente)'],
      fr: ['factur*', 'preleve*', 'debite*', 'prix', 'remboursement<4>(?:pas|retard|attente)'],
      de: ['rechnung*', 'abgebucht', 'berechnet', 'preis*', 'erstattung<4>(?:nicht|fehlt|aussteht|noch)'],
    }),
  },
  {
    kinds: ['late-delivery', 'missing-item', 'wrong-item', 'damaged', 'defective', 'not-as-described'],
    words: table({
      en: ['(?:parcel|order|delivery|package)<5>(?:late|delayed|lost|missing|incomplete|damaged|wrong|arrived|not arrived)', 'damaged', 'defect*', 'faulty', 'broken', 'wrong (?:item|one)', 'missing (?:item|part)*'],
      es: ['(?:paquete|pedido|envio|entrega)<5>(?:tarde|retras*|perdid*|falta*|incomplet*|danad*|equivocad*|llega*)', 'danad*', 'defect*', 'rot[oa]', 'estropead*', 'faltaba*'],
      zu: ['(?:i-?oda|iphasela)<5>(?:\\p{L}*fik\\p{L}*|\\p{L}*lahlek\\p{L}*|\\p{L}*phuz\\p{L}*|\\p{L}*limal\\p{L}*)', '\\p{L}*phukile', '\\p{L}*limele', '\\p{L}*linyazwe', 'iphutha'],
      pt: ['(?:pacote|encomenda|pedido|envio|entrega)<5>(?:tarde|atras*|perdid*|falt*|incomplet*|danificad*|errad*|cheg*)', 'danificad*', 'defeito', 'avariad*', 'partid*', 'faltava*'],
      fr: ['(?:colis|commande|livraison|envoi)<5>(?:retard|perdu*|manqu*|incomplet*|abime*|endommage*|arriv*)', 'abime*', 'endommage*', 'defaut', 'defectueu*', 'casse*', 'manquait'],
      de: ['(?:paket|bestellung|lieferung|sendung)<5>(?:spat*|verspat*|verloren|fehlt*|unvollstandig|beschadigt|falsch*|angekommen|da)', 'beschadigt', 'defekt*', 'kaputt', 'falsche\\p{L}* (?:ware|artikel)', 'fehlte'],
    }),
  },
  {
    kinds: ['slow-service', 'no-response', 'bot-loop'],
    words: table({
      en: ['wait(?:ed|ing)?', 'kept waiting', 'queue', 'no (?:answer|reply)', 'unanswered'],
      es: ['esper(?:a|ar|ando|ado|o)', 'cola', 'sin (?:respuesta|contestar)'],
      zu: ['\\p{L}*lind\\p{L}*', 'impendulo', 'akwaze kwaphendula'],
      pt: ['esper(?:a|ar|ou|ando|ado)', 'fila', 'sem resposta'],
      fr: ['attente', 'attend*', 'sans reponse', 'queue'],
      de: ['warten', 'gewartet', 'warteschlange', 'wartezeit', 'keine antwort', 'ohne antwort'],
    }),
  },
  {
    kinds: ['cancellation', 'subscription', 'return'],
    words: table({
      en: ['cancel*', 'subscription', 'contract', 'return label', 'return of'],
      es: ['cancel*', 'baja', 'suscripcion', 'contrato', 'devolucion'],
      zu: ['\\p{L}*khansel\\p{L}*', 'isivumelwano', 'inkontileka', '\\p{L}*buyisel\\p{L}*'],
      pt: ['cancel*', 'rescis*', 'subscricao', 'assinatura', 'contrato', 'devolucao'],
      fr: ['resili*', 'annul*', 'abonnement', 'contrat', 'retour'],
      de: ['kundig*', 'stornier*', 'abo', 'vertrag*', 'rucksend*', 'ruckgabe'],
    }),
  },
  {
    kinds: ['staff-behaviour', 'discrimination'],
    words: table({
      en: ['treated', 'treatment', 'rude*', 'spoken to', 'discriminat*', 'disrespect*'],
      es: ['trat(?:o|aron|ado|ada|e)', 'grosero*', 'discrimina*', 'falta de respeto'],
      zu: ['\\p{L}*phath\\p{L}*', '\\p{L}*hlonip\\p{L}*', 'ukucwasa', '\\p{L}*cwas\\p{L}*'],
      pt: ['trat(?:ado|ada|amento|aram)', 'grosseir*', 'discrimina*', 'falta de respeito'],
      fr: ['traite*', 'accueil', 'discrimin*', 'impoli*', 'manque de respect'],
      de: ['behandelt', 'behandlung', 'unhoflich*', 'diskriminier*', 'respektlos*'],
    }),
  },
  {
    kinds: ['safety'],
    words: table({
      en: ['safety', 'injur*', 'hurt', 'allergic', 'gas', 'fire', 'burn*'],
      es: ['seguridad', 'herid*', 'lesion*', 'lastim*', 'alergi*', 'gas', 'fuego', 'quemad*'],
      zu: ['ukuphepha', '\\p{L}*limal\\p{L}*', 'umlilo', 'igesi', 'ukusha'],
      pt: ['seguranca', 'ferid*', 'lesao', 'magoou*', 'alergi*', 'gas', 'fogo', 'queimad*'],
      fr: ['securite', 'bless*', 'allergi*', 'gaz', 'feu', 'brul*'],
      de: ['sicherheit', 'verletz*', 'allergi*', 'gas', 'feuer', 'brand', 'verbrann*'],
    }),
  },
]; // prettier-ignore
