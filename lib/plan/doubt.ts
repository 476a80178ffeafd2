import type { IssueKind, Reading, WantKind } from '@/lib/conversation/types';
import { isTrouble } from './issues';

/** Below this nothing of a trade is offered, whatever it rests on. */
const UNSURE = 0.5;
/** Below this one wording alone, or the trained model alone, isn't enough. */
const WEAK = 0.7;

/** Too grave to be set aside as doubtful. */
const GRAVE: ReadonlySet<IssueKind> = new Set(['safety', 'fraud', 'privacy', 'discrimination']);
/** A guest tells of several things; each bears out the others. */
const STAY: ReadonlySet<IssueKind> = new Set(['overbooking', 'room', 'cleanliness', 'noise', 'food-quality']);
/** What they want, and the issues that it bears out. */
const BORNE_OUT: Partial<Record<WantKind, readonly IssueKind[]>> = {
  refund: ['refund-delay', 'double-billing', 'unexpected-charge'],
  cancellation: ['cancellation', 'subscription'],
  repair: ['defective', 'technical', 'service-outage', 'installation'],
  replacement: ['damaged', 'defective', 'wrong-item', 'return'],
};

/**
 * True where what went wrong can't be told well enough to offer a trade's remedies: the first issue is hardly sure, or it rests on one wording or on the
 * trained model's hearing alone, and nothing bears it out. Then their own words are said back and it is looked into: no option is better than one of
 * another trade.
 */
export function isDoubtful({ issues, wants }: Pick<Reading, 'issues' | 'wants'>): boolean {
  const [first, second] = issues;
  if (first === undefined || !isTrouble(first.kind) || GRAVE.has(first.kind)) return false;
  if (wants.some(({ kind }) => BORNE_OUT[kind]?.includes(first.kind))) return false;
  if (second !== undefined && STAY.has(first.kind) && STAY.has(second.kind)) return false;
  if (first.confidence < UNSURE) return true;
  const worded = new Set(first.evidence.filter(({ signal }) => signal !== 'issue.topic').map(({ text }) => text.toLowerCase()));
  return first.confidence < WEAK && worded.size <= 1;
}
