import { foldedOf, type Folded } from '../folded';
import { kindAt, SPACE } from '../letters';
import { allMatches } from '../matches';
import type { Grams } from '../sieve/grams';
import { foundIn, matchesIn } from '../sieve/sieve';
import { spanOf, type Span } from '../span';
import { takenIn } from '../taken';
import { Temporal } from '../temporal';
import { addUnits, readDay, type DayAtom } from './dayRules';
import type { DateGrammar, DayRule } from './grammar';
import { readHours, type HourAtom } from './hours';
import { grammarsFor } from './languages';
import { place, type Direction } from './resolve';

export type FoundDate = Span & {
  /** First day, "2026-10-09"; the same as `last` for one day. */
  date: string;
  last: string;
  /** "16:00" on the clock of the zone where an hour was said. */
  time: string | null;
  /** ISO 8601 as precise as was said: a day, a day and hour, a month ("2026-10") or an interval of days. */
  iso: string;
  granularity: 'day' | 'week' | 'month' | 'year';
  /** True where the reference was needed for more than the year: "tomorrow", "on Friday". */
  implied: boolean;
  /** True for 12/05, which another region reads in the other order. */
  ambiguous: boolean;
};
export type DateOptions = {
  /** BCP 47 of the text; "und" tries every language. */
  language: string;
  /** When it was written, ISO 8601; null where unknown: then only dates with their year are found. */
  reference: string | null;
  /** IANA zone in which days begin. */
  zone: string;
  /** Where a weekday or a year has to be chosen and the verbs don't say. */
  prefer?: 'past' | 'future';
};

/** No words that join a day and an hour are longer. */
const FAR = 60;

type Spot = { start: number; end: number; day: DayAtom; hour: HourAtom | null };

