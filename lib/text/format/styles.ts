import { CALENDARS, type CalendarLanguage } from './calendar';

/** A day as a style needs it: `weekday` 1 is Monday, `month` 1 is January; `year` only where it has to be said. */
export type DayParts = { weekday: number; day: number; month: number; year: number | null };

/**
 * How a language says days and hours in a sentence. `date` stands alone; `on`, `by`, `at`, `before` carry the preposition that the language wants,
 * since no other place knows that Portuguese says "no sábado" but "na segunda-feira", or Spanish "antes de la 1:00".
 */
export type Style = {
  date(day: DayParts): string;
  /** "on Thursday 27 November" */
  on(day: DayParts): string;
  /** "by Thursday 27 November": at the latest on that day. */
  by(day: DayParts): string;
  /** "15:00", "15h00", "15 h" */
  clock(hour: number, minute: number): string;
  at(hour: number, minute: number): string;
  before(hour: number, minute: number): string;
  /** A day and an hour joined; `time` is `at` or `before` already said. */
  join(day: DayParts, time: string): string;
  today: string;
  tomorrow: string;
};

const two = (value: number): string => String(value).padStart(2, '0');
const digital = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;
const weekday = (language: CalendarLanguage, day: DayParts): string => CALENDARS[language].weekdays[day.weekday - 1]!;
const month = (language: CalendarLanguage, day: DayParts): string => CALENDARS[language].months[day.month - 1]!;
const year = (day: DayParts, before = ' '): string => (day.year === null ? '' : `${before}${day.year}`);

/** "Thursday 27 November 2026", the way of Dutch, Italian, Afrikaans, French and British English. */
const plain = (language: CalendarLanguage) => (day: DayParts) => `${weekday(language, day)} ${day.day} ${month(language, day)}${year(day)}`;

const english = plain('en');
const en: Style = {
  date: english,
  on: (day) => `on ${english(day)}`,
  by: (day) => `by ${english(day)}`,
  clock: digital,
  at: (hour, minute) => `at ${digital(hour, minute)}`,
  before: (hour, minute) => `before ${digital(hour, minute)}`,
  join: (day, time) => `${time} on ${english(day)}`,
  today: 'today',
  tomorrow: 'tomorrow',
};

const american = (day: DayParts) => `${weekday('en', day)}, ${month('en', day)} ${day.day}${year(day, ', ')}`;
const twelve = (hour: number, minute: number) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
const enUS: Style = {
  ...en,
  date: american,
  on: (day) => `on ${american(day)}`,
  by: (day) => `by ${american(day)}`,
  clock: twelve,
  at: (hour, minute) => `at ${twelve(hour, minute)}`,
  before: (hour, minute) => `before ${twelve(hour, minute)}`,
  join: (day, time) => `${time} on ${american(day)}`,
};

const spanish = (day: DayParts) => `${weekday('es', day)} ${day.day} de ${month('es', day)}${year(day, ' de ')}`;
const spanishHour = (hour: number, minute: number) => `${hour === 1 ? 'la' : 'las'} ${hour}:${two(minute)}`;
const es: Style = {
  date: (day) => spanish(day).replace(' ', ', '),
  on: (day) => `el ${spanish(day)}`,
  by: (day) => `a más tardar el ${spanish(day)}`,
  clock: (hour, minute) => `${hour}:${two(minute)}`,
  at: (hour, minute) => `a ${spanishHour(hour, minute)}`,
  before: (hour, minute) => `antes de ${spanishHour(hour, minute)}`,
  join: (day, time) => `el ${spanish(day)} ${time}`,
  today: 'hoy',
  tomorrow: 'mañana',
};

const portuguese = (day: DayParts) => `${weekday('pt', day)}, ${day.day} de ${month('pt', day)}${year(day, ' de ')}`;
const portugueseHour = (hour: number, minute: number) => `${hour}h${two(minute)}`;
const singular = (hour: number) => hour < 2;
const pt: Style = {
  date: portuguese,
  on: (day) => `${day.weekday > 5 ? 'no' : 'na'} ${portuguese(day)}`,
  by: (day) => `até ${portuguese(day)}`,
  clock: portugueseHour,
  at: (hour, minute) => `${singular(hour) ? 'à' : 'às'} ${portugueseHour(hour, minute)}`,
  before: (hour, minute) => `antes ${singular(hour) ? 'da' : 'das'} ${portugueseHour(hour, minute)}`,
  join: (day, time) => `${day.weekday > 5 ? 'no' : 'na'} ${portuguese(day)}, ${time}`,
  today: 'hoje',
  tomorrow: 'amanhã',
};

const frenchDay = (day: DayParts) => `${weekday('fr', day)} ${day.day === 1 ? '1er' : day.day} ${month('fr', day)}${year(day)}`;
const frenchHour = (hour: number, minute: number) => (minute === 0 ? `${hour} h` : `${hour} h ${two(minute)}`);
const fr: Style = {
  date: frenchDay,
  on: (day) => `le ${frenchDay(day)}`,
  by: (day) => `au plus tard le ${frenchDay(day)}`,
  clock: frenchHour,
  at: (hour, minute) => `à ${frenchHour(hour, minute)}`,
  before: (hour, minute) => `avant ${frenchHour(hour, minute)}`,
  join: (day, time) => `le ${frenchDay(day)} ${time}`,
  today: "aujourd'hui",
  tomorrow: 'demain',
};

