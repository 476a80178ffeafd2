import { patternOf } from '../pattern';
import { Temporal } from '../temporal';
import { feastIn } from './holidays';
import { isWord, placeOf, type DateGrammar, type DayRule } from './grammar';

/**
 * What was read of a day before it is placed in time: the parts that were said. `shift` counts weeks (or months, years by `unit`) from now for
 * "next week"; `exact` is a day that needs no choosing ("yesterday", "2 days ago").
 */
export type DayAtom = {
  start: number;
  end: number;
  rule: DayRule;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  mod?: Modifier;
  exact?: Temporal.PlainDate;
  /** Minutes from the reference, for "in 3 minutes". */
  minutes?: number;
  stretch?: { unit: 'week' | 'month' | 'year'; shift: number };
  /** A length of time counted from a day that follows. */
  length?: { unit: Unit; count: number };
  /** A day that comes every year. */
  feast?: (year: number) => Temporal.PlainDate;
  /** Both orders of day and month are possible. */
  ambiguous?: boolean;
  /** "tonight" as "today": hours after noon. */
  evening?: boolean;
};
export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';
type Modifier = 'next' | 'last' | 'this' | 'coming' | 'gone';
type Groups = Record<string, string | undefined>;

/** Reads one match of a rule; null where its parts make no day. */
export function readDay(
  rule: DayRule,
  match: RegExpExecArray,
  grammar: DateGrammar,
  today: Temporal.PlainDate | null,
  monthFirst: boolean,
  before: string,
): DayAtom | null {
  const groups: Groups = match.groups ?? {};
  const v = grammar.vocabulary;
  const atom: DayAtom = { start: match.index, end: match.index + match[0].length, rule };
  switch (rule) {
    case 'iso':
      return { ...atom, year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
    case 'figures':
      // "1 de 2" counts parts: without its year or a word that announces it, it is no day.
      if (groups.year === undefined && !announced(before, grammar)) return null;
      return readDate(atom, groups, grammar);
    case 'date':
    case 'ordinals':
      return readDate(atom, groups, grammar);
    case 'numeric':
      return readNumeric(atom, groups, grammar, monthFirst, before);
    case 'weekday': {
      const weekday = groups.short ? placeOf(v.shortWeekdays, groups.short) : placeOf(v.weekdays, groups.weekday ?? '');
      if (weekday === null) return null;
      const day = groups.day ? dayNumber(groups.day, grammar) : null;
      const week = WEEK_AFTER.exec(groups.after ?? '');
      if (week) return { ...atom, weekday, stretch: { unit: 'week', shift: 1 } };
      const mod = modifier(groups, grammar);
      return { ...atom, weekday, ...(day === null ? {} : { day }), ...(mod ? { mod } : {}) };
    }
    case 'relative': {
      const place = v.days.findIndex((_, index) => groups[`at${index}`] !== undefined);
      const found = v.days[place];
      if (!found || !today) return null;
      return { ...atom, exact: today.add({ days: found[1] }), evening: patternOf(v.evening || '(?!)').test(match[0]) };
    }
    case 'ago':
    case 'ahead':
      return readLength(atom, groups, grammar, today, rule === 'ago' ? -1 : 1);
    case 'anchored': {
      const length = lengthOf(groups, '', grammar);
      return length ? { ...atom, length: { ...length, count: groups.sooner === undefined ? length.count : -length.count } } : null;
    }
    case 'stretch': {
      const unit = unitOf(groups.unit ?? '', grammar);
      const mod = modifier(groups, grammar);
      if ((unit !== 'week' && unit !== 'month' && unit !== 'year') || !mod) return null;
      return { ...atom, stretch: { unit, shift: mod === 'next' || mod === 'coming' ? 1 : mod === 'this' ? 0 : -1 } };
    }
    case 'month': {
      const month = placeOf(v.months, groups.name ?? '');
      if (month === null) return null;
      const doubtful = v.doubtful !== undefined && patternOf(`^(?:${v.doubtful})$`).test(groups.name ?? '');
      if (doubtful && groups.cue === undefined && groups.year === undefined) return null;
      return { ...atom, month, ...(groups.year ? { year: Number(groups.year) } : {}) };
    }
    case 'holiday': {
      const feast = grammar.holidays.find((_, index) => groups[`feast${index}`] !== undefined)?.[1];
      const mod = modifier(groups, grammar);
      if (!feast) return null;
      return {
        ...atom,
        feast: (year) => feastIn(feast, year),
        ...(groups.year ? { year: Number(groups.year) } : {}),
        ...(mod ? { mod } : {}),
      };
    }
    case 'monthday': {
      const day = dayNumber(groups.day ?? '', grammar);
      if (day === null) return null;
      if (!groups.stretch) return { ...atom, day };
      const shift = patternOf(`(?:${v.last}|${v.lastAfter || '(?!)'})`).test(groups.stretch) ? -1 : 1;
      return { ...atom, day, stretch: { unit: 'month', shift } };
    }
  }
}

function readDate(atom: DayAtom, groups: Groups, grammar: DateGrammar): DayAtom | null {
  const v = grammar.vocabulary;
  const month = groups.figure
    ? dayNumber(groups.figure, grammar)
    : (placeOf(v.months, groups.name ?? '') ?? placeOf(v.shortMonths, groups.name ?? ''));
  const day = dayNumber(groups.day ?? '', grammar);
  if (month === null || month > 12 || day === null) return null;
  const year = groups.year ? fullYear(groups.year.replace("'", '')) : null;
  const mod = modifier(groups, grammar);
  return { ...atom, month, day, ...(year === null ? {} : { year }), ...(mod ? { mod } : {}) };
}

/** "Friday of next week" is exactly that one. */
const WEEK_AFTER = /(?:semana que viene|proxima semana|semana que vem|semaine prochaine|(?:nachste[nr]|kommender) woche)$/u;

/** Whether a word that leads to a date, or a weekday, stands just before it. */
const announced = (before: string, { vocabulary }: DateGrammar): boolean =>
  patternOf(`(?:^|[^\\p{L}])(?:${vocabulary.dateCue}|${vocabulary.weekdays.join('|')})[ ,(]{0,2}$`).test(before);

/** "12/05", "12.5.2026": the order is the reader's to say; without a year it must be announced, or it could be a fraction or a rating. */
function readNumeric(atom: DayAtom, groups: Groups, grammar: DateGrammar, monthFirst: boolean, before: string): DayAtom | null {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const cued = announced(before, grammar);
  if (groups.year === undefined) {
    const full = /^\d\d[/]\d\d$/u.test(`${groups.first}${groups.mark}${groups.second}`) && first !== second;
    const whole = before.trim() === '' && groups.mark === '/' && atom.start <= 1;
    const dotted = groups.mark === '.' && groups.dot !== undefined;
    if (!cued && !full && !dotted && !(whole && first > 12)) return null;
    if (groups.mark === '.' && !dotted && !cued) return null;
  } else if (groups.mark === ' ' && !cued && groups.year.length !== 4) return null;
  const usable = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const straight = monthFirst ? usable(second, first) : usable(first, second);
  const turned = monthFirst ? usable(first, second) : usable(second, first);
  if (!straight && !turned) return null;
  const dayFirst = straight ? !monthFirst : monthFirst;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const dotPart = groups.year !== undefined && groups.dot !== undefined ? 1 : 0;
  return {
    ...atom,
    end: atom.end - dotPart,
    day,
    month,
    ambiguous: straight && turned && first !== second,
    ...(groups.year === undefined ? {} : { year: fullYear(groups.year) }),
  };
}

function readLength(atom: DayAtom, groups: Groups, grammar: DateGrammar, today: Temporal.PlainDate | null, sign: 1 | -1): DayAtom | null {
  const first = lengthOf(groups, '', grammar);
  const second = lengthOf(groups, '2', grammar);
  // "In 3 working days" is a length (lengths.ts): which day that is depends on who counts.
  if (!first || !today || (sign > 0 && first.unit === 'workday')) return null;
  if (first.unit === 'minute' || first.unit === 'hour') {
    return { ...atom, minutes: sign * first.count * (first.unit === 'hour' ? 60 : 1) };
  }
  const exact = addUnits(today, first.unit, sign * first.count);
  return { ...atom, exact: second ? addUnits(exact, second.unit, sign * second.count) : exact };
}

function lengthOf(groups: Groups, which: '' | '2', grammar: DateGrammar): { unit: Unit; count: number } | null {
  const [word, name] = [groups[`count${which}`], groups[`unit${which}`]];
  if (word === undefined || name === undefined) return null;
  const count = /^\d/u.test(word) ? Number(word) : placeOf(grammar.vocabulary.numbers, word);
  const unit = unitOf(name, grammar);
  return count === null || unit === null ? null : { unit, count };
}

export function unitOf(word: string, grammar: DateGrammar): Unit | null {
  const units = Object.entries(grammar.vocabulary.units) as [Unit, string][];
  return units.find(([, source]) => source && isWord(source, word))?.[0] ?? null;
}

/** A day some units away; working days are Monday to Friday, since holidays aren't known here. */
export function addUnits(from: Temporal.PlainDate, unit: Unit, count: number): Temporal.PlainDate {
  if (unit === 'week') return from.add({ weeks: count });
  if (unit === 'fortnight') return from.add({ weeks: 2 * count });
  if (unit === 'month') return from.add({ months: count });
  if (unit === 'year') return from.add({ years: count });
  if (unit !== 'workday') return from.add({ days: unit === 'day' ? count : 0 });
  let day = from;
  for (let left = Math.min(Math.abs(count), 400); left > 0;) {
    day = day.add({ days: Math.sign(count) });
    if (day.dayOfWeek < 6) left--;
  }
  return day;
}

function dayNumber(word: string, grammar: DateGrammar): number | null {
  if (/^\d/u.test(word)) {
    const day = Number.parseInt(word, 10);
    return day >= 1 && day <= 31 ? day : null;
  }
  const bare = word.trim();
  return placeOf(grammar.vocabulary.ordinals, bare) ?? placeOf(grammar.vocabulary.numbers, bare);
}

/** The nearest ones by name: "this coming", "este próximo", "this past". */
const COMING = /^(?:(?:this )?(?:up)?coming|este proximo|ce prochain|kommende\p{L}?|komende|aanstaande|aankomende)$/u;
const GONE = /^(?:this past|past|vergangene\p{L}?|afgelopen)$/u;

function modifier(groups: Groups, grammar: DateGrammar): Modifier | null {
  const v = grammar.vocabulary;
  if (groups.mod !== undefined && COMING.test(groups.mod)) return 'coming';
  if (groups.mod !== undefined && GONE.test(groups.mod)) return 'gone';
  const is = (source: string, word: string | undefined) => word !== undefined && source !== '' && isWord(source, word);
  if (is(v.last, groups.mod) || is(v.lastAfter, groups.after)) return 'last';
  if (is(v.this, groups.mod) && groups.after === undefined) return 'this';
  return is(v.next, groups.mod) || is(v.nextAfter, groups.after) ? 'next' : null;
}

function fullYear(figures: string): number {
  const year = Number(figures);
  return figures.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}
