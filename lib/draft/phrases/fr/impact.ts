import type { ImpactWords } from '../../impact';

/** Occasions, folded, with their gender and spelling. */
const OCCASIONS: Readonly<Record<string, readonly ['m' | 'f', string]>> = {
  anniversaire: ['m', 'anniversaire'], mariage: ['m', 'mariage'], bapteme: ['m', 'baptême'], fete: ['f', 'fête'], communion: ['f', 'communion'], enterrement: ['m', 'enterrement'], obseques: ['f', 'obsèques'], examen: ['m', 'examen'], concours: ['m', 'concours'], entretien: ['m', 'entretien'], demenagement: ['m', 'déménagement'], soutenance: ['f', 'soutenance'], rentree: ['f', 'rentrée'], fiancailles: ['f', 'fiançailles'], cremaillere: ['f', 'crémaillère'], spectacle: ['m', 'spectacle'], marathon: ['m', 'marathon'],
}; // prettier-ignore
const WHICH = Object.keys(OCCASIONS).join('|');
const WHO = '(?:petite |petit |grand-?)?(?:fille|fils|mere|pere|maman|papa|femme|mari|soeur|frere|grand-mere|grand-pere|mamie|papi|parents|enfants|ami|amie|copine|copain|compagne|compagnon|niece|neveu|petite-fille|petit-fils|beau-pere|belle-mere|patron|patronne|conjoint|conjointe)';
const SPELLED: Readonly<Record<string, string>> = { mere: 'mère', pere: 'père', soeur: 'sœur', frere: 'frère', 'grand-mere': 'grand-mère', 'grand-pere': 'grand-père', niece: 'nièce', 'beau-pere': 'beau-père', 'belle-mere': 'belle-mère' };
const MASCULINE = /^(?:fils|pere|papa|mari|frere|grand-pere|papi|ami|copain|compagnon|neveu|petit-fils|beau-pere|patron|conjoint)$/u;
const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe');
const starts = (word: string): boolean => /^[aeiouyh]/u.test(plain(word));
const theOne = (gender: 'm' | 'f', word: string): string => (starts(word) ? "l'" : gender === 'f' ? 'la ' : 'le ');
const your = (formal: boolean, gender: 'm' | 'f', word: string): string => (formal ? 'votre ' : gender === 'f' && !starts(word) ? 'ta ' : 'ton ');

function relative(who: string, formal: boolean): string {
  const bare = plain(who);
  if (/^(?:parents|enfants)$/u.test(bare)) return `${formal ? 'vos' : 'tes'} ${bare}`;
  return `${your(formal, MASCULINE.test(bare) ? 'm' : 'f', bare)}${SPELLED[bare] ?? bare}`;
}

