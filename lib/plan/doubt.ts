import type { Issue, IssueKind, Reading, WantKind } from '@/lib/conversation/types';
import { isTrouble } from './issues';

/** `confidence` is how likely an issue is right. A reply that is wrong about the matter is worse than one that looks into it: this likely it must be. */
const PROBABLY = 0.6;
/** Where what they want bears the issue out. */
const BORNE_OUT_AT = 0.4;
/** Too grave to be set aside sooner: a danger or a fraud missed costs more than one looked into for nothing. */
const GRAVE: Partial<Record<IssueKind, number>> = { safety: 0.25, fraud: 0.3, privacy: 0.45, discrimination: 0.45 };

/** Kinds that bear each other out: a guest tells of several things, and what came broken is made good like what broke. */
const KIN: readonly ReadonlySet<IssueKind>[] = [
  new Set(['overbooking', 'room', 'cleanliness', 'noise', 'food-quality']),
  new Set(['damaged', 'defective']),
  new Set(['unexpected-charge', 'double-billing']),
];
/** What they want, and the issues that it bears out. */
const BORNE_OUT: Partial<Record<WantKind, readonly IssueKind[]>> = {
  refund: ['refund-delay', 'double-billing', 'unexpected-charge'],
  cancellation: ['cancellation', 'subscription'],
  repair: ['defective', 'technical', 'service-outage', 'installation'],
  replacement: ['damaged', 'defective', 'wrong-item', 'return'],
};

/**
 * True where what went wrong can't be told well enough to offer a trade's remedies: the first issue, with those of its kin, isn't probably right. Then
 * their own words are said back and it is looked into: no option is better than one of another trade.
 */
export function isDoubtful({ issues, wants }: Pick<Reading, 'issues' | 'wants'>): boolean {
  const [first] = issues;
  if (first === undefined || !isTrouble(first.kind)) return false;
  const wanted = wants.some(({ kind }) => BORNE_OUT[kind]?.includes(first.kind));
  return likelihoodOf(first, issues) < Math.min(PROBABLY, GRAVE[first.kind] ?? 1, wanted ? BORNE_OUT_AT : 1);
}

/** How likely the first issue is, with those of its kin beside it. */
function likelihoodOf(first: Issue, issues: readonly Issue[]): number {
  const kin = KIN.find((kinds) => kinds.has(first.kind));
  return issues.reduce((sum, { kind, confidence }) => (kind === first.kind || kin?.has(kind) ? sum + confidence : sum), 0);
}
