import type { WantKind } from '@/lib/conversation/types';
import { type PhraseTable, table } from '../phrases';

/** What can be offered, by group: two different ones are a choice (R5). */
export const OFFERS: Record<'money' | 'goods' | 'repair' | 'gesture' | 'cancel' | 'contact' | 'search' | 'change' | 'label' | 'access', PhraseTable> = {
  money: table({
    en: ['refund*', 'money back', 'reimburs*', 'pay you back', 'credit(?:ed|ing)?<3>(?:card|account)', 'take<3>off (?:the|your) bill', 'revers(?:e|ed|ing)<2>charge'],
    es: ['reembols*', 'devol*<3>(?:dinero|importe|cargo|euros?|\\d+)', 'devol(?:ver|vemos|vere)*', 'devuel*', 'abon*', 'devolucion'],
    zu: ['\\p{L}*buyisel\\p{L}*<2>(?:imali|yemali)', 'imali yakho', 'ukubuyiselwa', 'i-?refund', '\\p{L}*buyiselw\\p{L}*'],
    pt: ['reembols*', 'devol*', 'estorn*'],
    fr: ['rembours*', 'restitu*'],
    de: ['erstatt*', 'ruckerstatt*', 'geld zuruck', 'zuruckzahl*', 'zuruckuberweis*'],
  }),
  goods: table({
    en: ['replac*', 'new (?:one|item|parcel|unit)', 'another (?:one|parcel|item)', 'send(?:ing)?<3>(?:again|another|new|second|out)', 're-?send*', 're-?ship*', 'second (?:parcel|shipment)', 'exchang*', 'swap*', 'the (?:missing|right|correct) (?:item|one|part|piece|size|colour|color)*', 'new shipment'],
    es: ['repon*', 'reposicion', 'sustitu*', 'reenvi*', 'nuev[oa] (?:envio|unidad|paquete|articulo)', 'otr[oa] (?:unidad|paquete|articulo|envio)', 'envi\\p{L}*<3>(?:otr[oa]|nuev[oa]|de nuevo)', 'cambi(?:o|ar|amos|arlo|arla)', 'segundo (?:paquete|envio)', 'un[oa] nuev[oa]'],
    zu: ['enye', 'entsha', 'olunye', 'esinye', 'elinye', 'okunye', 'esikhundleni', '\\p{L}*shintsh\\p{L}*', '\\p{L}*thumel\\p{L}*<2>(?:kabusha|futhi|enye|elinye|entsha)', 'i-?replacement'],
    pt: ['substitu*', 'reenvi*', 'nov[oa] (?:envio|unidade|encomenda|artigo|produto)', 'outr[oa] (?:unidade|encomenda|artigo|produto)', 'troc*', 'segund[oa] (?:envio|encomenda)', 'um[a]? nov[oa]', 'novamente'],
    fr: ['remplac*', 'renvo*', 'nouv(?:eau|el|elle) (?:colis|article|envoi|exemplaire|produit)*', 'un nouveau', 'une nouvelle', 'autre (?:colis|article|exemplaire)', 'echang*', 'second (?:colis|envoi)', 'reexpedi*'],
    de: ['ersatz*', 'ersetz*', 'neu(?:es|e|en|er)? (?:paket|sendung|artikel|exemplar|gerat|lieferung)*', 'ein neues', 'eine neue', 'einen neuen', 'noch einmal<1>schick*', 'erneut*', 'umtausch*', 'austausch*', 'tausch*', 'nachlieferung', 'nachsend*', 'zweite[sn]? (?:paket|sendung)'],
  }),
  repair: table({
    en: ['repair*', 'technician', 'engineer', '(?:fix|mend)(?:ed|ing)?<2>(?:it|the|your)', 'step by step', 'walk you through', 'guide you'],
    es: ['repar*', 'tecnic[oa]', 'arregl*', 'paso a paso', 'guiar*', 'le guio', 'te guio'],
    zu: ['\\p{L}*lungis\\p{L}*', 'uchwepheshe', 'isinyathelo ngesinyathelo'],
    pt: ['repar*', 'consert*', 'tecnic[oa]', 'passo a passo', 'arranj*'],
    fr: ['repar*', 'technicien*', 'depann*', 'pas a pas', 'etape par etape'],
    de: ['repar*', 'techniker*', 'schritt fur schritt', 'instand*'],
  }),
  gesture: table({
    en: ['voucher*', 'discount*', 'gift card', 'store credit', 'coupon*', 'points', 'free (?:shipping|delivery|dessert|drink|coffee|night|month|upgrade)', 'shipping<2>(?:back|refund*|free|on us)', 'on the house', 'complimentary', 'upgrade', '\\d+ ?% (?:off|back|discount)', 'give<1>\\d+ ?%', '[€$£r]\\d+ off', 'goodwill', 'credit<3>(?:next|bill|invoice|month)'],
    es: ['vale*', 'descuento*', 'cupon*', 'tarjeta regalo', 'puntos', 'gastos de envio', 'envio gratis', 'por cuenta de la casa', 'mejora de', 'detalle', 'invit*'],
    zu: ['ivawusha*', 'isaphulelo*', 'amaphuzu', 'i-?voucher', 'i-?discount', 'mahhala', 'ikhuphoni'],
    pt: ['vale*', 'desconto*', 'cupom', 'cupao', 'pontos', 'portes', 'frete gratis', 'por conta da casa', 'upgrade', 'brinde', 'oferta'],
    fr: ["bons? d'achat", 'remise*', 'reduction*', 'points', 'frais de port', 'livraison (?:offerte|gratuite)', 'offert*', 'surclassement', 'avoir', 'geste commercial', 'code promo'],
    de: ['gutschein*', 'rabatt*', 'nachlass*', 'punkte', 'versandkosten*', 'aufs haus', 'upgrade', 'gutschrift*', 'kostenlose[rsn]? (?:versand|dessert|getrank|nacht)'],
  }),
  cancel: table({
    en: ['cancel*'], es: ['cancel*', 'anul*'], zu: ['\\p{L}*khansel\\p{L}*'], pt: ['cancel*', 'anul*'], fr: ['annul*', 'resili*'], de: ['stornier*', 'stornierung', 'kundig*', 'abbestell*'],
  }), // prettier-ignore
  contact: table({
    en: ['call(?:ing|ed)? you', 'call(?: me)? back', 'callback', 'phone you', 'ring you', 'speak (?:to|with) (?:you|me|a)', '(?:manager|supervisor|specialist|colleague)<4>(?:call*|contact*|write*|speak*)', 'a call'],
    es: ['llam(?:o|ar|are|amos|aremos|ada|arle|arte)*', 'hablar (?:con|por)'],
    zu: ['\\p{L}*shayel\\p{L}*', '\\p{L}*fonel\\p{L}*', 'ucingo', 'i-?call'],
    pt: ['lig(?:o|ar|arei|amos|aremos|ar-lhe)', 'chamada', 'telefon*', 'falar com'],
    fr: ['(?:r)?appel(?:le|er|lerai|lerons|lons)?', 'telephon*', 'rappel*'],
    de: ['ruf(?:e|en)<4>an', 'anruf*', 'ruckruf*', 'zuruckruf*', 'telefon*'],
  }),
  search: table({
    en: ['trac(?:e|ing|k|king|ked)', 'investigat*', 'look(?:ing|ed)? (?:into|for|at)', 'search*', 'find out', 'check(?:ing|ed)?<3>(?:with|where|what|the|your)', 'locate*', 'scan*', 'chas(?:e|ing|ed)', 'ask(?:ed|ing)<3>(?:courier|carrier|driver|depot|warehouse|team|bank|kitchen|colleague|supplier)'],
    es: ['rastre*', 'localiz*', 'busc*', 'investig*', 'revis*', 'compro*', 'seguimiento'],
    zu: ['\\p{L}*landelel\\p{L}*', '\\p{L}*phenya\\p{L}*', '\\p{L}*phenyw\\p{L}*', '\\p{L}*hlol\\p{L}*', '\\p{L}*fun\\p{L}*'],
    pt: ['rastre*', 'localiz*', 'procur*', 'investig*', 'verific*', 'apur*'],
    fr: ['recherch*', 'localis*', 'enquet*', 'verifi*', 'suivi'],
    de: ['nachforsch*', 'such*', 'pruf*', 'verfolg*', 'klar(?:e|en|t)'],
  }),
  change: table({
    en: ['re-?book*', 'another (?:date|day|flight|table|room|time)', 'different (?:room|table|date|flight)', 'new (?:date|booking|flight|room|appointment)', 'move (?:you|your)', 'next (?:available )?flight'],
    es: ['nueva (?:reserva|fecha|cita)', 'otr[oa] (?:habitacion|mesa|fecha|vuelo|dia)', 'cambi\\p{L}*<3>(?:habitacion|reserva|fecha|vuelo)', 'reubic*'],
    zu: ['\\p{L}*bhuk\\p{L}*<1>kabusha', 'elinye (?:igumbi|usuku|itafula)', 'olunye usuku', 'enye indiza'],
    pt: ['nova (?:reserva|data)', 'outr[oa] (?:quarto|mesa|data|voo|dia)', 'remarc*', 'reacomod*'],
    fr: ['nouvelle (?:reservation|date)', 'autre (?:chambre|table|date|vol|jour)', 'replac*', 'deplac*', 'reprogramm*'],
    de: ['umbuch*', 'ander(?:es|en|er|e) (?:zimmer|tisch|termin|datum|flug|tag)', 'neue[nr]? (?:termin|buchung|reservierung)'],
  }),
  label: table({
    en: ['return label', 'prepaid label', 'collect(?:ed|ion|ing)?', 'pick(?:ed|ing)? (?:it )?up', 'send it back'],
    es: ['etiqueta de devolucion', 'recog*', 'devolver(?:lo|la)'],
    zu: ['ilebula', '\\p{L}*landa\\p{L}*', '\\p{L}*lebula\\p{L}*'],
    pt: ['etiqueta de devolucao', 'recolh*', 'levantamento', 'coleta'],
    fr: ['etiquette de retour', 'etiquette prepayee', 'enlevement', 'recuper*', 'bon de retour'],
    de: ['rucksendeetikett*', 'retouren?schein', 'etikett', 'abhol*', 'retourenlabel'],
  }),
  access: table({
    en: ['restor*', 'reset*', 'unlock*', 'correct(?:ed|ing|ion)?<4>(?:bill|invoice|charge|amount)', 'new invoice', 'corrected'],
    es: ['restablec*', 'desbloque*', 'corrig*', 'correg*', 'nueva factura', 'rectific*'],
    zu: ['\\p{L}*vulel\\p{L}*', '\\p{L}*setha kabusha\\p{L}*', 'i-?invoyisi entsha', 'reset'],
    pt: ['restabelec*', 'desbloque*', 'corrig*', 'nova fatura', 'redefin*'],
    fr: ['retabli*', 'debloqu*', 'reinitialis*', 'corrig*', 'nouvelle facture'],
    de: ['wiederherstell*', 'entsperr*', 'zurucksetz*', 'korrigier*', 'neue rechnung', 'berichtig*'],
  }),
}; // prettier-ignore

