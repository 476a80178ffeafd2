import type { IssueKind, Reading, WantKind } from '@/lib/conversation/types';
import type { Incident, Playbook, PlaybookOption } from '@/lib/playbook/schema';
import type { Agreed } from './agreed';
import type { AmountAtIssue } from './money';
import { type Calendar, iso } from './calendar';
import type { Money, OptionDetail } from './detail';
import { ANSWERS } from './wants';

export type OptionsGiven = {
  playbook: Playbook;
  calendar: Calendar;
  now: string;
  locale: string;
  issues: IssueKind[];
  wants: WantKind[];
  atIssue: AmountAtIssue | null;
  incident: Incident | null;
  /** They bargain before they buy: only concessions fit. */
  bargain: boolean;
  /** What they were our guests for is over: it can be made up for, not changed. */
  over: boolean;
  /** What we put to them and they agreed to is theirs, whatever the matter is. */
  agreed: Agreed | null;
  /** They end it: where policy knows a cancellation, it is theirs. */
  leaving: boolean;
};

/** What changes a visit that goes on. */
const DURING: ReadonlySet<PlaybookOption['kind']> = new Set(['exchange', 'upgrade', 'replacement', 'technician', 'rebooking', 'gesture']);

/** What policy allows here, best first: what the customer wants, what the incident names, then in the playbook's own order. None chosen yet. */
export function allowedOptions(given: OptionsGiven): OptionDetail[] {
  const { playbook, issues, wants, incident, bargain, over, agreed, leaving } = given;
  const allowed = playbook.options.filter(
    (option) =>
      (!bargain || option.concession) &&
      !(over && DURING.has(option.kind)) &&
      (incident?.alternatives.includes(option.id) ||
        agreed?.kinds.includes(option.kind) ||
        (leaving && option.kind === 'cancellation') ||
        (option.issues.length === 0
          ? issues.length > 0 || answered(option, wants) !== null
          : option.issues.some((issue) => issues.includes(issue)) ||
            asksToEnd(option, wants) ||
            (bargain && option.issues.includes('price')))),
  );
  return allowed
    .map((option) => detailOf(option, given))
    .map((option, place) => ({ option, rank: rank(option, given) * 1000 + place }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** Who asks to end it has that matter too, whatever went wrong before: a company that cancels at all isn't to refuse it then. */
const asksToEnd = (option: PlaybookOption, wants: WantKind[]): boolean =>
  option.kind === 'cancellation' && wants.includes('cancellation') && option.issues.includes('cancellation');

/** Smaller is better. */
function rank(option: OptionDetail, { wants, issues }: OptionsGiven): number {
  const closeness =
    option.answers === null ? 9 : wants.indexOf(option.answers) * 10 + ANSWERS[option.answers].indexOf(option.kind as never);
  if (option.answers !== null && !option.concession) return closeness;
  const byIssue = issues.findIndex((issue) => option.policy.issues.includes(issue));
  const general = option.policy.issues.length === 0;
  return 100 + (option.incident ? 0 : 10) + (option.concession ? 40 : 0) + (general ? 30 : byIssue === -1 ? 25 : Math.min(byIssue, 3));
}

const answered = (option: PlaybookOption, wants: WantKind[]): WantKind | null =>
  wants.find((want) => ANSWERS[want].includes(option.kind)) ?? null;

function detailOf(option: PlaybookOption, given: OptionsGiven): OptionDetail {
  const { playbook, calendar, now, locale, wants, atIssue, incident } = given;
  const money = worth(option, playbook, atIssue);
  const done = option.takes ? calendar.done(calendar.at(now), option.takes) : null;
  const inCurrency = money !== null && money.currency === playbook.currency ? money.amount : null;
  return {
    id: option.id,
    kind: option.kind,
    title: option.title[locale] ?? option.title[locale.slice(0, 2)] ?? option.title.en ?? option.id,
    date: done ? (done.byDay ? done.at.toPlainDate().toString() : iso(done.at)) : null,
    value: inCurrency,
    chosen: false,
    within: option.approvalFrom !== null && money !== null && (inCurrency ?? 0) >= option.approvalFrom ? 'needs-approval' : 'policy',
    policy: option,
    words: option.title,
    at: done ? iso(done.at) : null,
    money,
    answers: answered(option, wants),
    missing: [],
    ticked: false,
    concession: option.concession,
    incident: incident?.alternatives.includes(option.id) ?? false,
  };
}

/** What an option is worth here; null where it has no value, or the amount at issue isn't known. */
function worth(option: PlaybookOption, playbook: Playbook, atIssue: AmountAtIssue | null): Money | null {
  if (option.value === null) return null;
  if (option.value.kind === 'fixed') return { amount: option.value.amount, currency: playbook.currency };
  if (atIssue === null) return null;
  if (option.value.kind === 'amount-at-issue') return { amount: atIssue.amount, currency: atIssue.currency };
  const share = Math.round(atIssue.amount * option.value.percent) / 100;
  // The limit is in the playbook's currency: it says nothing about another.
  return { amount: atIssue.currency === playbook.currency ? Math.min(share, option.value.limit) : share, currency: atIssue.currency };
}

/** The wants that only an option can meet and for which policy has none here. Without an issue nothing is refused: policy can't be told. */
export function unmet(reading: Reading, options: OptionDetail[], hasIssue: boolean): WantKind[] {
  if (!hasIssue) return [];
  const wants = [...new Set(reading.wants.map(({ kind }) => kind))];
  return wants.filter((want) => ANSWERS[want].length > 0 && !options.some(({ kind }) => ANSWERS[want].includes(kind as never)));
}
