import type { IssueKind } from '@/lib/conversation/types';

type Trait = {
  /** How bad it usually is, before repeats, harm and money (G4.8). */
  severity: 0 | 1 | 2 | 3;
  /** True where it is a firm's failure by its nature: own the experience on the customer's word (R1). */
  ours: boolean;
  /** True where thanks for patience fit beside an apology (R6): time was lost, nothing else. */
  patience: boolean;
  /** True where money is lost by its nature (R18). */
  money: boolean;
};

const trait = (severity: Trait['severity'], ours: boolean, patience: boolean, money: boolean): Trait => ({
  severity,
  ours,
  patience,
  money,
});

/** What each kind of issue means for the reply. */
export const ISSUE_TRAITS: Record<IssueKind, Trait> = {
  'late-delivery': trait(2, true, true, false),
  'missing-item': trait(2, true, false, true),
  'wrong-item': trait(2, true, false, false),
  damaged: trait(2, true, false, true),
  defective: trait(2, true, false, true),
  'not-as-described': trait(2, true, false, false),
  'out-of-stock': trait(1, true, true, false),
  return: trait(1, false, false, false),
  'refund-delay': trait(2, true, true, true),
  'double-billing': trait(2, true, false, true),
  'unexpected-charge': trait(2, false, false, true),
  price: trait(1, false, false, false),
  invoice: trait(1, false, true, false),
  cancellation: trait(1, false, false, false),
  subscription: trait(1, false, false, false),
  'account-access': trait(2, false, true, false),
  'service-outage': trait(2, true, true, false),
  'slow-service': trait(1, true, true, false),
  technical: trait(2, false, true, false),
  installation: trait(2, false, true, false),
  'staff-behaviour': trait(2, false, false, false),
  'no-response': trait(2, true, true, false),
  'bot-loop': trait(1, true, true, false),
  booking: trait(2, false, true, false),
  overbooking: trait(3, true, false, false),
  'flight-delay': trait(2, true, true, false),
  'flight-cancelled': trait(3, true, false, true),
  'delayed-baggage': trait(2, true, true, false),
  'lost-baggage': trait(3, true, false, true),
  'food-quality': trait(2, true, false, false),
  cleanliness: trait(2, true, false, false),
  noise: trait(2, false, false, false),
  room: trait(2, true, false, false),
  safety: trait(3, false, false, false),
  fraud: trait(3, false, false, true),
  privacy: trait(3, false, false, false),
  discrimination: trait(3, false, false, false),
  'feature-request': trait(0, false, false, false),
  information: trait(0, false, false, false),
  praise: trait(0, false, false, false),
};

/** Kinds where nothing went wrong. */
export const isTrouble = (kind: IssueKind): boolean => ISSUE_TRAITS[kind].severity > 0;
