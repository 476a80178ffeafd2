import type { Grammar } from '../grammar';
import { turn } from './turn';

const BEFORE =
  /(?:^|[^\p{L}])(o|a|os|as|um|uma|uns|umas|este|esta|estes|estas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|do|da|dos|das|no|na|nos|nas|ao|outro|outra)\s+$/u;
const LEADING =
  /^(?:(?:o|a|os|as|um|uma|uns|umas|este|esta|estes|estas)\s+)?(?:(?:meu|minha|meus|minhas|nosso|nossa|nossos|nossas|seu|sua)\s+)?/iu;
const FEMININE = /(?:^|\s)(?:a|as|uma|umas|esta|estas|minha|minhas|nossa|nossas|da|das|na|nas|outra)\s*$/u;
const MASCULINE = /(?:^|\s)(?:o|os|um|uns|este|estes|meu|meus|nosso|nossos|do|dos|no|nos|ao|outro)\s*$/u;

function genderOf(head: string): 'm' | 'f' | null {
  if (
    /^(?:mapa|sofá|pijama|problema|sistema|programa|telemóvel|celular|relógio|computador|televisor|portátil|notebook|colchão|fogão|tênis|ténis)(?:s|es)?$/u.test(
      head,
    )
  )
    return 'm';
  if (/^(?:televisão|mão|foto|moto|nave|base|torre|chave)s?$/u.test(head)) return 'f';
  if (/(?:ção|são|dade|gem|a|as|ções)$/u.test(head)) return 'f';
  if (/(?:o|os|or|ores|el|éis)$/u.test(head)) return 'm';
  return null;
}

/** Words that are no thing that could be sent again or repaired. */
const NO_THING = new Set(
  'pedido encomenda entrega artigo produto cobrança dinheiro reembolso conta serviço internet fatura técnico empregado estafeta caixa quarto comida reserva voo mala bagagem aplicação aplicativo app site página linha cartão preço código subscrição assinatura problema pagamento valor senhor rapaz senhora atendimento contrato sistema transportadora pacote'.split(
    ' ',
  ),
);
const SUBJECT = /^(o|a|os|as)(?: (?:seu|sua|seus|suas|teu|tua|teus|tuas))? (\p{Ll}{3,})(?= )/u;

export const grammar: Grammar = {
  quote: ['«', '»'],
  product(value, before) {
    const lead = LEADING.exec(value)?.[0].toLowerCase().trim();
    const bare = value.replace(LEADING, '').trim();
    if (!/^[\p{Ll}\d][\p{L}\d .,'’-]{1,38}$/u.test(bare)) return null;
    const determiner = lead || (BEFORE.exec(before)?.[1] ?? '');
    const head = bare.split(' ')[0]!.toLowerCase();
    const gender = FEMININE.test(determiner) ? 'f' : MASCULINE.test(determiner) ? 'm' : genderOf(head);
    if (gender === null) return null;
    const many = determiner ? /s$/u.test(determiner) : /s$/u.test(head) && !/^(?:tênis|ténis|óculos)$/u.test(head);
    const article = (gender === 'f' ? 'a' : 'o') + (many ? 's' : '');
    const own = (gender === 'f' ? 'sua' : 'seu') + (many ? 's' : '');
    return { text: `${article} ${own} ${bare}`, number: many ? 'many' : 'one', gender, forms: {} };
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (pedido ${order})` }),
  finish: (text) => closed(contracted(text)),
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
    const found = /\b(segunda|terceira|quarta|quinta|sexta|2a|3a|4a|5a)\s+vez\b/u.exec(text)?.[1];
    const entry = found === undefined ? undefined : TIMES[found];
    return entry ?? null;
  },
};

const MERGED: Readonly<Record<string, string>> = { 'de o': 'do', 'de a': 'da', 'de os': 'dos', 'de as': 'das', 'em o': 'no', 'em a': 'na', 'em os': 'nos', 'em as': 'nas', 'por o': 'pelo', 'por a': 'pela', 'por os': 'pelos', 'por as': 'pelas', 'a o': 'ao', 'a a': 'à', 'a os': 'aos', 'a as': 'às' }; // prettier-ignore

/** A preposition and the article after it in one word, as Portuguese wants before what we put in ("de o seu pedido"). */
function contracted(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:(de|em) (os?|as?)(?= \p{Ll})|(por|a) (os?|as?)(?= (?:seus?|suas?|Natal|Páscoa)(?!\p{L})))/gu,
    (whole) => MERGED[whole] ?? whole,
  );
}

/** The comma that ends the date or the hour set in between ("na quinta-feira, 19 de novembro, confirmo"), where the sentence goes on. */
const closed = (text: string): string =>
  text.replace(/((?:feira|sábado|domingo), \d{1,2}º? de \p{Ll}+|, antes das \d{1,2}h\d{2})(?= (?!de \d)\p{Ll})/gu, '$1,');

const nth = (ordinal: string, times: string) => ({ ordinal: `a ${ordinal} vez`, times });
const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  segunda: nth('segunda', 'duas vezes'),
  '2a': nth('segunda', 'duas vezes'),
  terceira: nth('terceira', 'três vezes'),
  '3a': nth('terceira', 'três vezes'),
  quarta: nth('quarta', 'quatro vezes'),
  '4a': nth('quarta', 'quatro vezes'),
  quinta: nth('quinta', 'cinco vezes'),
  '5a': nth('quinta', 'cinco vezes'),
  sexta: nth('sexta', 'seis vezes'),
};
