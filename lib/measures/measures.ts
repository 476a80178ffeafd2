import type { Playbook } from '@/lib/playbook/schema';
import { median } from './median';

/** What the measures need of a case: times are ISO 8601 with offset. */
export type MeasuredCase = {
  key: string;
  opened: string | null;
  firstSeen: string;
  firstResponse: string | null;
  closed: string | null;
  returns: readonly string[];
  failures: number;
  survey: { kind: 'csat' | 'nps'; score: number } | null;
};

export type MeasuredPromise = { key: string; due: string | null; state: 'open' | 'kept' | 'broken' };

/** A figure with the cases behind it, so that a number can be opened. `value` is null where there is nothing to measure. */
type Measure = { value: number | null; cases: string[] };

export type Measures = {
  /** Median minutes from the customer's first message to the first answer that they could see (K4). */
  firstResponse: Measure;
  /** Median minutes from the first message to the last closing (K4). */
  resolution: Measure;
  /** Share of closed cases without a return and without an earlier failure (K5). */
  firstContactResolution: Measure;
  /** Share of cases, closed at least once, that came back within the window (K5). */
  recontact: Measure;
  /** Share of CSAT answers of 4 or 5; NPS is the share of 9 and 10 less that of 0 to 6. */
  csat: Measure;
  nps: Measure;
  /** Share of first responses within the playbook's target. */
  withinTarget: Measure;
  /** Share of due promises that were kept (K7). */
  promisesKept: Measure;
};

const DAY = 86_400_000;

/** The measures of a set of cases and promises. `windowDays` is the recontact window, 7 by default (K5). Nothing is weighted, nothing is estimated. */
export function measure(
  cases: readonly MeasuredCase[],
  promises: readonly MeasuredPromise[],
  playbook: Pick<Playbook, 'sla'> | null,
  windowDays = 7,
): Measures {
  const answered = cases.filter(({ opened, firstResponse }) => opened !== null && firstResponse !== null);
  const responses = answered.map((one) => minutesBetween(one.opened!, one.firstResponse!));
  const closed = cases.filter((one) => one.closed !== null);
  const everClosed = cases.filter((one) => one.closed !== null || one.returns.length > 0);
  const due = promises.filter(({ state }) => state !== 'open');
  const csat = cases.filter(({ survey }) => survey?.kind === 'csat');
  const nps = cases.filter(({ survey }) => survey?.kind === 'nps');
  const npsShare = (from: number, to: number) =>
    share(nps.filter(({ survey }) => survey!.score >= from && survey!.score <= to).length, nps.length);
  return {
    firstResponse: { value: median(responses), cases: keys(answered) },
    resolution: { value: median(closed.map((one) => minutesBetween(one.opened ?? one.firstSeen, one.closed!))), cases: keys(closed) },
    firstContactResolution: {
      value: share(closed.filter((one) => one.returns.length === 0 && one.failures === 0).length, closed.length),
      cases: keys(closed),
    },
    recontact: {
      value: share(everClosed.filter((one) => returnedWithin(one, windowDays * DAY)).length, everClosed.length),
      cases: keys(everClosed),
    },
    csat: { value: share(csat.filter(({ survey }) => survey!.score >= 4).length, csat.length), cases: keys(csat) },
    nps: { value: nps.length === 0 ? null : npsShare(9, 10)! - npsShare(0, 6)!, cases: keys(nps) },
    withinTarget: {
      value:
        playbook === null ? null : share(responses.filter((minutes) => minutes <= playbook.sla.firstResponse).length, responses.length),
      cases: keys(answered),
    },
    promisesKept: {
      value: share(due.filter(({ state }) => state === 'kept').length, due.length),
      cases: [...new Set(due.map(({ key }) => key))],
    },
  };
}

const keys = (cases: readonly { key: string }[]): string[] => cases.map(({ key }) => key);
const minutesBetween = (from: string, to: string): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A return counts as recontact when it came within the window after the first closing; that closing isn't kept, so the first answer stands for it. */
function returnedWithin({ firstResponse, firstSeen, returns }: MeasuredCase, window: number): boolean {
  const from = Date.parse(firstResponse ?? firstSeen);
  return returns.some((at) => Date.parse(at) - from <= window);
}
