import type { Grammar } from '../grammar';
import { turn } from './turn';

const BEFORE = /(?:^|[^\p{L}])(le|la|les|l'|un|une|des|du|au|ce|cet|cette|ces|mon|ma|mes|notre|nos|d'un|d'une)\s*$/u;
const LEADING = /^(?:(?:le|la|les|un|une|des|du|ce|cet|cette|ces|mon|ma|mes|notre|nos|votre|vos)\s+|l['’])/iu;
const FEMININE = /^(?:la|une|cette|ma|d'une)$/u;
const MASCULINE = /^(?:le|un|du|au|ce|cet|d'un)$/u;
const VOWEL = /^[aeiouyéèêàâîôûœ]/iu;

function genderOf(head: string): 'm' | 'f' | null {
  if (
    /^(?:chaussure|botte|veste|robe|tente|lampe|machine|cafetière|montre|valise|tablette|table|chaise|imprimante|enceinte|poussette|jupe|chemise|basket|sandale|lunette|trottinette|télé|télévision|bague|poêle|poupée|couette|bouilloire|batterie|caméra|clé)s?$/u.test(
      head,
    )
  )
    return 'f';
  if (
    /^(?:téléphone|portable|ordinateur|casque|canapé|lit|matelas|vélo|manteau|pantalon|sac|four|aspirateur|frigo|réfrigérateur|lave-linge|lave-vaisselle|livre|jouet|meuble|fauteuil|collier|bracelet|chargeur|pull|tapis|grille-pain|mixeur|robot|miroir|clavier|écran|parfum)s?$/u.test(
      head,
    )
  )
    return 'm';
  return null;
}

/** Words that are no thing that could be sent again or repaired. */
const NO_THING = new Set(
  'commande colis livraison article produit paiement argent remboursement compte service internet facture technicien employé livreur carton chambre repas réservation vol valise bagage bagages application appli site page ligne carte prix code abonnement problème montant monsieur dame serveur suivi contrat système transporteur paquet'.split(
    ' ',
  ),
);
const SUBJECT = /^(le|la|les|votre|vos|ton|ta|tes) (\p{Ll}{3,})(?= )/u;

export const grammar: Grammar = {
  quote: ['« ', ' »'],
  product(value, before, informal) {
    const lead = LEADING.exec(value)?.[0].trim().toLowerCase();
    const bare = value.replace(LEADING, '').trim();
    if (!/^[\p{Ll}\d][\p{L}\d .,'’-]{1,38}$/u.test(bare)) return null;
    const determiner = lead ?? BEFORE.exec(before)?.[1] ?? '';
    const head = bare.split(' ')[0]!.toLowerCase();
    const gender = FEMININE.test(determiner) ? 'f' : MASCULINE.test(determiner) ? 'm' : genderOf(head);
    const many = determiner ? /s$/u.test(determiner) : /[^su]s$|x$/u.test(head) && !/^(?:matelas|tapis)$/u.test(head);
    if (gender === null) return null;
    const own = many ? (informal ? 'tes' : 'vos') : informal ? (gender === 'f' && !VOWEL.test(bare) ? 'ta' : 'ton') : 'votre';
    return { text: `${own} ${bare}`, number: many ? 'many' : 'one', gender, forms: {} };
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (commande ${order})` }),
  finish: (text) =>
    text
      .replace(
        /(?<!\p{L})(que|lorsque|puisque|jusque|de|ne|je|me|te|se|le)(?= (?:[aeiouéèêàâîôû]|h(?:ier|eure|uit(?!\p{L}))))/giu,
        (word, small: string) => (ELIDES.has(small.toLowerCase()) ? `${word.slice(0, -1)}'\u0000` : word),
      )
      .replaceAll('\u0000 ', '')
      .replace(/(?<!\p{L})de les (?=obs|noces)/gu, 'des ')
      .replace(/(?<!\p{L})de le (?=mariage|bapt|concert|concours|d[iî]ner|pot|marathon|nouvel|loyer|salaire|cr[eé]dit)/gu, 'du ')
      .replace(/(?<!\p{L})à le (?=mariage|bapt|concert|concours|d[iî]ner|pot|marathon|nouvel|loyer|salaire|cr[eé]dit)/gu, 'au '),
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
    const found =
      /\b(deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|2e|3e|4e|5e|2eme|3eme|4eme)\s+(?:fois|message|mail|relance)\b/u.exec(
        text,
      )?.[1];
    const entry = found === undefined ? undefined : TIMES[found.replace('eme', '').replace('ieme', '').slice(0, 4)];
    return entry ?? null;
  },
};

/** Words that drop their e before a vowel. "le" and "se" before a vowel stand only where we wrote them so. */
const ELIDES = new Set(['que', 'lorsque', 'puisque', 'jusque', 'de', 'ne', 'je', 'me', 'te', 'se']);

const nth = (ordinal: string, times: string) => ({ ordinal: `la ${ordinal} fois`, times });
const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  deux: nth('deuxième', 'deux fois'),
  seco: nth('deuxième', 'deux fois'),
  '2e': nth('deuxième', 'deux fois'),
  '2': nth('deuxième', 'deux fois'),
  troi: nth('troisième', 'trois fois'),
  '3e': nth('troisième', 'trois fois'),
  '3': nth('troisième', 'trois fois'),
  quat: nth('quatrième', 'quatre fois'),
  '4e': nth('quatrième', 'quatre fois'),
  '4': nth('quatrième', 'quatre fois'),
  cinq: nth('cinquième', 'cinq fois'),
  '5e': nth('cinquième', 'cinq fois'),
  sixi: nth('sixième', 'six fois'),
};
