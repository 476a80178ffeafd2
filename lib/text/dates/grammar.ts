import { HOLIDAYS } from './holidays';
import type { DateVocabulary } from './vocabulary';

export type DayRule =
  | 'iso'
  | 'date'
  | 'figures'
  | 'ordinals'
  | 'numeric'
  | 'weekday'
  | 'relative'
  | 'ago'
  | 'ahead'
  | 'anchored'
  | 'stretch'
  | 'month'
  | 'monthday'
  | 'holiday';

/**
 * The patterns of a language, made once from its vocabulary: global, unicode, for folded text, and linear (every repetition is bounded). Named groups
 * say what was read; reading them is dayRules.ts' and hours.ts' work.
 */
export type DateGrammar = {
  vocabulary: DateVocabulary;
  holidays: (typeof HOLIDAYS)[string];
  /** What a rule needs to find anything: most messages have none of it, and then no rule is tried. */
  hints: Record<'figure' | 'month' | 'weekday' | 'unit' | 'name' | 'hour', RegExp>;
  days: { rule: DayRule; pattern: RegExp }[];
  hours: RegExp[];
  /** What may stand between two parts of one date. */
  joint: RegExp;
  /** Before a day: its last moment. */
  endOf: RegExp;
  past: RegExp;
  /** Endings of the past that folding hides, for the text as written; null where the language has none. */
  pastEndings: RegExp | null;
  future: RegExp;
};

export const START = '(?<![\\p{L}\\p{N}])';
export const END = '(?![\\p{L}\\p{N}])';
const NEVER = '(?!)';
const FIGURE = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';

/** Alternatives, the empty ones left out; longer first, so "twenty one" isn't read as "twenty". */
const any = (...parts: readonly string[]): string => {
  const filled = parts.filter(Boolean).toSorted((a, b) => b.length - a.length);
  return filled.length ? `(?:${filled.join('|')})` : NEVER;
};
/** A fragment and a space, or nothing. */
const optional = (source: string): string => (source ? `(?:(?:${source}) )?` : '');