const german = (day: DayParts) => `${weekday('de', day)}, ${day.day}. ${month('de', day)}${year(day)}`;
/** In the dative the date stands beside the weekday as an apposition: "am Donnerstag, dem 27. November". */
const germanOn = (day: DayParts) => `am ${weekday('de', day)}, dem ${day.day}. ${month('de', day)}${year(day)}`;
const de: Style = {
  date: german,
  on: germanOn,
  by: (day) => `bis ${german(day)}`,
  clock: (hour, minute) => `${hour}:${two(minute)} Uhr`,
  at: (hour, minute) => `um ${hour}:${two(minute)} Uhr`,
  before: (hour, minute) => `vor ${hour}:${two(minute)} Uhr`,
  join: (day, time) => `${germanOn(day)}, ${time}`,
  today: 'heute',
  tomorrow: 'morgen',
};

const dutch = plain('nl');
const nl: Style = {
  date: dutch,
  on: (day) => `op ${dutch(day)}`,
  by: (day) => `uiterlijk op ${dutch(day)}`,
  clock: (hour, minute) => `${digital(hour, minute)} uur`,
  at: (hour, minute) => `om ${digital(hour, minute)} uur`,
  before: (hour, minute) => `vóór ${digital(hour, minute)} uur`,
  join: (day, time) => `op ${dutch(day)} ${time}`,
  today: 'vandaag',
  tomorrow: 'morgen',
};

const italian = plain('it');
const italianHour = (of: string, hour: number, minute: number) =>
  hour === 1 ? `${of}ll'1:${two(minute)}` : `${of}lle ${hour}:${two(minute)}`;
const it: Style = {
  date: italian,
  on: italian,
  by: (day) => `entro ${italian(day)}`,
  clock: (hour, minute) => `${hour}:${two(minute)}`,
  at: (hour, minute) => italianHour('a', hour, minute),
  before: (hour, minute) => `prima ${italianHour('de', hour, minute)}`,
  join: (day, time) => `${italian(day)} ${time}`,
  today: 'oggi',
  tomorrow: 'domani',
};

const afrikaans = plain('af');
const af: Style = {
  date: afrikaans,
  on: (day) => `op ${afrikaans(day)}`,
  by: (day) => `teen ${afrikaans(day)}`,
  clock: digital,
  at: (hour, minute) => `om ${digital(hour, minute)}`,
  before: (hour, minute) => `voor ${digital(hour, minute)}`,
  join: (day, time) => `op ${afrikaans(day)} ${time}`,
  today: 'vandag',
  tomorrow: 'môre',
};

/** The locative of a month: "kuNovemba", "ku-Okthoba" (no two vowels meet). */
const inMonth = (name: string) => (/^[AEIOU]/u.test(name) ? `ku-${name}` : `ku${name}`);
const zuluDate = (day: DayParts) => `${day.day} ${inMonth(month('zu', day))}${year(day)}`;
const zuluWeekday = (day: DayParts, other: string, sunday: string) => `${day.weekday === 7 ? sunday : other}${weekday('zu', day)}`;
const zuluOn = (day: DayParts) => `${zuluWeekday(day, 'ngo', 'nge')}, mhla ka-${zuluDate(day)}`;
const zu: Style = {
  date: (day) => `${zuluWeekday(day, 'u', 'i')}, ${zuluDate(day)}`,
  on: zuluOn,
  by: (day) => `kungakapheli ${zuluWeekday(day, 'u', 'i')}, mhla ka-${zuluDate(day)}`,
  clock: digital,
  at: (hour, minute) => `ngo-${digital(hour, minute)}`,
  before: (hour, minute) => `ngaphambi kuka-${digital(hour, minute)}`,
  join: (day, time) => `${zuluOn(day)}, ${time}`,
  today: 'namuhla',
  tomorrow: 'kusasa',
};

const xhosaDate = (day: DayParts) => `${day.day} ${inMonth(month('xh', day))}${year(day)}`;
const xhosaWeekday = (day: DayParts, other: string, sunday: string) => `${day.weekday === 7 ? sunday : other}${weekday('xh', day)}`;
const xhosaOn = (day: DayParts) => `${xhosaWeekday(day, 'ngo', 'nge')}, nge-${xhosaDate(day)}`;
const xh: Style = {
  date: (day) => `${xhosaWeekday(day, 'u', 'i')}, ${xhosaDate(day)}`,
  on: xhosaOn,
  by: (day) => `ungekapheli ${xhosaWeekday(day, 'u', 'i')}, nge-${xhosaDate(day)}`,
  clock: digital,
  at: (hour, minute) => `ngo-${digital(hour, minute)}`,
  before: (hour, minute) => `phambi ko-${digital(hour, minute)}`,
  join: (day, time) => `${xhosaOn(day)}, ${time}`,
  today: 'namhlanje',
  tomorrow: 'ngomso',
};

const swahili = plain('sw');
const swahiliOn = (day: DayParts) => swahili(day).replace(' ', ', tarehe ');
const sw: Style = {
  date: swahili,
  on: swahiliOn,
  by: (day) => `kufikia ${swahiliOn(day)}`,
  clock: digital,
  at: (hour, minute) => `saa ${digital(hour, minute)}`,
  before: (hour, minute) => `kabla ya saa ${digital(hour, minute)}`,
  join: (day, time) => `${swahiliOn(day)}, ${time}`,
  today: 'leo',
  tomorrow: 'kesho',
};

const STYLES: Record<CalendarLanguage, Style> = { en, es, zu, pt, fr, de, nl, it, af, xh, sw };

/** The style of a BCP 47 tag; American English is a style of its own, and English is used for languages that we don't have. */
export function styleOf(tag: string): Style {
  if (/^en-us\b/iu.test(tag)) return enUS;
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(STYLES, base) ? STYLES[base as CalendarLanguage] : en;
}
