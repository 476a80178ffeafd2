import type { Noun } from '../../noun';
import type { Grammar } from '../grammar';

const LEADING = /^(le|la|les|l'|un|une|des|du|mon|ma|mes|notre|nos|ce|cet|cette|ces|deux|trois|quatre)\s*/iu;
const BEFORE = /(?:^|[^\p{L}])(le|la|les|l'|un|une|des|du|mon|ma|mes|notre|nos|ce|cet|cette|ces)\s*$/u;
const FEMININE = /^(?:la|une|ma|cette)$/iu;
const MASCULINE = /^(?:le|un|du|ce|cet)$/iu;
const MANY = /^(?:les|des|mes|nos|ces)$/iu;
const FEMININE_ENDING = /(?:tion|sion|ance|ence|ette|ité|ure|euse|trice|esse|aine|asse|ille|elle)s?$/iu;
const MASCULINE_ENDING = /(?:age|ment|eau|eaux|isme|oir|teur|eur|ier|phone|ateur|ant|on|et|al)s?$/iu;
const VOWEL = /^[aeiouyâàéèêëîïôœùûh]/iu;

/** The gender by the customer's own determiner, else by an ending that tells; null where neither does. */
function genderOf(determiner: string | undefined, head: string): 'm' | 'f' | null {
  if (determiner && FEMININE.test(determiner)) return 'f';
  if (determiner && (MASCULINE.test(determiner) || (/^mon$/iu.test(determiner) && !VOWEL.test(head)))) return 'm';
  if (FEMININE_ENDING.test(head)) return 'f';
  return MASCULINE_ENDING.test(head) ? 'm' : null;
}

const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  '2': { ordinal: 'la deuxième fois', times: 'deux fois' },
  '3': { ordinal: 'la troisième fois', times: 'trois fois' },
  '4': { ordinal: 'la quatrième fois', times: 'quatre fois' },
  '5': { ordinal: 'la cinquième fois', times: 'cinq fois' },
  '6': { ordinal: 'la sixième fois', times: 'six fois' },
};
const ORDINALS: Readonly<Record<string, string>> = { deuxieme: '2', seconde: '2', troisieme: '3', quatrieme: '4', cinquieme: '5', sixieme: '6' };

export const grammar: Grammar = {
  quote: ['«\u202f', '\u202f»'],
  product(value, before, informal) {
    const lead = LEADING.exec(value)?.[1]?.toLowerCase();
    const bare = value.replace(LEADING, '').trim();
    if (!/^[\p{Ll}\d][\p{L}\d '’-]{1,38}$/u.test(bare)) return null;
    const determiner = lead ?? BEFORE.exec(before)?.[1];
    const head = bare.split(' ')[0]!;
    const many = determiner ? MANY.test(determiner) : false;
    const gender = genderOf(determiner, head);
    if (!many && gender === null) return null;
    const possessive = many ? (informal ? 'tes' : 'vos') : !informal ? 'votre' : gender === 'f' && !VOWEL.test(head) ? 'ta' : 'ton';
    return { text: `${possessive} ${bare}`, number: many ? 'many' : 'one', gender, forms: {} } satisfies Noun;
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (commande ${order})` }),
  finish: (text) =>
    text
      .replace(/\b([Qq])ue (?=(?:il|elle|ils|elles|on|un|une|aucun|aucune)\b)/gu, "$1u'")
      .replace(/\b([Dd])e (?=(?:il|elle|un|une)\b)/gu, "$1'")
      .replace(/\bde le\b/gu, 'du')
      .replace(/\bà le\b/gu, 'au'),
  turn: () => null,
  afterComma: {
    lower: /^(?:ton|ta|tes|votre|vos|tu|vous|te|c'est|ce|cela|ça|merci|le|la|les|l'|je|j'ai|j'y|nous|il|elle|rien|personne|une|un|désolé|désolée|bonne|voici|on|en|pour|après|sur|dans|d'après|au|à)(?![\p{L}])/iu,
    keep: /^(?!)/u,
  },
  ordinal(text) {
    const word = /\b(deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme) (?:fois|message|mail|e-mail|courriel|relance|demande)\b/u.exec(text)?.[1];
    const digit = /\b([2-6])(?:e|eme|ieme) (?:fois|message|mail|e-mail|courriel|relance|demande)\b/u.exec(text)?.[1];
    const key = word === undefined ? digit : ORDINALS[word];
    return key === undefined ? null : (TIMES[key] ?? null);
  },
};
