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
  /(?<![\p{L}\p{N}])[Xx]{2,3}[-/.][Xx]{2,3}(?:[-/.][Xx]{2,4})?(?![\p{L}\p{N}])/gu,
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
  return found.sort((a, b) => a.start - b.start);
}

/** "xxx" below a name at the end. */
const isKiss = (text: string, start: number, end: number): boolean =>
  /^x{2,4}$/u.test(text.slice(start, end)) && text.slice(end).trim() === '';
