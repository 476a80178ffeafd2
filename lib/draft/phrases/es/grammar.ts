import type { Noun } from '../../noun';
import type { Grammar } from '../grammar';
import { turn } from './turn';

const BEFORE =
  /(?:^|[^\p{L}])(el|la|los|las|un|una|unos|unas|este|esta|estos|estas|mi|mis|nuestro|nuestra|nuestros|nuestras|del|al|otro|otra)\s+$/u;
const LEADING = /^(?:el|la|los|las|un|una|unos|unas|mi|mis|este|esta|estos|estas|nuestr[oa]s?|tu|su|dos|tres|cuatro|\d+\s+x)\s+/iu;
const FEMININE = /^(?:la|las|una|unas|esta|estas|nuestra|nuestras|otra)$/u;
const MASCULINE = /^(?:el|los|un|unos|este|estos|nuestro|nuestros|del|al|otro)$/u;

/** The gender of a noun by its ending, where the ending tells; null where it doesn't. */
function genderOf(head: string): 'm' | 'f' | null {
  if (/^(?:mano|foto|moto|radio|llave|carne|leche|nave|clase|base|torre|nube|serie)s?$/u.test(head)) return 'f';
  if (
    /^(?:mapa|sofa|sofá|pijama|problema|sistema|programa|tema|día|clima|paragua|portátil|coche|cable|reloj|móvil|altavoz|colchón|sillón|televisor|monitor|ordenador|teclado|ratón)s?$/u.test(
      head,
    )
  )
    return 'm';
  if (/(?:ción|sión|dad|tud)(?:es)?$/u.test(head) || /(?:a|as)$/u.test(head)) return 'f';
  if (/(?:o|os|or|ores|aje|ajes)$/u.test(head)) return 'm';
  return null;
}

/** Words that are no thing that could be sent again or repaired. */
const NO_THING = new Set(
  'pedido paquete envío entrega artículo producto cargo cobro dinero reembolso cuenta servicio internet factura técnico empleado repartidor mensajero caja habitación comida reserva vuelo maleta equipaje aplicación app web página línea tarjeta precio código suscripción problema pago importe señor chico señora atención seguimiento contrato sistema transportista'.split(
    ' ',
  ),
);
const SUBJECT = /^(el|la|los|las|su|tu|sus|tus) (\p{Ll}{3,})(?= )/u;

export const grammar: Grammar = {
  quote: ['«', '»'],
  product(value, before, informal) {
    const lead = LEADING.exec(value)?.[0].trim().toLowerCase();
    const bare = value.replace(LEADING, '').trim();
    if (!/^[\p{Ll}\d][\p{L}\d .,'’-]{1,38}$/u.test(bare)) return null;
    const determiner = lead ?? BEFORE.exec(before)?.[1];
    const head = bare.split(' ')[0]!.toLowerCase();
    const gender = determiner && FEMININE.test(determiner) ? 'f' : determiner && MASCULINE.test(determiner) ? 'm' : genderOf(head);
    const many = determiner
      ? /s$/u.test(determiner) && determiner !== 'mis'
        ? true
        : determiner === 'mis'
      : /(?:[aeo]s)$/u.test(head) && !/^(?:gafas)$/u.test(head)
        ? true
        : /s$/u.test(head);
    return { text: `${informal ? 'tu' : 'su'}${many ? 's' : ''} ${bare}`, number: many ? 'many' : 'one', gender, forms: {} } satisfies Noun;
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (pedido ${order})` }),
  finish: (text) => text.replace(/(?<!\p{L})(a|de) el(?!\p{L})/gu, '$1l'),
  turn,
  subject(clause, informal) {
    const [, article = '', head = ''] = SUBJECT.exec(clause) ?? [];
    return head === '' || NO_THING.has(head.replace(/s$/u, '')) || NO_THING.has(head)
      ? null
      : grammar.product(head, `${article} `, informal);
  },
  // Our sentences begin with words of the language; a name in capitals stays.
  afterComma: { lower: /^\p{Lu}(?![\p{Lu}\d-])/u, keep: /^(?!)/u },
  ordinal(text) {
    const found = /\b(segunda|tercera|cuarta|quinta|sexta|2a|3a|4a|5a)\s+(?:vez|ocasion)\b/u.exec(text)?.[1];
    const entry = found === undefined ? undefined : TIMES[found];
    return entry ?? null;
  },
};

const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  segunda: { ordinal: 'la segunda vez', times: 'dos veces' },
  '2a': { ordinal: 'la segunda vez', times: 'dos veces' },
  tercera: { ordinal: 'la tercera vez', times: 'tres veces' },
  '3a': { ordinal: 'la tercera vez', times: 'tres veces' },
  cuarta: { ordinal: 'la cuarta vez', times: 'cuatro veces' },
  '4a': { ordinal: 'la cuarta vez', times: 'cuatro veces' },
  quinta: { ordinal: 'la quinta vez', times: 'cinco veces' },
  '5a': { ordinal: 'la quinta vez', times: 'cinco veces' },
  sexta: { ordinal: 'la sexta vez', times: 'seis veces' },
};
