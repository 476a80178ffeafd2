import type { ImpactWords } from '../../impact';

const OCCASIONS: Readonly<Record<string, 'm' | 'f' | 'n'>> = {
  geburtstag: 'm', hochzeit: 'f', jubilaum: 'n', hochzeitstag: 'm', jahrestag: 'm', taufe: 'f', beerdigung: 'f', kommunion: 'f', konfirmation: 'f', prufung: 'f', abschlussfeier: 'f', feier: 'f', party: 'f', einschulung: 'f', konzert: 'n', vorstellungsgesprach: 'n', verlobung: 'f', abiball: 'm', wettkampf: 'm', trauung: 'f', umzug: 'm', einweihung: 'f',
}; // prettier-ignore
const SPELLED: Readonly<Record<string, string>> = {
  jubilaum: 'Jubiläum',
  prufung: 'Prüfung',
  vorstellungsgesprach: 'Vorstellungsgespräch',
};
const WHICH = Object.keys(OCCASIONS).join('|');
const DAY = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend';

const capital = (word: string): string => SPELLED[word.toLowerCase()] ?? word.charAt(0).toUpperCase() + word.slice(1);
/** "Ihren", "Ihre", "Ihr": the possessive in the accusative, in which every event stands. */
const your = (formal: boolean, gender: 'm' | 'f' | 'n' | 'many'): string =>
  (formal ? 'Ihr' : 'dein') + { m: 'en', f: 'e', n: '', many: 'e' }[gender];
const theArticle = (gender: 'm' | 'f' | 'n'): string => ({ m: 'den', f: 'die', n: 'das' })[gender];

/** A relative in the genitive: "Ihrer Tochter", "Ihres Sohnes"; null for a word that isn't known. */
const RELATIVES: Readonly<Record<string, readonly ['m' | 'f' | 'many', string]>> = {
  tochter: ['f', 'Tochter'], sohn: ['m', 'Sohnes'], mutter: ['f', 'Mutter'], mama: ['f', 'Mutter'], vater: ['m', 'Vaters'], papa: ['m', 'Vaters'], frau: ['f', 'Frau'], mann: ['m', 'Mannes'], mannes: ['m', 'Mannes'], sohnes: ['m', 'Sohnes'], vaters: ['m', 'Vaters'], schwester: ['f', 'Schwester'], bruder: ['m', 'Bruders'], bruders: ['m', 'Bruders'], oma: ['f', 'Großmutter'], opa: ['m', 'Großvaters'], enkel: ['m', 'Enkels'], enkelin: ['f', 'Enkelin'], freundin: ['f', 'Freundin'], freund: ['m', 'Freundes'], eltern: ['many', 'Eltern'], kinder: ['many', 'Kinder'], nichte: ['f', 'Nichte'], neffe: ['m', 'Neffen'], partnerin: ['f', 'Partnerin'], partner: ['m', 'Partners'],
}; // prettier-ignore
const RELATIVE = Object.keys(RELATIVES).join('|');

function genitive(word: string, formal: boolean): string | null {
  const known = RELATIVES[word.toLowerCase()];
  if (!known) return null;
  return `${formal ? 'Ihr' : 'dein'}${known[0] === 'm' ? 'es' : 'er'} ${known[1]}`;
}

/** The relative in the accusative: "Ihre Tochter", "Ihren Sohn". */
const ACCUSATIVE: Readonly<Record<string, readonly ['m' | 'f' | 'many', string]>> = {
  tochter: ['f', 'Tochter'], sohn: ['m', 'Sohn'], mutter: ['f', 'Mutter'], vater: ['m', 'Vater'], frau: ['f', 'Frau'], mann: ['m', 'Mann'], schwester: ['f', 'Schwester'], bruder: ['m', 'Bruder'], oma: ['f', 'Großmutter'], opa: ['m', 'Großvater'], enkelin: ['f', 'Enkelin'], enkel: ['m', 'Enkel'], freundin: ['f', 'Freundin'], freund: ['m', 'Freund'], eltern: ['many', 'Eltern'], kinder: ['many', 'Kinder'], nichte: ['f', 'Nichte'],
}; // prettier-ignore

