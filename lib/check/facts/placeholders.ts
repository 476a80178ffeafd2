import { fold } from '@/lib/text/fold';
import { gramsOf } from '@/lib/text/sieve/grams';
import { matchesIn } from '@/lib/text/sieve/sieve';
import { spanOf, type Span } from '@/lib/text/span';

/** Shapes of a place that was to be filled in (R21). Each is tried on the text as it stands. */
const PATTERNS: readonly RegExp[] = [
  // {{name}}, {name}, ${name}, {0}, {% if %}
  /\$?\{\{?[^{}\n]{0,80}\}?\}/gu,
  // [Name], [order number], [[…]]; not a link's text, nor a note like [1] or [sic]
  /\[\[?(?!sic\]|\d{1,2}\]|…\]|\.\.\.\]|x\]| \])[^[\]\n]{1,80}\]\]?(?!\()/giu,
  // <name>, <<order>>, <insert date>; not an address in brackets, a tag of an editor, an arrow or a heart
  /<{1,2}(?!\/?(?:b|i|u|p|br|em|strong|a|ul|ol|li|div|span)(?:\s[^<>]*)?\/?>)[\p{L}_#][^<>@\n:]{0,60}>{1,2}/giu,
  // XXXX, XX/XX/XXXX, XXX-XXX; XXL is a size, XX and XXX alone at the end are kisses
  /(?<![\p{L}\p{N}])[Xx]{2,3}[-/.:][Xx]{2,3}(?:[-/.][Xx]{2,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])XX ?[hH] ?XX(?![\p{L}\p{N}])/gu,
  // a day, an hour or a number behind its word, or before its unit: "el día XX", "bis XX Uhr", "in X days"; not a century
  /(?<=(?<!\p{L})(?:on|by|until|at|the|day|number|no\.?|code|d[ií]a|hasta|las|n[uú]mero|c[oó]digo|dia|at[eé]|[àa]s|no|jour|le|jusqu['’][àa]|num[eé]ro|am|bis|um|den|nummer|ka-|ngo-|ngu-|kuka-)[ ]?)XX(?![\p{L}\p{N}-]| ?(?:si[eè]cle|century|Jahrhundert))/giu,
  /(?<![\p{L}\p{N}])(?:X{2}(?= (?:working |business )?)|(?<=(?:in|within|after|en|em|dentro de|sous|dans|innerhalb von|nach|about|approximately) )X)(?= (?:working |business )?(?:hours?|days?|weeks?|horas?|d[ií]as?|semanas?|heures?|jours?|semaines?|Stunden|Tagen?|Wochen|Werktagen?|Uhr)(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}])(?:#|n[ºo°]\.? ?|€|\$|R|£|[A-Z]{2,4}-)[Xx]{2,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])X{3,}(?:[-/. ]X{2,})*(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])x{4,}(?:[-/. ]x{2,})*(?![\p{L}\p{N}])/gu,
  /[€$£] ?(?:[Xx]{1,}|_{1,}|\?{1,})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{1,3} ?(?:€|EUR|euros?|%)(?![\p{L}\p{N}])/gu,
  // $AMOUNT, €BETRAG
  /(?<![\p{L}\p{N}])[€$£][A-Z]{3,}(?![\p{L}\p{N}])/gu,
  // ____, ……., ###
  /_{3,}|(?<![\p{L}\p{N}#])#{3,}(?![\p{L}\p{N}#])|\.{5,}|…{2,}|(?<=\s|^)\?{3,}(?=\s|$|[.,])/gu,
  // %name%, %s, @@name@@, ##name##, *|FNAME|*
  /(?<![\p{L}\p{N}%])%[A-Za-z_]{2,40}%|(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}])|@@[\p{L}_ ]{2,40}@@|##[\p{L}_ ]{2,40}##|\*\|[\p{L}_ ]{1,40}\|\*|(?<![\p{L}\p{N}])\$[A-Za-z]+_[A-Za-z_]+/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|FIXME|N\/A|lorem ipsum|lorem|ipsum dolor|asdf\w*|blah blah)(?![\p{L}\p{N}])/giu,
  // In lower case it is Spanish and Portuguese for "all".
  /(?<![\p{L}\p{N}])TODO(?= ?:|\))/gu,
  /(?<![\p{L}\p{N}])(?:undefined|NaN|\[object Object\])(?![\p{L}\p{N}])|(?<=(?:hi|hello|dear|hola|olá|bonjour|hallo|sawubona|number|order|€|\$) )null(?![\p{L}\p{N}])/giu,
  // DD/MM/YYYY, dd.mm.yyyy, JJ/MM/AAAA, TT.MM.JJJJ, HH:MM
  /(?<![\p{L}\p{N}])(?:DD|TT|JJ|MM|dd|tt|jj|mm)[-/.](?:MM|DD|mm|dd)(?:[-/.](?:YYYY|AAAA|JJJJ|YY|AA|JJ|yyyy|aaaa|jjjj|yy|aa))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:HH|hh):(?:MM|mm)(?![\p{L}\p{N}])/gu,
];

/** Words that ask for something to be put in, in brackets of any kind: "(insert date)", "(nombre del cliente)". */
const ASKED =
  /\((?:please )?(?:insert|add|enter|fill in|your|customer(?:'s)?|client|agent|company|order|tracking|date|amount|name|first name|link|url|inserte?|insertar|a[ñn]adir|poner|su|nombre|pedido|fecha|importe|enlace|inserir|colocar|seu|nome|data|valor|ins[ée]rer|ajouter|votre|nom|pr[ée]nom|num[ée]ro|montant|lien|einf[üu]gen|hier|ihr|vorname|nachname|datum|betrag|bestellnummer|kundenname|faka|igama|inombolo|usuku)(?: (?:the|here|name|number|date|amount|link|order|customer|client|del cliente|de pedido|aqu[íi]|do cliente|aqui|du client|de commande|ici|einf[üu]gen|des kunden|lakho|lapha|order number|tracking number|customer name|your name|agent name|company name|refund amount|el|la|le|o|de|du))*\)/giu;

/** What is to be put in. Folded, in the six languages. */
const THING =
  '(?:dates?|names?|amounts?|links?|urls?|numbers?|prices?|details|signature|reference|ref|tracking(?: (?:link|number|code|id))?|order (?:number|no)|time|address|fechas?|nombres?|importes?|enlaces?|numero|firma|referencia|hora|direccion|nomes?|data|valor|montante|ligacao|assinatura|morada|endereco|dates?|prenom|nom|montant|lien|signature|numero|adresse|heure|datum|namen?|betrag|summe|link|nummer|\\p{L}*nummer|unterschrift|adresse|uhrzeit|usuku|igama|inani|inombolo|isixhumanisi|ikheli|isikhathi)';

/**
 * Told to whoever writes the reply, not to the customer: "Insert date here", "Datum hier einsetzen". "Add your order number here" and "You can add a link
 * here" are for the customer, so nothing of "you" stands in it.
 */
const TOLD: readonly RegExp[] = [
  `(?:please )?(?:insert|fill in)(?: (?:the|a|an|correct|exact))*(?: \\p{L}+){0,2} ${THING}(?: \\p{L}+){0,2}`,
  `(?:add|enter|put|paste|write|copy)(?: (?:correct|exact|right|new))*(?: (?!your|the|a|any|this)\\p{L}+){0,2} ${THING} here`,
  `(?:anadir|insertar|poner|introducir|incluir|completar|rellenar|indicar|pegar)(?: (?:el|la|un|una|aqui))*(?: \\p{L}+){0,2} ${THING}(?: de \\p{L}+){0,2}(?: aqui)?`,
  `(?:inserir|adicionar|acrescentar|colocar|preencher|por|indicar|colar)(?: (?:o|a|um|uma|aqui))*(?: \\p{L}+){0,2} ${THING}(?: d[aeo] \\p{L}+){0,2}(?: aqui)?`,
  `(?:inserer|ajouter|mettre|indiquer|completer|renseigner|coller)(?: (?:le|la|l'|un|une|ici))*(?: \\p{L}+){0,2} ${THING}(?: d[eu'] ?\\p{L}+){0,2}(?: ici)?`,
  `(?:bitte )?(?:den |die |das |hier )?${THING}(?: (?:zu[rm]|de[rs]|fur) \\p{L}+){0,2}(?: hier)? (?:einfugen|einsetzen|erganzen|eintragen|angeben)`,
  `faka (?:\\p{L}+ )?${THING}(?: \\p{L}+)? lapha`,
].map((shape) => new RegExp(`(?:(?<=^|[.!?:\\n]\\s*)(?:${shape})(?=\\s*(?:[.!]|$|\\n))|\\((?:${shape})\\))`, 'gu')); // prettier-ignore

/** A bracket that says what the agent does. Folded. */
const BY_AGENT = /\((?:the agent|agent|el agente|la agente|o agente|a agente|l'agent|le conseiller|agente|mitarbeiter(?:in)?|bearbeiter(?:in)?|i-?ejenti|umsebenzi) [^()\n]{3,60}\)/gu; // prettier-ignore

/** Said of what is theirs, it is asked of the customer. */
const THEIRS =
  /(?<!\p{L})(?:your|you|su|sus|tu|seu|sua|teu|tua|votre|vos|ton|ta|ihre?[nmrs]?|deine?[nmrs]?|sie|du|yakho|lakho|sakho|wakho)(?!\p{L})/u;

/** Where something was left to be filled in, by place, none overlapping another. */
export function placeholders(text: string): Span[] {
  const found: Span[] = [];
  const grams = gramsOf(text);
  for (const pattern of [...PATTERNS, ASKED])
    for (const match of matchesIn(text, pattern, grams)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isKiss(text, start, end)) continue;
      if (!found.some((other) => other.start < end && start < other.end)) found.push(spanOf(text, start, end));
    }
  const folded = fold(text);
  for (const pattern of [...TOLD, BY_AGENT])
    for (const { 0: said, index } of folded.matchAll(pattern))
      if (!THEIRS.test(said) && !found.some((other) => other.start < index + said.length && index < other.end))
        found.push(spanOf(text, index, index + said.length));
  return found.sort((a, b) => a.start - b.start);
}

/** "xxx" below a name at the end. */
const isKiss = (text: string, start: number, end: number): boolean =>
  /^x{2,4}$/u.test(text.slice(start, end)) && text.slice(end).trim() === '';
