/** The time on a wall, without a zone. Months from 1. */
type Wall = { year: number; month: number; day: number; hour: number; minute: number; second: number };

/** The offset ("+02:00") that a zone has at a wall time. Dates on pages seldom name their zone: what is assumed is a parameter. */
export type OffsetAt = (wall: Wall) => string;

export type DateContext = { locales: readonly string[]; offsetAt: OffsetAt; now: Date };

/** The offset of the zone that this browser runs in. */
export const browserOffset: OffsetAt = (wall) => {
  const minutes = -new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second).getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date as a page writes it, as ISO 8601 with offset: "2026-11-23T09:12:00+02:00". Reads ISO, milliseconds, and dates in the words and the order of
 * the given languages. Null rather than a guess: a bare time of day, a bare weekday, a date without a time, "5 min ago".
 */
export function toIso(text: string, context: DateContext): string | null {
  const words = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (/^\d{13}$/.test(words)) return fromMillis(Number(words));
  const iso = ISO.exec(words);
  if (iso) return fromIso(iso, context);
  for (const locale of context.locales) {
    const wall = inWords(words, locale, context.now);
    if (wall) return write(wall, offsetIn(words) ?? context.offsetAt(wall));
  }
  return null;
}

const fromMillis = (millis: number): string => new Date(millis).toISOString().replace(/\.\d+Z$/, 'Z');

function fromIso(parts: RegExpExecArray, context: DateContext): string | null {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wall = { year, month, day, hour, minute, second };
  if (parts[4] === undefined || !possible(wall)) return null;
  const zone = parts[7];
  return write(wall, !zone ? context.offsetAt(wall) : zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`);
}

/** "GMT+2", "UTC", "+0200" after the time of day. */
function offsetIn(words: string): string | null {
  const found = /\d{1,2}:\d{2}.*?(?:\b(?:GMT|UTC)|\s)([+-]\d{1,2})(?::?(\d{2}))?\b|\b(GMT|UTC)$/.exec(words);
  if (!found) return null;
  if (found[3]) return 'Z';
  const hours = Number(found[1]);
  return `${found[1]!.startsWith('-') ? '-' : '+'}${two(Math.abs(hours))}:${found[2] ?? '00'}`;
}

function inWords(words: string, locale: string, now: Date): Wall | null {
  const clock = clockIn(words, locale);
  if (!clock) return null;
  const rest = `${words.slice(0, clock.start)} ${words.slice(clock.end)}`;
  const date = namedMonth(rest, locale, now) ?? numeric(rest, locale) ?? relativeDay(rest, locale, now);
  const wall = date && { ...date, hour: clock.hour, minute: clock.minute, second: clock.second };
  return wall && possible(wall) ? wall : null;
}

type Clock = { hour: number; minute: number; second: number; start: number; end: number };

const COLONS = /(?<![\d:.])(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?![\d:]|[.]\d)/;
/** "9.12", as in Danish and Finnish; a date with dots has a third number. */
const DOTS = /(?<![\d:.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d:]|[.]\d)/;

function clockIn(words: string, locale: string): Clock | null {
  const found = COLONS.exec(words) ?? DOTS.exec(words);
  if (!found) return null;
  const { am, pm } = halves(locale);
  const near = `${words.slice(0, found.index)}|${words.slice(found.index + found[0].length)}`.toLowerCase();
  const half = near.includes(pm) || /\bp\.? ?m\b/.test(near) ? 12 : near.includes(am) || /\ba\.? ?m\b/.test(near) ? 0 : null;
  const said = Number(found[1]);
  const hour = half === null || said > 12 ? said : (said % 12) + half;
  return { hour, minute: Number(found[2]), second: Number(found[3] ?? 0), start: found.index, end: found.index + found[0].length };
}

type Day = Pick<Wall, 'year' | 'month' | 'day'>;

function namedMonth(words: string, locale: string, now: Date): Day | null {
  const folded = plain(words);
  const found = monthNames(locale).filter(({ whole }) => whole.test(folded));
  const month = (found.find(({ name }) => !weekdayNames(locale).has(name)) ?? found[0])?.month;
  const numbers = folded.match(/(?<!\d)\d{1,4}(?!\d)/g)?.map(Number) ?? [];
  const day = numbers.find((number) => number >= 1 && number <= 31);
  if (month === undefined || day === undefined) return null;
  return { year: numbers.find((number) => number > 1900) ?? lately(month, day, now), month, day };
}

/** A date that leaves out its year is the latest one that isn't in the future. */
function lately(month: number, day: number, now: Date): number {
  const year = now.getFullYear();
  return new Date(year, month - 1, day).getTime() > now.getTime() + 86_400_000 ? year - 1 : year;
}

function numeric(words: string, locale: string): Day | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const found = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{2}|\d{4})(?!\d)/.exec(words);
  if (!found) return null;
  const [one, other] = [Number(found[1]), Number(found[2])];
  const year = Number(found[3]) + (found[3]!.length === 2 ? 2000 : 0);
  const monthFirst = other > 12 || (one <= 12 && startsWithMonth(locale));
  return monthFirst ? { year, month: one, day: other } : { year, month: other, day: one };
}

function relativeDay(words: string, locale: string, now: Date): Day | null {
  const folded = plain(words);
  const ago = dayWords(locale).findIndex((word) => folded.includes(word));
  if (ago < 0) return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
  return { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\./g, ' '); // prettier-ignore

/** Formats take a hundred times as long to make as to use, and a page has a thousand dates. */
function perLocale<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    if (!made.has(locale)) made.set(locale, make(locale));
    return made.get(locale)!;
  };
}

/** Names of the months in a language, long and short, longest first so that "marzo" isn't taken for "mar", as patterns of whole words. */
const monthNames = perLocale((locale): { name: string; whole: RegExp; month: number }[] => {
  const names = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const date = new Date(2024, month - 1, 15);
    const forms = (['long', 'short'] as const).flatMap((form) => {
      const parts = new Intl.DateTimeFormat(locale, { month: form, day: 'numeric' }).formatToParts(date);
      return [new Intl.DateTimeFormat(locale, { month: form }).format(date), parts.find((part) => part.type === 'month')?.value ?? ''];
    });
    return [...new Set(forms.map((form) => plain(form).trim()))].map((name) => ({ name, month }));
  });
  return names
    .filter(({ name }) => /\p{L}/u.test(name))
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name, month }) => ({ name, month, whole: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u') }));
});

/** Short names of the days: in Spanish "mar" is Tuesday and March. */
const weekdayNames = perLocale((locale): Set<string> => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  return new Set(Array.from({ length: 7 }, (_, day) => plain(format.format(new Date(2024, 0, 1 + day))).trim()));
});

const dayWords = perLocale((locale): string[] => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [0, -1].map((days) => plain(format.format(days, 'day')));
});

const halves = perLocale((locale): { am: string; pm: string } => {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true });
  const of = (hour: number): string =>
    format
      .formatToParts(new Date(2024, 0, 1, hour))
      .find((part) => part.type === 'dayPeriod')
      ?.value.toLowerCase() ?? ' ';
  return { am: of(9), pm: of(15) };
});

const startsWithMonth = perLocale((locale): boolean => {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(2024, 0, 31));
  return parts.find((part) => part.type === 'month' || part.type === 'day')?.type === 'month';
});

function possible({ year, month, day, hour, minute, second }: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990 && year < 2200 && hour < 24 && minute < 60 && second < 60
  );
}

const two = (number: number): string => String(number).padStart(2, '0');
const write = (wall: Wall, offset: string): string =>
  `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}${offset}`;