function accusative(word: string, formal: boolean): string | null {
  const known = ACCUSATIVE[word.toLowerCase()];
  return known ? `${your(formal, known[0])} ${known[1]}` : null;
}

const NEEDED: Readonly<Record<string, readonly ['m' | 'f' | 'n', string]>> = {
  warmwasser: ['n', 'Warmwasser'], 'warmes wasser': ['n', 'warmes Wasser'], wasser: ['n', 'Wasser'], heizung: ['f', 'Heizung'], strom: ['m', 'Strom'], internet: ['n', 'Internet'], wlan: ['n', 'WLAN'], kuhlschrank: ['m', 'Kühlschrank'], waschmaschine: ['f', 'Waschmaschine'], herd: ['m', 'Herd'], bett: ['n', 'Bett'], telefon: ['n', 'Telefon'], handy: ['n', 'Handy'], auto: ['n', 'Auto'], licht: ['n', 'Licht'], dusche: ['f', 'Dusche'],
}; // prettier-ignore

/** How customers say in German what it did to them. Every event stands in the accusative: "für den Geburtstag Ihrer Tochter", "ohne Heizung". */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(
        String.raw`\b(?<which>${WHICH})s? (?:meine[rs]|unsere[rs]|von mein(?:er|em)) (?:kleinen |jungsten |altesten )?(?<who>${RELATIVE})\b`,
        'u',
      ),
      phrase: ({ which, who }, formal) => {
        const gender = which && OCCASIONS[which.toLowerCase().replace(/s$/u, '')];
        const whose = who ? genitive(who, formal) : null;
        return which && gender && whose ? `${theArticle(gender)} ${capital(which)} ${whose}` : null;
      },
    },
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?:mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer) (?<which>${WHICH})\b`, 'u'),
      phrase: ({ which }, formal) => {
        const gender = which && OCCASIONS[which.toLowerCase()];
        return which && gender ? `${your(formal, gender)} ${capital(which)}` : null;
      },
    },
    {
      kind: 'event',
      pattern: /\b(?<which>weihnachten|ostern|silvester|heiligabend|muttertag|vatertag|valentinstag)\b/u,
      phrase: ({ which }) => (which ? (/tag$/iu.test(which) ? `den ${capital(which)}` : capital(which)) : null),
    },
    {
      kind: 'trip',
      pattern: /\b(?:fliegen|fliege|fahren|fahre|reisen|reise|verreisen) (?:\p{L}+ ){0,3}?nach (?<where>\p{L}+)/u,
      phrase: ({ where }, formal) =>
        where && /^\p{Lu}/u.test(where) && where !== 'Hause' ? `${your(formal, 'f')} Reise nach ${where}` : null,
    },
    {
      kind: 'trip',
      pattern: /\b(?:mein|meinen|meinem|unser|unseren|unserem) (?<which>urlaub|familienurlaub|sommerurlaub|skiurlaub)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal, 'm')} ${capital(which)}` : null),
    },
    {
      kind: 'trip',
      pattern: /\b(?:meine|meiner|unsere|unserer) (?<which>reise|hochzeitsreise|dienstreise|flitterwochen|ferien)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal, 'f')} ${capital(which)}` : null),
    },
    {
      kind: 'time',
      pattern:
        /\b(?<which>(?:einen|den) (?:ganzen |halben |freien )?(?:tag|vormittag|nachmittag|abend|urlaubstag)|(?:eine|zwei|drei|vier|funf|\d{1,2}) stunden?)\b(?=.{0,50}\b(?:gewartet|verloren|gekostet|warteschleife|umsonst|genommen|vergeudet|verbracht))/u,
      phrase: ({ which }) => (which ? timeOf(which) : null),
    },
    {
      kind: 'work',
      pattern:
        /\b(?:mein|meine|meinen|meinem|meiner|unser|unsere|unseren) (?<which>arbeit|prasentation|homeoffice|geschaft|betrieb|firma|praxis|kunden)\b/u,
      phrase: ({ which }, formal) => (which ? workOf(which, formal) : null),
    },
    { kind: 'work', pattern: /\b(?:kann nicht arbeiten|verdienstausfall|fur die arbeit|beruflich (?:darauf|auf))\b/u, phrase: null },
    {
      kind: 'money',
      pattern: /\b(?:die|meine|unsere) (?<which>miete|stromrechnung|kreditrate|klassenfahrt|kaution|rente)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal, 'f')} ${capital(which)}` : null),
    },
    {
      kind: 'money',
      pattern:
        /\b(?:konto (?:ist )?(?:im minus|uberzogen)|im dispo|mahngebuhr\w*|rucklastschrift\w*|musste (?:mir )?(?:ein|eine|einen) (?:neue\w*|andere\w*) kaufen)\b/u,
      phrase: null,
    },
    {
      kind: 'home',
      pattern: new RegExp(String.raw`\bohne (?<which>${Object.keys(NEEDED).join('|')})\b`, 'u'),
      phrase: ({ which }) => (which ? (NEEDED[which.toLowerCase().replace('ü', 'u')]?.[1] ?? null) : null),
    },
    {
      kind: 'health',
      pattern: /\b(?:meine|meiner|seine|ihre) (?<which>medikamente|gesundheit|operation|allergie|schwangerschaft|behandlung)\b/u,
      phrase: ({ which }, formal) =>
        which ? `${your(formal, /e$/iu.test(which) && /^med/iu.test(which) ? 'many' : 'f')} ${capital(which)}` : null,
    },
    {
      kind: 'children',
      pattern: new RegExp(
        String.raw`\b(?:geschenk|uberraschung|gedacht|gekauft|bestellt|war|ist) fur (?:meine|meinen|unsere|unseren) (?<who>${Object.keys(ACCUSATIVE).join('|')})\b`,
        'u',
      ),
      phrase: ({ who }, formal) => (who ? accusative(who, formal) : null),
    },
  ],
  past: /\b(?:war|waren|wurde|hatte|hatten|gestern|verpasst|vorbei|letzte[nrs]?|verloren|gekostet|gewartet|musste|mussten|verdorben|ruiniert|umsonst)\b/u,
  future:
    /\b(?:ist|sind|wird|morgen|nachste[nrs]?|diese[nrs]?|kommende[nrs]?|fliegen|fliege|fahren|fahre|brauche|brauchen|bevor|bald|steht an)\b/u,
  weekday(near) {
    const day = new RegExp(String.raw`\bam (?:kommenden |nachsten |letzten )?(${DAY})\b`, 'u').exec(near)?.[1];
    return day ? ` am ${capital(day)}` : null;
  },
};

function timeOf(which: string): string {
  const folded = which.toLowerCase().replace('funf', 'fünf').replace(/^den /u, 'einen ');
  return folded.replace(/(?:tag|vormittag|nachmittag|abend|urlaubstag)$/u, capital).replace(/stunde/u, 'Stunde');
}

function workOf(which: string, formal: boolean): string {
  const gender = /^(?:homeoffice|gesch[aä]ft)$/iu.test(which)
    ? 'n'
    : /^betrieb$/iu.test(which)
      ? 'm'
      : /^kunden$/iu.test(which)
        ? 'many'
        : 'f';
  const word = /^pr[aä]sentation$/iu.test(which)
    ? 'Präsentation'
    : /^gesch[aä]ft$/iu.test(which)
      ? 'Geschäft'
      : capital(which.toLowerCase());
  return `${your(formal, gender)} ${word}`;
}
