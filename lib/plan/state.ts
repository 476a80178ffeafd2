import type { Conversation, IssueKind, Reading, WantKind } from '@/lib/conversation/types';
import type { EscalationDetail, State } from './detail';
import { isTrouble } from './issues';
import { isReportedDone, isSettled } from './settled';

export type StateGiven = {
  conversation: Conversation;
  reading: Reading;
  issues: IssueKind[];
  escalate: EscalationDetail | null;
  refused: WantKind[];
  /** True where policy has something specific for the issue. */
  solvable: boolean;
};

/** Where the conversation stands: the first state of STATES that fits. */
export function stateOf(given: StateGiven): State {
  const { conversation, reading, issues, escalate, refused, solvable } = given;
  const trouble = issues.some(isTrouble);
  const openAsks = reading.asks.filter(({ answered }) => !answered).length;
  const calm = reading.heat.level <= 1;
  if (issues[0] === 'praise' && calm && !trouble && openAsks === 0 && reading.wants.length === 0) return 'praise';
  if (calm && openAsks === 0 && !escalate?.holds && isSettled(conversation)) return 'closing';
  if (escalate?.holds) return 'handover';
  if (refused.length > 0 && !reading.wants.some(({ kind }) => !refused.includes(kind) && kind !== 'apology' && kind !== 'explanation' && kind !== 'information')) return 'refusal'; // prettier-ignore
  if (reading.promises.some(({ by, state }) => by === 'agent' && state === 'broken')) return 'broken-promise';
  if (reading.repeat.failures > 0) return 'repeat-failure';
  if (isReportedDone(conversation)) return 'solved';
  if (isHolding(conversation, reading)) return 'holding';
  if (!trouble && reading.heat.level <= 1 && (openAsks > 0 || issues.length > 0)) return 'information';
  return solvable ? 'first-contact' : 'no-solution-yet';
}

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
