import type { Conversation, IssueKind, Reading, WantKind } from '@/lib/conversation/types';
import type { EscalationDetail, State } from './detail';
import { isTrouble } from './issues';
import { isJoy } from './joy';
import { isLeaving } from './leaving';
import { isPraise, isReportedDone, isSettled } from './settled';
import { ANSWERS } from './wants';

export type StateGiven = {
  conversation: Conversation;
  reading: Reading;
  issues: IssueKind[];
  escalate: EscalationDetail | null;
  refused: WantKind[];
  /** True where policy has something specific for the issue. */
  solvable: boolean;
  /** Nothing went wrong: they ask for something ordinary, or for a better price. */
  request: boolean;
  bargain: boolean;
  /** They only ask how something is done that policy offers: the answer comes before any offer. */
  enquiry: boolean;
};

/** Where the conversation stands: the first state of STATES that fits. */
export function stateOf(given: StateGiven): State {
  const { conversation, reading, issues, escalate, refused, solvable, request, bargain, enquiry } = given;
  const trouble = issues.some(isTrouble);
  const openAsks = reading.asks.filter(({ answered }) => !answered).length;
  const calm = reading.heat.level <= 1;
  const questions = reading.asks.filter(({ answered, text }) => !answered && text.includes('?')).length;
  if (issues.includes('praise') && calm && reading.wants.every(({ kind }) => SMALL.has(kind)) && questions === 0 && (issues[0] === 'praise' ? !trouble : isPraise(conversation))) return 'praise'; // prettier-ignore
  if (calm && !escalate?.holds && !trouble && isJoy(conversation, reading)) return 'praise';
  if (calm && !escalate?.holds && isSettled(conversation, reading.asks)) return 'closing';
  if (escalate?.holds) return 'handover';
  if (bargain) return 'first-contact';
  if (refused.length > 0 && !reading.wants.some(({ kind }) => !refused.includes(kind) && kind !== 'apology' && kind !== 'explanation' && kind !== 'information')) return 'refusal'; // prettier-ignore
  if (reading.promises.some(({ by, state }) => by === 'agent' && state === 'broken')) return 'broken-promise';
  if (reading.repeat.failures > 0) return 'repeat-failure';
  if (isReportedDone(conversation)) return 'solved';
  if (!isLeaving(conversation, reading) && isHolding(conversation, reading)) return 'holding';
  if (enquiry) return 'information';
  const wanted = reading.wants.some(({ kind }) => ANSWERS[kind].length > 0) || issues.some((issue) => TO_DO.has(issue));
  if ((!trouble || (request && !wanted)) && calm && (openAsks > 0 || issues.length > 0)) return 'information';
  return solvable ? 'first-contact' : 'no-solution-yet';
}

/** Wishes beside thanks that words alone meet: to pass them on. */
const SMALL: ReadonlySet<WantKind> = new Set(['callback', 'information']);

/** Requests that are done, not only answered. */
const TO_DO: ReadonlySet<IssueKind> = new Set(['return', 'cancellation']);

/** A promise of ours is open, and the customer hasn't said that something new went wrong: what they need is how it stands. */
function isHolding(conversation: Conversation, reading: Reading): boolean {
  const open = reading.promises.filter(({ by, state }) => by === 'agent' && state === 'open');
  if (open.length === 0) return false;
  const last = conversation.messages.findLast(
    ({ visibility, role }) => visibility !== 'internal' && (role === 'customer' || role === 'agent'),
  );
  const promisedIn = conversation.messages.findIndex(({ id }) => id === open.at(-1)?.evidence.message);
  return last !== undefined && conversation.messages.indexOf(last) >= promisedIn;
}
