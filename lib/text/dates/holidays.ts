import { Temporal } from '../temporal';

/** A day that comes every year: a fixed month and day, days from Easter Sunday, or the first Sunday from a day on. */
type Feast = { fixed: readonly [month: number, day: number] } | { easter: number } | { sundayFrom: readonly [month: number, day: number] };

const on = (month: number, day: number): Feast => ({ fixed: [month, day] });
const easter = (days: number): Feast => ({ easter: days });

/** Names in folded form by language. Only those that mean the same day wherever the language is spoken, or nearly so. */
export const HOLIDAYS: Record<string, readonly (readonly [string, Feast])[]> = {
  en: [
    ['christmas eve|xmas eve', on(12, 24)], ["(?:christmas|xmas)(?: day)?(?! (?:present|gift|party|order|card|tree|shopping|season|sale|market|jumper))", on(12, 25)], ['boxing day', on(12, 26)], ["new year'?s? eve", on(12, 31)], ["new year'?s? day|new year(?! 's resolution)", on(1, 1)],
    ["valentine'?s(?: day)?", on(2, 14)], ["(?:st\\.?|saint) patrick'?s day", on(3, 17)], ['halloween', on(10, 31)], ['independence day', on(7, 4)], ['earth day', on(4, 22)], ["(?:international )?workers'? day", on(5, 1)],
    ['juneteenth', on(6, 19)], ['good friday', easter(-2)], ['easter monday', easter(1)], ['easter(?: sunday)?', easter(0)],
  ],
  es: [
    ['nochebuena', on(12, 24)], ['(?:dia de )?navidad', on(12, 25)], ['nochevieja', on(12, 31)], ['ano nuevo', on(1, 1)], ['(?:dia de )?reyes', on(1, 6)], ['san valentin', on(2, 14)], ['dia de san patricio', on(3, 17)],
    ['dia (?:internacional )?del? (?:los )?trabajador(?:es)?', on(5, 1)], ['dia de (?:la )?independencia', on(7, 4)], ['dia de la tierra', on(4, 22)], ['todos los santos', on(11, 1)], ['viernes santo', easter(-2)], ['domingo de (?:pascua|resurreccion)|pascua', easter(0)],
  ],
  pt: [
    ['vespera de natal', on(12, 24)], ['natal', on(12, 25)], ['reveillon', on(12, 31)], ['ano novo', on(1, 1)], ['dia (?:internacional )?do trabalh(?:o|ador)', on(5, 1)], ['sexta-feira santa', easter(-2)], ['(?:domingo de )?pascoa', easter(0)], ['dia dos namorados', on(6, 12)],
  ],
  fr: [
    ['(?:la )?veille de noel|reveillon de noel', on(12, 24)], ['noel', on(12, 25)], ['(?:la )?saint[ -]sylvestre', on(12, 31)], ["jour de l'an|nouvel an", on(1, 1)], ['(?:la )?saint[ -]valentin', on(2, 14)], ['fete du travail|journee internationale des travailleurs', on(5, 1)],
    ["jour de l'independance", on(7, 4)], ['(?:la )?toussaint', on(11, 1)], ['juneteenth', on(6, 19)], ['vendredi saint', easter(-2)], ['lundi de paques', easter(1)], ['paques', easter(0)], ["(?:jeudi de l')?ascension", easter(39)], ['lundi de pentecote', easter(50)], ['pentecote', easter(49)],
  ],
  de: [
    ['heilig(?:er )?abend', on(12, 24)], ['(?:zweiter weihnachts(?:feier)?tag)', on(12, 26)], ['(?:erster )?weihnacht(?:en|stag|sfeiertag)', on(12, 25)], ['silvester', on(12, 31)], ['neujahr(?:stag)?', on(1, 1)], ['heilige drei konige', on(1, 6)], ['nikolaus(?:tag)?', on(12, 6)],
    ['valentinstag', on(2, 14)], ['tag der arbeit', on(5, 1)], ['tag der deutschen einheit', on(10, 3)], ['johannistag', on(6, 24)], ['peter und paul', on(6, 29)], ['allerheiligen', on(11, 1)], ['reformationstag', on(10, 31)], ['barbaratag', on(12, 4)], ['(?:augsburger )?friedensfest', on(8, 8)],
    ['palmsonntag', easter(-7)], ['grundonnerstag', easter(-3)], ['karfreitag', easter(-2)], ['karsamstag', easter(-1)], ['ostermontag', easter(1)], ['oster(?:n|sonntag)', easter(0)], ['(?:christi )?himmelfahrt', easter(39)], ['pfingstmontag', easter(50)], ['pfingst(?:en|sonntag)', easter(49)], ['fronleichnam', easter(60)], ['(?:ewigkeits|toten)sonntag', { sundayFrom: [11, 20] }],
  ],
  nl: [['kerstavond', on(12, 24)], ['tweede kerstdag', on(12, 26)], ['kerst(?:mis)?|eerste kerstdag', on(12, 25)], ['oudejaars(?:avond|dag)', on(12, 31)], ['nieuwjaar(?:sdag)?', on(1, 1)], ['sinterklaas', on(12, 5)], ['goede vrijdag', easter(-2)], ['tweede paasdag', easter(1)], ['pasen', easter(0)], ['pinksteren', easter(49)]],
  it: [['vigilia di natale', on(12, 24)], ['natale', on(12, 25)], ['capodanno', on(1, 1)], ['ferragosto', on(8, 15)], ['venerdi santo', easter(-2)], ['pasquetta', easter(1)], ['pasqua', easter(0)]],
  af: [['oukersaand', on(12, 24)], ['kersfees|kersdag', on(12, 25)], ['nuwejaar', on(1, 1)], ['goeie vrydag', easter(-2)], ['paasfees', easter(0)]],
  zu: [['\\p{L}{0,4}khisimusi', on(12, 25)]],
  xh: [['\\p{L}{0,4}krismesi', on(12, 25)]],
  sw: [['krismasi', on(12, 25)], ['mwaka mpya', on(1, 1)]],
}; // prettier-ignore

/** The day of a feast in a year. */
export function feastIn(feast: Feast, year: number): Temporal.PlainDate {
  if ('fixed' in feast) return Temporal.PlainDate.from({ year, month: feast.fixed[0], day: feast.fixed[1] });
  if ('easter' in feast) return easterSunday(year).add({ days: feast.easter });
  const first = Temporal.PlainDate.from({ year, month: feast.sundayFrom[0], day: feast.sundayFrom[1] });
  return first.add({ days: 7 - first.dayOfWeek });
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