/** The dates of a text, in order, without overlaps. Hours without a day are left to `findHours`. */
export function findDates(text: string, options: DateOptions, { folded, grams }: Folded = foldedOf(text)): FoundDate[] {
  let reference: Temporal.PlainDateTime | null | undefined;
  const now = () => (reference === undefined ? (reference = referenceIn(options)) : reference);
  const found: FoundDate[] = [];
  const taken = takenIn(text.length);
  for (const grammar of grammarsFor(options.language)) {
    for (const date of findIn(text, folded, grams, grammar, now, options)) {
      if (taken.take(date.start, date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The hours of a text that were said clearly ("16:00", "3 pm"), whether or not a day stands beside them. */
export function findHours(text: string, language: string, { folded, grams }: Folded = foldedOf(text)): (Span & { time: string })[] {
  const grammar = grammarsFor(language)[0];
  if (!grammar) return [];
  return readHours(folded, grams, grammar).map((hour) => ({ ...spanOf(text, hour.start, hour.end), time: clock(hour) }));
}

/** More than this are not remembered: a page can't make the table grow without end. */
const REMEMBERED = 2000;
const references = new Map<string, Temporal.PlainDateTime | null>();

/** The wall time at which a text was written; the same message's parts are read one after the other. */
function referenceIn({ reference, zone }: DateOptions): Temporal.PlainDateTime | null {
  if (!reference) return null;
  const key = `${reference} ${zone}`;
  const known = references.get(key);
  if (known !== undefined) return known;
  if (references.size >= REMEMBERED) references.clear();
  const made = wallTimeOf(reference, zone);
  references.set(key, made);
  return made;
}

/** A time with an offset of its own is the writer's clock; one in UTC is read on the clock of the zone. */
function wallTimeOf(reference: string, zone: string): Temporal.PlainDateTime | null {
  try {
    if (!/(?:Z|[+-]\d\d:?\d\d)$/u.test(reference)) return Temporal.PlainDateTime.from(reference);
    const instant = Temporal.Instant.from(reference);
    return reference.endsWith('Z') ? instant.toZonedDateTimeISO(zone).toPlainDateTime() : Temporal.PlainDateTime.from(reference);
  } catch {
    return null;
  }
}

function findIn(
  text: string,
  folded: string,
  grams: Grams,
  grammar: DateGrammar,
  now: () => Temporal.PlainDateTime | null,
  options: DateOptions,
): FoundDate[] {
  const has = hintsIn(folded, grams, grammar);
  if (!Object.values(has).includes(true)) return [];
  const written = now();
  const today = written?.toPlainDate() ?? null;
  const monthFirst = /^en-us$/iu.test(options.language) || (/^en$/iu.test(options.language) && /^America\//u.test(options.zone));
  const read = { grammar, has, today, monthFirst };
  return spotsIn(folded, grams, read).flatMap((spot) => {
    if (spot.day.minutes !== undefined) return written ? [fromMinutes(text, spot, written)] : [];
    const told = directionOf(text, folded, grammar, spot);
    if (isSpell(folded, spot, told)) return [];
    const direction = told ?? options.prefer ?? null;
    const day = isToday(folded, spot, today) ? { ...spot.day, exact: today! } : spot.day;
    const placed = place(day, today, direction, /^en/iu.test(options.language));
    if (!placed) return [];
    const [date, last] = [placed.from.toString(), placed.to.toString()];
    const endOf = grammar.endOf.test(folded.slice(Math.max(0, spot.start - 24), spot.start));
    const time = spot.hour ? clock(spot.hour) : null;
    const iso =
      placed.granularity === 'day'
        ? time
          ? `${date}T${time}`
          : date
        : placed.granularity === 'month'
          ? date.slice(0, 7)
          : placed.granularity === 'year'
            ? date.slice(0, 4)
            : `${date}/${last}`;
    return [
      {
        ...spanOf(text, spot.start, spot.end),
        date: endOf && placed.granularity !== 'day' ? last : date,
        last,
        time,
        iso,
        granularity: placed.granularity,
        implied: placed.implied,
        ambiguous: spot.day.ambiguous ?? false,
      },
    ];
  });
}

type ReadAs = { grammar: DateGrammar; has: Hints; today: Temporal.PlainDate | null; monthFirst: boolean };
/** By a text's grams: a text is read for what was and again for what is to come, and only where its days are placed makes that a difference. */
const known = new WeakMap<Grams, ReadAs & { spots: readonly Spot[] }>();

function spotsIn(folded: string, grams: Grams, read: ReadAs): readonly Spot[] {
  const { grammar, has, today, monthFirst } = read;
  const before = known.get(grams);
  if (before?.grammar === grammar && before.monthFirst === monthFirst && String(before.today) === String(today)) return before.spots;
  const days = readDays(folded, grams, grammar, has, today, monthFirst);
  const spots = days.length > 0 ? joinSpots(folded, grammar, days, readHours(folded, grams, grammar), today) : [];
  known.set(grams, { ...read, spots });
  return spots;
}

type Hints = Record<keyof DateGrammar['hints'], boolean>;
/** What each rule can't do without. */
const NEEDS: Record<DayRule, readonly (keyof Hints)[]> = {
  iso: ['figure'], date: ['month'], figures: ['figure'], ordinals: [], numeric: ['figure'], weekday: ['weekday'], relative: ['name'], holiday: ['name'], ago: ['unit'], ahead: ['unit'], anchored: ['unit'], stretch: ['unit'], month: ['month'], monthday: [],
}; // prettier-ignore

function hintsIn(folded: string, grams: Grams, { hints }: DateGrammar): Hints {
  const has = (name: keyof Hints): boolean => foundIn(folded, hints[name], grams);
  return { figure: has('figure'), month: has('month'), weekday: has('weekday'), unit: has('unit'), name: has('name'), hour: false };
}

function readDays(
  folded: string,
  grams: Grams,
  grammar: DateGrammar,
  has: Hints,
  today: Temporal.PlainDate | null,
  monthFirst: boolean,
): DayAtom[] {
  const found: DayAtom[] = [];
  const taken = takenIn(folded.length);
  for (const { rule, pattern } of grammar.days) {
    if (!NEEDS[rule].every((each) => has[each])) continue;
    for (const match of matchesIn(folded, pattern, grams)) {
      const atom = readDay(rule, match, grammar, today, monthFirst, folded.slice(Math.max(0, match.index - 16), match.index));
      if (atom && taken.take(atom.start, atom.end)) found.push(atom);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Puts together what belongs to one date: a weekday and its date, "next week" and a weekday, a length and the day it starts from, a day and an hour. */
function joinSpots(
  folded: string,
  grammar: DateGrammar,
  days: DayAtom[],
  hours: readonly HourAtom[],
  today: Temporal.PlainDate | null,
): Spot[] {
  const spots: Spot[] = [];
  for (const day of days) {
    const before = spots.at(-1);
    const near = before && grammar.joint.test(folded.slice(before.end, day.start)) && !SAME_WEEK.test(folded.slice(day.end, day.end + 28));
    const joined = near ? joinDays(before.day, day, today) : null;
    if (before && joined) Object.assign(before, { day: joined, end: day.end });
    else spots.push({ start: day.start, end: day.end, day, hour: null });
  }
  const whole = withWeeks(
    withMonths(
      spots.filter((spot) => !spot.day.length),
      folded,
      grammar,
    ),
    folded,
    today,
  );
  let first = 0;
  for (const hour of hours) {
    while (first < whole.length && whole[first]!.end < hour.start - FAR) first++;
    for (let index = first; index < whole.length && whole[index]!.start <= hour.end + FAR; index++) {
      const spot = whole[index]!;
      const between =
        hour.start >= spot.end ? folded.slice(spot.end, hour.start) : hour.end <= spot.start ? folded.slice(hour.end, spot.start) : null;
      if (spot.hour || between === null || !grammar.joint.test(between)) continue;
      spot.hour = spot.day.evening && hour.open ? { ...hour, hour: hour.hour + 12 } : hour;
      spot.start = Math.min(spot.start, hour.start);
      spot.end = Math.max(spot.end, hour.end);
      break;
    }
  }
  return whole;
}

/** Between the two days of a stretch: "vom 21. bis 23. Dezember", "from the 4th to 6 May". */
const UNTIL =
  /^ ?(?:-|–|to|till?|until|through|and|or|bis(?: zum)?|und|oder|al?|hasta|y|o|e|ate|ao|au|jusqu'au|et|ou|kuya ku|no)(?: the| el| o| le| den| dem| die| on| am| na| em)? ?$/u;
/** How far a day's month is carried: "my booking of 3 December, to arrive on the 4th". */
const CARRIED = 90;

/** A bare day takes the month of the date that it makes a stretch with, or of the date just before it in its sentence. */
function withMonths(spots: Spot[], folded: string, grammar: DateGrammar): Spot[] {
  const bare = ({ month, day, weekday, exact, stretch }: DayAtom) => day !== undefined && [month, weekday, exact, stretch].every((part) => part === undefined); // prettier-ignore
  spots.forEach((spot, index) => {
    if (!bare(spot.day)) return;
    const [before, after] = [spots[index - 1], spots[index + 1]];
    const given =
      after?.day.month !== undefined && after.day.day !== undefined && UNTIL.test(folded.slice(spot.end, after.start))
        ? after
        : before?.day.month !== undefined &&
            before.day.day !== undefined &&
            (isNear(folded.slice(before.end, spot.start)) || isNextInStory(folded, before, spot, grammar))
          ? before
          : null;
    if (!given || (given === before && spot.day.day! < given.day.day!)) return;
    const { month, year } = given.day;
    spot.day = { ...spot.day, month: month!, ...(year === undefined ? {} : { year }) };
  });
  return spots;
}

/** "On 12 October they dug a hole. On the 15th they covered it": the next day of a story, told sentence after sentence, each beginning with its day. */
const isNextInStory = (folded: string, before: Spot, spot: Spot, grammar: DateGrammar): boolean =>
  spot.start - before.end <= STORY &&
  [before, spot].every(({ start }) => OPENS.test(folded.slice(Math.max(0, start - 14), start))) &&
  folded.slice(spot.end, spot.end + 25).search(grammar.future) < 0;
const STORY = 500;
const OPENS = /(?:^|[.!?:;]\s{1,3}|\n\s{0,3})(?:\p{L}{1,5} ){0,2}$/u;

/** "On Wednesday or Friday of next week" is both of them next week; "from the 18th to Friday of the same week" stays in that week. */
function withWeeks(spots: Spot[], folded: string, today: Temporal.PlainDate | null): Spot[] {
  spots.forEach((spot, index) => {
    const { weekday, mod, stretch, month, day } = spot.day;
    if (weekday === undefined || mod || stretch || month !== undefined || day !== undefined || spot.day.exact) return;
    const [before, after] = [spots[index - 1], spots[index + 1]];
    if (after?.day.stretch?.unit === 'week' && after.day.weekday !== undefined && UNTIL.test(folded.slice(spot.end, after.start)))
      spot.day = { ...spot.day, stretch: after.day.stretch };
    const same = SAME_WEEK.exec(folded.slice(spot.end, spot.end + 28));
    const first = same && before ? place(before.day, today, null, false)?.from : null;
    if (same && first) {
      spot.day = { ...spot.day, exact: first.add({ days: weekday - first.dayOfWeek }) };
      spot.end += same[0].length;
    }
  });
  return spots.filter(({ start }, index) => index === 0 || start >= spots[index - 1]!.end);
}
const SAME_WEEK =
  /^ (?:(?:of|in) (?:the same|that) week|de (?:la (?:misma|meme)|esa|cette meme) (?:semana|semaine)|da mesma semana|(?:der(?:selben| gleichen)) woche)/u;

const isNear = (between: string): boolean => between.length <= CARRIED && !SENTENCE_END.test(between.replace(ABBREVIATED, ' '));
const ABBREVIATED = /(?<!\p{L})(?:ref|nr|no|num|approx|ca)\./gu;

function joinDays(a: DayAtom, b: DayAtom, today: Temporal.PlainDate | null): DayAtom | null {
  const span = { start: a.start, end: b.end };
  if (a.length) return (b.exact ?? today) ? counted(a, b, today, span) : null;
  const full = (atom: DayAtom) => atom.month !== undefined && atom.day !== undefined;
  const bare = (atom: DayAtom) => atom.weekday !== undefined && atom.month === undefined;
  if (bare(a) && full(b)) return { ...b, ...span, ...(a.mod ? { mod: a.mod } : {}) };
  if (full(a) && bare(b) && b.day === undefined) return { ...a, ...span };
  if (a.stretch?.unit === 'week' && bare(b)) return { ...a, ...span, weekday: b.weekday! };
  if (bare(a) && b.stretch?.unit === 'week') return { ...b, ...span, weekday: a.weekday! };
  if (bare(a) && b.exact && b.rule === 'ahead' && today && today.until(b.exact).days % 7 === 0)
    return { ...b, ...span, exact: today.add({ days: (a.weekday! - today.dayOfWeek + 7) % 7 }).add(today.until(b.exact)) };
  if (bare(a) && a.mod === undefined && b.exact && b.rule === 'relative') return { ...b, ...span };
  if (a.exact && a.rule === 'relative' && full(b)) return { ...b, ...span };
  return null;
}

function counted(a: DayAtom, b: DayAtom, today: Temporal.PlainDate | null, span: { start: number; end: number }): DayAtom | null {
  const from = place(b, today, a.length!.count < 0 ? 'future' : null, false)?.from;
  return from ? { ...b, ...span, rule: 'ago', exact: addUnits(from, a.length!.unit, a.length!.count) } : null;
}

function fromMinutes(text: string, spot: Spot, now: Temporal.PlainDateTime): FoundDate {
  const then = now.add({ minutes: spot.day.minutes! });
  const [date, time] = [then.toPlainDate().toString(), then.toPlainTime().toString({ smallestUnit: 'minute' })];
  return {
    ...spanOf(text, spot.start, spot.end),
    date,
    last: date,
    time,
    iso: `${date}T${time}`,
    granularity: 'day',
    implied: true,
    ambiguous: false,
  };
}

/** How far around a date its verb is looked for. */
const REACH = 200;
const SENTENCE_END = /[.!?…](?=\s)|\n/u;

/** Whether the sentence speaks of what was or of what will be, by the cue nearest to the date; null where it has none. */
function directionOf(text: string, folded: string, grammar: DateGrammar, spot: Spot): Direction {
  const before = lastSentence(folded.slice(Math.max(0, spot.start - REACH), spot.start));
  const rest = folded.slice(spot.end, spot.end + REACH);
  const after = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
  const distance = (pattern: RegExp): number => {
    const lastBefore = allMatches(before, pattern).at(-1);
    const [firstAfter] = allMatches(after, pattern);
    // A cue after the date counts half: the verb of the date mostly goes before it.
    return Math.min(
      lastBefore ? before.length - lastBefore.index - lastBefore[0].length : Infinity,
      firstAfter ? 2 * firstAfter.index + 20 : Infinity,
    );
  };
  const [said, future] = [distance(grammar.past), distance(grammar.future)];
  const past = grammar.pastEndings ? Math.min(said, nearestEnding(text, spot, before.length, after.length, grammar.pastEndings)) : said;
  if (past === future) return null;
  return past < future ? 'past' : 'future';
}

/** What follows the last end of a sentence; looked for from the end on, where it mostly is near. */
function lastSentence(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text[at]!;
    if (unit === '\n' || (STOPS.includes(unit) && at + 1 < text.length && kindAt(text, at + 1) === SPACE)) return text.slice(at + 1);
  }
  return text;
}
const STOPS = '.!?…';

/** How far from a date the nearest ending is that only the unfolded text tells from the present: "llamó". */
function nearestEnding(text: string, { start, end }: Spot, back: number, on: number, endings: RegExp): number {
  const last = allMatches(text.slice(start - back, start), endings).at(-1);
  const [first] = allMatches(text.slice(end, end + on), endings);
  return Math.min(last ? back - last.index - last[0].length : Infinity, first ? 2 * first.index + 20 : Infinity);
}

/** "The third fault in six weeks", "not in 40 years": how long it went on, no day to come. */
function isSpell(folded: string, { day, start, end }: Spot, told: Direction): boolean {
  if (day.rule !== 'ahead' || !/^(?:in|en|em) /u.test(folded.slice(start, end))) return false;
  if (told === 'past' || NUMBERED.test(folded.slice(Math.max(0, start - 40), start))) return true;
  return /(?:years?|anos|ans|jahren?)$/u.test(folded.slice(start, end)) && told !== 'future';
}
const NUMBERED =
  /(?<!\p{L})(?:\d{1,2}(?:\.?[aoºª]|st|nd|rd|th|e|eme|er|\.)|second|third|fourth|fifth|sixth|segund[oa]|tercer[oa]?|terceir[oa]|cuart[oa]|quart[oa]|quint[oa]|deuxieme|troisieme|quatrieme|cinquieme|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|funfte\p{L}?|times|veces|vezes|fois|mal)(?: \p{L}+){0,3} $/u;

/** "It's Monday": the day on which that is written. */
const isToday = (folded: string, { day, start }: Spot, today: Temporal.PlainDate | null): boolean =>
  today !== null &&
  day.weekday === today.dayOfWeek &&
  day.month === undefined &&
  day.day === undefined &&
  !day.stretch &&
  !day.mod &&
  /(?<!\p{L})(?:it's|it is|today is|today's|(?:hoy|ya) es|on est|nous sommes|c'est|(?:heute|es) ist|(?:hoje|ja) e|namuhla) $/u.test(
    folded.slice(Math.max(0, start - 14), start),
  );

/** Business is done by day: where neither half of the day was said, "before 4" is the afternoon's. */
function clock({ hour, minute, open }: HourAtom): string {
  const guessed = open && hour < 7 ? hour + 12 : hour;
  return `${String(guessed % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
