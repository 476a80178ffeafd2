import type { ImpactWords } from '../../impact';

const OCCASION =
  'anniversaire|mariage|bapteme|communion|fete|soiree|enterrement|obseques|examen|entretien|concert|concours|remise de diplome|pot de depart|diner|ceremonie|course|marathon|noces';
const WHO =
  '(?:fille|fils|mere|pere|parents|maman|papa|mari|femme|epouse|epoux|compagnon|compagne|conjointe?|copain|copine|s(?:oe|œ)ur|frere|grand-mere|grand-pere|petit-fils|petite-fille|niece|neveu|tante|oncle|cousine?|amie?s?|belle-mere|beau-pere|enfants?|bebe|patronne?|filleule?)';
const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

const FEMININE = /^(?:communion|f[eê]te|soir[eé]e|remise|c[eé]r[eé]monie|course)/iu;
const the = (which: string) =>
  /^(?:obs|noces)/iu.test(which) ? 'les ' : /^[aeiouéè]/iu.test(which) ? "l'" : FEMININE.test(which) ? 'la ' : 'le ';
const your = (who: string, formal: boolean) => {
  if (/s$/iu.test(who) && !/fils$/iu.test(who)) return formal ? 'vos' : 'tes';
  if (formal) return 'votre';
  return /^(?:fille|m[eè]re|maman|femme|compagne|conjointe|copine|s(?:oe|œ)ur|grand-m|petite-f|ni[eè]ce|tante|cousine|belle-m|patronne|filleule)/iu.test(
    who,
  )
    ? 'ta'
    : 'ton';
};

/** How customers say in French what it did to them. */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?<which>${OCCASION}) de (?:mon|ma|mes|notre|nos) (?<who>${WHO})\b`, 'u'),
      phrase: ({ which, who }, formal) => (which && who ? `${the(which)}${which} de ${your(who, formal)} ${who}` : null),
    },
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?:mon|ma|notre) (?<which>${OCCASION})\b`, 'u'),
      phrase: ({ which }, formal) => (which ? `${formal ? 'votre' : FEMININE.test(which) ? 'ta' : 'ton'} ${which}` : null),
    },
    {
      kind: 'event',
      pattern: /\b(?<which>noel|paques|la fete des meres|la fete des peres|la saint-valentin|nouvel an)\b/u,
      phrase: ({ which }) =>
        which
          ? /^no/iu.test(which) && /l$/iu.test(which)
            ? 'Noël'
            : /^p/iu.test(which)
              ? 'Pâques'
              : /^nouvel/iu.test(which)
                ? 'le nouvel an'
                : which
          : null,
    },
    {
      kind: 'trip',
      pattern: /\b(?:pars|partons|part|voyage|voyageons|allons|vais) (?:pour|a|en|au|vers) (?<where>(?:la |le |les |l')?[\p{L}-]+)/u,
      phrase: ({ where }, formal) => (where && /\p{Lu}/u.test(where) ? `${formal ? 'votre' : 'ton'} départ pour ${where}` : null),
    },
    {
      kind: 'trip',
      pattern: /\b(?:mon|ma|mes|notre|nos) (?<which>voyage|vacances|lune de miel|sejour|week-end|randonnee|croisiere)\b/u,
      phrase: ({ which }, formal) =>
        which
          ? `${/s$/iu.test(which) ? (formal ? 'vos' : 'tes') : formal ? 'votre' : /^(?:lune|rand|crois)/iu.test(which) ? 'ta' : 'ton'} ${which}`
          : null,
    },
    {
      kind: 'time',
      pattern:
        /\b(?<which>toute (?:la matinee|la journee|l'apres-midi|la soiree)|tout (?:le week-end|l'apres-midi)|une (?:matinee|journee)(?: entiere| de travail| de conge)?|une demi-journee)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'work',
      pattern: /\b(?:mon|ma|notre) (?<which>entreprise|travail|boutique|commerce|restaurant|presentation|cabinet|atelier)\b/u,
      phrase: ({ which }, formal) => (which ? `${formal ? 'votre' : /^(?:boutique|pr[eé]s)/iu.test(which) ? 'ta' : 'ton'} ${which}` : null),
    },
    {
      kind: 'money',
      pattern: /\b(?:le|la|mon|ma|notre) (?<which>loyer|salaire|retraite|paie|cantine|credit)\b/u,
      phrase: ({ which }) => (which ? `${/^(?:retraite|paie|cantine)/iu.test(which) ? 'la' : 'le'} ${which}` : null),
    },
    { kind: 'money', pattern: /\b(?:decouvert|agios|frais bancaires|prelevement rejete|d[uû] racheter)\b/u, phrase: null },
    {
      kind: 'home',
      pattern:
        /\bsans (?<which>eau chaude|eau|chauffage|electricite|internet|frigo|refrigerateur|machine a laver|four|cuisiniere|lit|telephone|voiture|gaz|douche)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'health',
      pattern: /\b(?:mon|ma|mes|notre) (?<which>traitement|insuline|operation|allergie|asthme|fauteuil roulant|grossesse|medicaments)\b/u,
      phrase: ({ which }, formal) =>
        which
          ? `${/s$/iu.test(which) ? (formal ? 'vos' : 'tes') : formal ? 'votre' : /^(?:grossesse)/iu.test(which) ? 'ta' : 'ton'} ${which}`
          : null,
    },
    {
      kind: 'children',
      pattern: new RegExp(String.raw`\b(?:cadeau|c'est|c'etait|achete) pour (?:mon|ma|mes) (?<who>${WHO})\b`, 'u'),
      phrase: ({ who }, formal) => (who ? `${your(who, formal)} ${who}` : null),
    },
  ],
  past: /\b(?:etait|ete|passe|hier|dernier|rate|gache|perdu|manque|ai du|avons du|attendu)\b/u,
  future: /\b(?:est|sera|demain|prochain|ce|pars|partons|besoin|avant|vais|allons)\b/u,
  weekday(near) {
    const day = new RegExp(String.raw`\b(${DAY})\b`, 'u').exec(near)?.[1];
    return day ? ` ${day}` : null;
  },
};