export type OfferGroup = keyof typeof OFFERS;

/** The group that gives what they want. */
export const GROUP_OF: Partial<Record<WantKind, OfferGroup>> = {
  refund: 'money',
  replacement: 'goods',
  repair: 'repair',
  voucher: 'gesture',
  cancellation: 'cancel',
  callback: 'contact',
};

/** Puts two things side by side to choose from. */
export const CHOICE = table({
  en: ['or', 'either', 'which(?:ever)?', 'choose', 'prefer', 'rather', 'option*', 'alternatively', 'up to you'],
  es: ['o', 'u', 'cual', 'prefier*', 'elegir', 'elij*', 'eleg*', 'escog*', 'opcion*', 'alternativa*', 'bien'],
  zu: ['noma', 'khetha', '\\p{L}*kheth\\p{L}*', 'yikuphi', 'ikuphi', 'ongakuthanda', 'okuthandayo'],
  pt: ['ou', 'qual', 'prefer*', 'escolh*', 'opcao', 'opcoes', 'alternativa*'],
  fr: ['ou', 'soit', 'lequel', 'laquelle', 'prefer*', 'choisi*', 'choix', 'option*'],
  de: ['oder', 'entweder', 'lieber', 'wahl*', 'option*', 'moglichkeit*', 'alternativ*'],
}); // prettier-ignore