/** How customers say in French what it did to them. */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?<which>${WHICH}) de (?:mon|ma|mes|notre|nos) (?<who>${WHO})\b`, 'u'),
      phrase: ({ which, who }, formal) => {
        const known = which && OCCASIONS[plain(which)];
        return known && who ? `${theOne(known[0], known[1])}${known[1]} de ${relative(who, formal)}` : null;
      },
    },
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?:mon|ma|notre) (?<which>${WHICH})\b`, 'u'),
      phrase: ({ which }, formal) => {
        const known = which && OCCASIONS[plain(which)];
        return known ? `${your(formal, known[0], known[1])}${known[1]}` : null;
      },
    },
    { kind: 'event', pattern: /\b(?<which>noel|paques|saint-valentin|fete des meres|fete des peres|nouvel an|reveillon)\b/u, phrase: ({ which }) => (which ? festival(plain(which)) : null) },
    {
      kind: 'trip',
      pattern: /\b(?:pars|partons|partais|partions|m'envole|voyage|voyageons|partir) (?:\p{L}+ ){0,3}?(?:en|a|au|aux|pour) (?<where>(?:la |le |les |l')?\p{L}+)/u,
      phrase: ({ where }, formal) => (where && /\p{Lu}/u.test(where) ? `${your(formal, 'm', 'voyage')}voyage` : null),
    },
    { kind: 'trip', pattern: /\b(?:mon|notre) (?<which>voyage|sejour|week-end)\b/u, phrase: ({ which }, formal) => (which ? `${your(formal, 'm', which)}${plain(which) === 'sejour' ? 'séjour' : plain(which)}` : null) },
    { kind: 'trip', pattern: /\b(?:mes|nos) (?<which>vacances)\b/u, phrase: (_groups, formal) => `${formal ? 'vos' : 'tes'} vacances` },
    { kind: 'time', pattern: /\b(?<which>(?:une|ma|toute une|toute ma|toute la) (?:demi-)?(?:journee|matinee|soiree|apres-midi)(?: de conge| de travail)?|(?:deux|trois|quatre|cinq|\d{1,2}) heures)\b(?=.{0,50}\b(?:perdu|attente|attendre|attendu|attendant|pose|pris|gache|telephone))|\b(?:perdu|attendu|attendre|pose|pris) (?<lost>(?:une|ma|toute une|toute ma|toute la) (?:demi-)?(?:journee|matinee|apres-midi)|(?:deux|trois|quatre|cinq|\d{1,2}) heures)\b/u, phrase: ({ which, lost }) => timeOf(which ?? lost) },
    { kind: 'work', pattern: /\b(?:mon|ma|notre|mes|nos) (?<which>travail|teletravail|activite|entreprise|restaurant|boutique|commerce|cabinet|presentation)\b/u, phrase: ({ which }, formal) => (which ? workOf(plain(which), formal) : null) },
    { kind: 'work', pattern: /\b(?:je ne peux (?:pas|plus) travailler|perte de revenus?|pour mon boulot)\b/u, phrase: null },
    { kind: 'money', pattern: /\b(?:le|mon|notre) (?<which>loyer|salaire|budget)\b/u, phrase: ({ which }, formal) => (which ? `${formal ? 'votre' : 'ton'} ${which}` : null) },
    { kind: 'money', pattern: /\b(?:a decouvert|agios|frais (?:bancaires|de rejet)|prelevement rejete|du en racheter|du acheter (?:un|une) autre)\b/u, phrase: null },
    { kind: 'home', pattern: /\bsans (?<which>eau chaude|eau|chauffage|electricite|internet|frigo|refrigerateur|lave-linge|four|lit|telephone|voiture|gaz|douche|connexion|wifi)\b/u, phrase: ({ which }) => (which ? (HOME[plain(which)] ?? plain(which)) : null) },
    { kind: 'health', pattern: /\b(?:mon|ma|mes) (?<which>traitement|medicaments|operation|allergie|sante|grossesse|insuline)\b/u, phrase: ({ which }, formal) => (which ? healthOf(plain(which), formal) : null) },
    { kind: 'children', pattern: new RegExp(String.raw`\b(?:cadeau|surprise|achete|commande|etait|c'est|prevu) pour (?:mon|ma|mes) (?<who>${WHO})\b`, 'u'), phrase: ({ who }, formal) => (who ? relative(who, formal) : null) },
  ],
  past: /\b(?:etait|etaient|avait|avais|a ete|ai perdu|avons perdu|hier|dernier|derniere|gache|rate|manque|passe|passee|fallu|attendu|ai du|avons du)\b/u,
  future: /\b(?:est|sera|demain|prochain|prochaine|ce|cette|pars|partons|besoin|avant|bientot|dans)\b/u,
  weekday(near) {
    const day = new RegExp(String.raw`\b(?:ce|le|de) (${DAY})\b|\b(${DAY}) (?:dernier|prochain)\b`, 'u').exec(near);
    const name = day?.[1] ?? day?.[2];
    return name ? ` de ${name}` : null;
  },
};

const HOME: Readonly<Record<string, string>> = { electricite: 'électricité', refrigerateur: 'réfrigérateur', telephone: 'téléphone' };

function festival(which: string): string | null {
  const named: Readonly<Record<string, string>> = { noel: 'Noël', paques: 'Pâques', 'saint-valentin': 'la Saint-Valentin', 'fete des meres': 'la fête des Mères', 'fete des peres': 'la fête des Pères', 'nouvel an': 'le Nouvel An', reveillon: 'le réveillon' };
  return named[which] ?? null;
}

function timeOf(which: string | undefined): string | null {
  if (which === undefined) return null;
  const spelled = plain(which).replace('journee', 'journée').replace('matinee', 'matinée').replace('soiree', 'soirée').replace('apres', 'après').replace('conge', 'congé');
  return spelled.replace(/^(?:toute )?(?:ma|la) /u, 'une ').replace(/^toute une /u, 'une ');
}

function workOf(which: string, formal: boolean): string {
  const spelled: Readonly<Record<string, string>> = { teletravail: 'télétravail', activite: 'activité', presentation: 'présentation' };
  const feminine = /^(?:activite|entreprise|boutique|presentation)$/u.test(which);
  return `${your(formal, feminine ? 'f' : 'm', which)}${spelled[which] ?? which}`;
}

function healthOf(which: string, formal: boolean): string {
  if (which === 'medicaments') return `${formal ? 'vos' : 'tes'} médicaments`;
  const spelled: Readonly<Record<string, string>> = { operation: 'opération', sante: 'santé' };
  return `${your(formal, which === 'traitement' ? 'm' : 'f', which)}${spelled[which] ?? which}`;
}
