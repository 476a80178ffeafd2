/**
 * What a language needs to speak of days and hours: fragments of regular expressions without capturing groups, in folded form (lib/text/fold).
 * An empty string stands for "doesn't exist here".
 */
export type DateVocabulary = {
  /** Twelve, from January; full names that can stand alone. */
  months: readonly string[];
  /** Twelve; abbreviations, taken only beside a day or a year ("set 23", "ago/2026"). */
  shortMonths: readonly string[];
  /** Months that are words of their own too ("may", "march") and need a day, a year or `inMonth` beside them. */
  doubtful?: string;
  /** What goes before a month that stands alone: "in", "en". */
  inMonth: string;
  /** Seven, from Monday. */
  weekdays: readonly string[];
  /** Seven; abbreviations, taken only with a full stop or beside a date. */
  shortWeekdays: readonly string[];
  /** Words for days with their distance from today; longer ones first. */
  days: readonly (readonly [string, number])[];
  units: { minute: string; hour: string; day: string; workday: string; week: string; fortnight: string; month: string; year: string };
  /** Words for 1 to 31 as counts and as days of a month; index 0 is 1. */
  numbers: readonly string[];
  ordinals: readonly string[];
  /** What follows the figure of a day: "th", "º", "er". */
  suffix: string;
  /** True where an ordinal can be a month as well: "am siebten vierten". */
  ordinalMonths?: boolean;
  /** Between a day and its month or year, and before a day. */
  of: string;
  article: string;
  /** What makes a figure alone a day of the month: "el día 15", "the 15th" (with the suffix), "le 15". */
  dayCue: string;
  /** What makes "12/5" a date and not a fraction. */
  dateCue: string;
  /** Before and after what they modify. */
  next: string;
  nextAfter: string;
  last: string;
  lastAfter: string;
  this: string;
  /** Around a length of time: "hace 2 días", "2 days ago"; "en 2 días", "2 days later". */
  agoBefore: string;
  agoAfter: string;
  aheadBefore: string;
  aheadAfter: string;
  /** "within 3 days", "en un plazo de 3 días": the latest moment of a promise. */
  within: string;
  /** Between a length and the day that it is counted from. */
  after: string;
  before: string;
  /** The last moment of a day: "end of". */
  endOf: string;
  /** Makes a bare figure an hour: "at 5", "a las 5". */
  hourCue: string;
  /** Words that an hour can be said with, without any figure: "ihora", "uhr". */
  hourWord?: string;
  /** What may be grown together with a month or weekday: "ku-", "ngo" in isiZulu; a fragment that may match nothing. */
  monthPrefix: string;
  weekdayPrefix: string;
  /** Between a day and an hour. */
  at: string;
  /** "o'clock", "Uhr", "horas"; `hourMark` joins hour and minute: 15h30. */
  oclock: string;
  hourMark: string;
  noon: string;
  midnight: string;
  am: string;
  pm: string;
  /** Parts of the day that move an hour past noon, or give it ("tonight at 8"). */
  evening: string;
  morning: string;
  /** "and a half", "y media" after an hour; "half" before the next hour in German and its kin. */
  halfAfter: string;
  halfBefore: string;
  /** Verbs and words that place a sentence before or after now. */
  past: string;
  /** Endings of the past in the text as written: folding makes \"llamó\" and \"llamo\" the same. */
  pastEndings?: string;
  future: string;
};
