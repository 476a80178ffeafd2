import type { Playbook } from '@/lib/playbook/schema';
import type { Temporal } from '@/lib/text/temporal';
import { before, type Calendar, iso, roundUp } from './calendar';
import type { EscalationDetail, NextDetail, NextKind, OptionDetail, State } from './detail';
import type { PlanWords } from './words/words';

type Zoned = Temporal.ZonedDateTime;

export type NextGiven = {
  state: State;
  options: OptionDetail[];
  missing: number;
  openAsks: number;
  escalate: EscalationDetail | null;
  /** Times of our own open promises. */
  promised: string[];
  /** True where they have waited enough: repeat, broken promise, very upset, demanding. */
  urgent: boolean;
  /** The last moment that keeps to the customer's own date, or null. */
  latest: Zoned | null;
  playbook: Playbook;
  calendar: Calendar;
  now: string;
  words: PlanWords;
};

/** A specialist writes within two working hours where somebody may be in danger. */
const DANGER_MINUTES = 120;
/** An option that is done within so many days is confirmed on its day; before a later one there is a report. */
const SOON_DAYS = 3;
const CHECK_IN_DAYS = 5;
/** A message for which only the day counts is due an hour before closing: there is time to write it. */
const BEFORE_CLOSING = { minutes: 60 };

/** The message that we commit to next, always at a feasible time within working hours (G7.4). */
export function nextMessage(given: NextGiven): NextDetail {
  const { calendar, playbook, state, options, words } = given;
  const now = calendar.at(given.now);
  const kind = kindOf(given, now);
  const usual = within(calendar, timeOf(kind));
  const at = given.latest && before(given.latest, usual) ? given.latest : usual;
  const nextDay = calendar.addWorkingDays(now, 1);
  const precise = at.toPlainDate().until(nextDay, { largestUnit: 'days' }).days >= 0 && kind !== 'check-in';
  return { kind, what: words.next[kind], at: iso(at), date: at.toPlainDate().toString(), precise };

  function timeOf(kind: NextKind): Zoned {
    if (kind === 'check-in') return dayOf(calendar.addWorkingDays(now, CHECK_IN_DAYS));
    if (kind === 'specialist') {
      const danger = given.escalate?.kind === 'safety' || given.escalate?.kind === 'selfHarm';
      return soon(danger ? Math.min(DANGER_MINUTES, playbook.sla.progress) : playbook.sla.progress);
    }
    if (kind === 'details' || kind === 'answer') return soon(playbook.sla.nextResponse);
    if (kind === 'confirmation') return confirmed(options, now, calendar) ?? soon(playbook.sla.progress);
    const promised = state === 'holding' ? firstAfter(given.promised, now, calendar) : null;
    return promised ?? soon(given.urgent ? Math.ceil(playbook.sla.progress / 2) : playbook.sla.progress);
  }

  /** So many working minutes from now, at a half hour. */
  function soon(minutes: number): Zoned {
    return roundUp(calendar.addWorkingMinutes(now, minutes));
  }

  function dayOf(day: Temporal.PlainDate): Zoned {
    return calendar.closing(day) ?? calendar.nextOpen(day.toZonedDateTime({ timeZone: calendar.zone }));
  }
}

/** Moved into working hours: the closing itself, or what lies between two days, goes to the last hour before it. */
function within(calendar: Calendar, at: Zoned): Zoned {
  if (calendar.isOpen(at)) return at;
  const closing = calendar.closing(at.toPlainDate());
  if (closing && at.epochMilliseconds - closing.epochMilliseconds <= 30 * 60_000 && !before(at, closing)) {
    const earlier = closing.subtract(BEFORE_CLOSING);
    if (calendar.isOpen(earlier)) return earlier;
  }
  return calendar.nextOpen(at);
}

function kindOf({ state, options, missing, openAsks, escalate }: NextGiven, now: Zoned): NextKind {
  if (state === 'closing' && openAsks > 0) return 'answer';
  if (state === 'praise' || state === 'closing' || state === 'solved') return 'check-in';
  if (escalate?.holds) return 'specialist';
  if (missing > 0) return 'details';
  if (state === 'holding' || state === 'no-solution-yet') return 'progress';
  if (state === 'information') return openAsks > 0 ? 'answer' : 'check-in';
  const soonest = soonestOf(options);
  if (soonest === null) return 'progress';
  return Date.parse(soonest) - now.epochMilliseconds <= (SOON_DAYS + 1) * 86_400_000 ? 'confirmation' : 'progress';
}

const soonestOf = (options: OptionDetail[]): string | null =>
  options
    .filter((option) => option.chosen && !option.concession)
    .flatMap(({ at }) => (at === null ? [] : [at]))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;

function confirmed(options: OptionDetail[], now: Zoned, calendar: Calendar): Zoned | null {
  const soonest = soonestOf(options);
  if (soonest === null) return null;
  const at = calendar.at(soonest);
  return before(at, now) ? null : roundUp(at);
}

const firstAfter = (times: string[], now: Zoned, calendar: Calendar): Zoned | null =>
  times
    .map((time) => calendar.at(time))
    .filter((at) => before(now, at))
    .toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0] ?? null;