export function grammarOf(v: DateVocabulary, language: string): DateGrammar {
  const holidays = HOLIDAYS[language] ?? [];
  const units = v.units;
  const month = any(...v.months, ...v.shortMonths.map((name) => `(?:${name})\\.?`));
  const words = any(...v.ordinals, ...v.numbers);
  const suffix = v.suffix ? `(?: ?(?:${v.suffix})(?!\\p{L}))?` : '';
  const day = `(?<day>${FIGURE}|${words})${suffix}`;
  const of = optional(v.of);
  const the = optional(v.article);
  const year = `(?<year>${YEAR}|'\\d\\d(?!\\d))`;
  const unit = any(...Object.values(units));
  const number = any('\\d{1,3}', ...v.numbers);
  const length = `(?<count>${number}) {0,2}(?<unit>${unit})`;
  const more = `(?:,? (?:(?:and|y|e|et|und|en) )?(?<count2>${number}) (?<unit2>${unit}))?`;
  const before = any(v.next, v.last, v.this);
  const behind = any(v.nextAfter, v.lastAfter);
  const part = any(v.am, v.pm, v.evening, v.morning);
  const wordHour = any(...v.numbers.slice(0, 12));
  const half = v.halfAfter ? `(?<half>${v.halfAfter})?` : '';
  const connectors = any(
    v.at,
    v.of,
    'with',
    'con',
    'com',
    'avec',
    'mit',
    'by',
    'hasta',
    'until',
    'not',
    'no',
    'nao',
    'que',
    'para',
    'por',
    'pour',
    'and',
    'y',
    'e',
    'et',
    'und',
    'pero',
    'mas',
    'mais',
    'aber',
    'but',
    'i',
    'we',
    'you',
    'it',
    'is',
    'was',
    'to',
    'for',
    'or',
    'ou',
    'oder',
    'as',
    'at',
    'from',
    'so',
    'because',
    'ist',
    'war',
    'ging',
    'geht',
    'puseram',
    'veio',
    'vieram',
    'telefonei',
    'liguei',
    'voltei',
    'ngoba',
    'futhi',
    'ukuze',
    'kodwa',
  );
  /** A figure alone is a day only where nothing that it could count follows. */
  const alone = `(?= *$| *[,;!?)\\n]| *\\.(?!\\d)| -|  ?\\d{1,2}(?:[:.h]\\d\\d)? ?(?:am|pm)| ${connectors}(?: |$))`;
  const word = (prefix: string, ...parts: readonly string[]) => new RegExp(`${START}(?:${prefix})${any(...parts)}${END}`, 'u');
  const rule = (name: DayRule, source: string) => ({ rule: name, pattern: new RegExp(START + source, 'gu') });

  return {
    vocabulary: v,
    holidays,
    hints: {
      figure: /\d/u,
      month: word(v.monthPrefix, ...v.months, ...v.shortMonths),
      weekday: word(v.weekdayPrefix, ...v.weekdays, ...v.shortWeekdays),
      unit: word('', ...Object.values(units)),
      name: word('', ...holidays.map(([name]) => name), ...v.days.map(([name]) => name)),
      hour: word('', v.noon, v.midnight, v.halfBefore, v.evening, v.morning, v.hourWord ?? ''),
    },
    days: [
      rule(
        'holiday',
        `(?:(?<mod>${before}) )?(?:${holidays.map(([name], place) => `(?<feast${place}>${name})`).join('|') || NEVER})(?:(?: ?,| of| de| del| im jahr| in)? (?<year>${YEAR}))?${END}`,
      ),
      rule('iso', `(?<year>(?:19|20)\\d\\d) ?[-/.] ?(?<month>0?[1-9]|1[0-2]) ?[-/.] ?(?<day>${FIGURE})`),
      rule('iso', `(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])${END}`),
      rule('date', `(?<year>${YEAR})[-/](?<day>${FIGURE})[-/](?<name>${month})${END}`),
      rule('date', `(?<year>${YEAR})[-/](?<name>${month})[-/](?<day>${FIGURE})`),
      rule('date', `(?<day>${FIGURE})-(?<year>${YEAR})-(?<name>${month})${END}`),
      rule('date', `(?<name>${month})-(?<year>${YEAR})-(?<day>${FIGURE})`),
      rule(
        'date',
        `(?<!\\d:)(?:(?<mod>${before}) )?${the}${day}[ .,/-]{0,3}${of}${v.monthPrefix}(?<name>${month})(?:(?:[ .,/-]{1,3}|(?<=\\.))${of}${year})?${END}`,
      ),
      rule('date', `(?<name>${month})[ .,/-]{1,3}${the}${day}(?![:h€$%]|[.,]\\d| ?(?:am|pm)\\b)(?:[ ,-]{1,3}${of}${year})?${END}`),
      rule(
        'numeric',
        `(?<!\\d[./-])(?<first>\\d{1,2}) ?(?<mark>[/.-]) ?(?<second>\\d{1,2})(?: ?\\k<mark> ?(?<year>\\d{4}|\\d{2}))?(?<dot>\\.)?(?![\\d%€$£/:]|\\p{L}|-\\d|[.,]\\d)`,
      ),
      // "Am siebten vierten", "am 7. vierten": German says the month as an ordinal too.
      ...(v.ordinalMonths
        ? [
            rule(
              'ordinals',
              `(?<day>${any(...v.ordinals)}|${FIGURE}\\.) (?<figure>${any(...v.ordinals.slice(0, 12))}|(?:0?[1-9]|1[0-2])\\.(?! ?\\d))(?![\\p{L}\\p{N}])`,
            ),
          ]
        : []),
      rule('numeric', `(?<first>\\d{1,2})(?<mark> )(?<second>\\d{1,2}) (?<year>(?:19|20)\\d\\d)${END}`),
      rule('figures', `(?<day>\\d{1,2}) d[eo]l? (?<figure>0?[1-9]|1[0-2])(?: de (?<year>${YEAR}))?${END}`),
      rule(
        'weekday',
        `(?:(?<mod>${before}) )?${v.weekdayPrefix}(?<weekday>${any(...v.weekdays)})(?:,? (?<after>${behind}))?(?:[ ,]{1,2}${the}${the}${day}${alone})?${END}(?!-(?!feira|abend|morgen|mittag|vormittag|nachmittag)\\p{L})`,
      ),
      rule(
        'weekday',
        `(?<short>${any(...v.shortWeekdays)})(?:\\.|(?=,? (?:the |at |@ ?)?\\d))(?:[ ,]{1,2}${the}(?<day>${FIGURE})${suffix}${alone})?`,
      ),
      rule('weekday', `${the}(?<day>${FIGURE})${suffix}[, ]{1,2}(?<weekday>${any(...v.weekdays)})${END}`),
      rule('relative', `(?:${v.days.map(([word], place) => `(?<at${place}>${word})`).join('|') || NEVER})${END}`),
      rule('ago', `(?:${v.agoBefore || NEVER}) ${length}${more}${END}`),
      rule('ago', `${length}${more} (?:${v.agoAfter || NEVER})${END}`),
      rule('ahead', `(?:${v.aheadBefore || NEVER}) ${length}${more}${END}`),
      rule('ahead', `${length}${more} (?:${v.aheadAfter || NEVER})(?! (?:than|de la|del))${END}`),
      rule('anchored', `${length} (?:(?<later>${v.after || NEVER})|(?<sooner>${v.before || NEVER}))(?= |(?<=')\\p{L})`),
      rule('stretch', `(?<mod>${before}) (?<unit>${any(units.week, units.month, units.year)})${END}`),
      rule('stretch', `(?<unit>${any(units.week, units.month, units.year)}) (?<after>${behind})${END}`),
      rule(
        'month',
        `(?:(?<cue>${v.inMonth}) )?(?:(?:the|el|le|den|die|das) )?${v.monthPrefix}(?<name>${any(...v.months)})(?:,? ${of}(?<year>${YEAR}))?${END}`,
      ),
      // "4–6 December", "del 4 al 6 de diciembre": the first day of a stretch takes its month from the second (find.ts).
      rule(
        'monthday',
        `(?<day>${FIGURE})${suffix}(?= ?(?:-|–|to|till?|until|and|or|bis|und|oder|al?|hasta|y|o|e|ate|ao|au|et|ou) ?${the}${FIGURE}${suffix}[ .,/-]{0,3}${of}${v.monthPrefix}${month}${END})`,
      ),
      rule(
        'monthday',
        `(?:${v.dayCue || NEVER}) ?(?<day>${FIGURE}|${words})${suffix}(?: (?<stretch>${of}(?:${before} ${any(units.month)}|${any(units.month)} ${behind})))?${alone}`,
      ),
    ],
    hours: [
      new RegExp(
        `${START}(?<!\\d[.,:/-])(?<hour>[01]?\\d|2[0-4])(?<mark>[:.]) ?(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?! ?[%€$£]|[.,:/-]\\d|\\d)(?: ?(?<clock>${v.oclock})(?!\\p{L}))?(?:,? ?(?<part>${part})(?!\\p{L}))?`,
        'gu',
      ),
      new RegExp(`${START}(?<!\\d[.,:/-])(?<hour>[01]?\\d|2[0-4]) ?(?<part>${any(v.am, v.pm)})(?!\\p{L})`, 'gu'),
      new RegExp(
        `${START}(?<!\\d[.,:/-])(?<hour>[01]?\\d|2[0-4]) ?(?<clock>${v.oclock})(?: ?(?<minute>[0-5]\\d)(?!\\d))?(?!\\p{L})${half}(?:,? (?<part>${part})(?!\\p{L}))?`,
        'gu',
      ),
      new RegExp(
        `${START}(?:${v.halfBefore || NEVER}) (?<next>\\d{1,2}|${wordHour})(?!\\d|\\p{L})(?:,? (?<part>${part})(?!\\p{L}))?`,
        'gu',
      ),
      new RegExp(
        `${START}(?<weak>${v.hourCue || NEVER}) ?(?<hour>\\d{1,2}|${wordHour})${half}(?! ?[%€$£:/]|[.,:]\\d|\\d|\\p{L}| ?(?:${any(...Object.values(units))}|euros?|dollars?|rand)(?!\\p{L}))(?:,? (?:${v.oclock})(?!\\p{L}))?(?:,? (?<part>${part})(?!\\p{L}))?`,
        'gu',
      ),
      new RegExp(`${START}(?<hour>${wordHour})${half} (?:(?<clock>${v.oclock})|(?<part>${part}))${END}`, 'gu'),
      new RegExp(`${START}(?:(?<noon>${v.noon || NEVER})|(?<midnight>${v.midnight || NEVER}))${END}`, 'gu'),
    ],
    joint: new RegExp(`^[ ,()-]{0,3}(?:${any(v.at, v.article, v.of)}[ ,]{1,2}){0,3}[ (]{0,2}$`, 'u'),
    endOf: new RegExp(`(?:^|[^\\p{L}])(?:${v.endOf || NEVER}) ?$`, 'u'),
    past: new RegExp(v.past || NEVER, 'gu'),
    pastEndings: v.pastEndings === undefined ? null : new RegExp(v.pastEndings, 'giu'),
    future: new RegExp(v.future || NEVER, 'gu'),
  };
}

const whole = new Map<string, RegExp>();

/** Whether a folded word is a fragment as a whole. */
export function isWord(fragment: string, word: string): boolean {
  let pattern = whole.get(fragment);
  if (!pattern) whole.set(fragment, (pattern = new RegExp(`^(?:${fragment || NEVER})\\.?$`, 'u')));
  return pattern.test(word);
}

/** Which of a list of fragments a folded word is, from 1; null where none. */
export function placeOf(fragments: readonly string[], word: string): number | null {
  const place = fragments.findIndex((fragment) => isWord(fragment, word));
  return place < 0 ? null : place + 1;
}