/** Reports it as done: what they want is there, nothing is left to choose. */
export const DONE = table({
  en: ["(?:i|we)(?:'ve| have)?(?: now| just| already)?<1>(?:refunded|released|sent|shipped|replaced|cancelled|canceled|credited|issued|fixed|corrected|booked|rebooked|restored|reset|resolved|arranged|started|processed)", 'has (?:now |just |already )?been (?:refunded|sent|shipped|replaced|cancelled|canceled|credited|issued|fixed|corrected|processed|resolved|restored)', 'is on its way'],
  es: ['(?:he|hemos|ha sido|se ha|ya esta)<2>(?:reembolsad|devuelt|enviad|cancelad|abonad|solucionad|corregid|tramitad|repuest|cambiad|restablecid|anulad)[oa]*', 'esta en camino'],
  zu: ['(?:ngi|si|i|u|ku)(?:yi|ku)?(?:buyisele|buyisiwe|thumele|thunyelwe|khansele|khanseliwe|lungise|lungisile|lungisiwe|xazululiwe)\\p{L}*', 'isendleleni', 'isihambile'],
  pt: ['(?:ja |foi |esta )(?:reembols|devolv|envi|cancel|estorn|corrig|resolv|substitu|trat)(?:ei|amos|ad[oa]|id[oa]|i|emos)', 'esta a caminho'],
  fr: ["(?:j'ai|nous avons|a ete|est)<2>(?:rembourse|envoye|annule|credite|resolu|corrige|remplace|expedie|retabli)e?", 'est en route', 'est en chemin'],
  de: ['(?:habe|haben|wurde|ist)<6>(?:erstattet|verschickt|versendet|storniert|gutgeschrieben|behoben|gelost|korrigiert|ersetzt|uberwiesen|veranlasst|wiederhergestellt)', 'ist unterwegs'],
}); // prettier-ignore
