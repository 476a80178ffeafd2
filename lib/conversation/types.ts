/**
 * The shapes that pass between the steps of the product, as plain JSON (DESIGN section 2).
 * Field names are a contract: tools outside the project read and write them.
 */

export type Channel = 'ticket' | 'mail' | 'chat' | 'comment' | 'post' | 'review' | 'dm';
export type Role = 'customer' | 'agent' | 'bot' | 'system' | 'unknown';
export type Visibility = 'public' | 'private' | 'internal' | 'unknown';
export type ComposerTarget = 'public' | 'private' | 'internal' | 'unknown';

export type Attachment = { name: string | null; kind: 'image' | 'file' | 'audio' | 'video' };

export type Message = {
  id: string;
  role: Role;
  author: string | null;
  visibility: Visibility;
  /** ISO 8601 with offset; null where the page doesn't say. */
  at: string | null;
  /** No quoted history, no signature; paragraphs split by a blank line. */
  text: string;
  attachments: Attachment[];
};

type Composer = { kind: string; target: ComposerTarget; limit: number | null; text: string };

export type Completeness = { state: 'complete' | 'partial' | 'unknown'; read: number; shown: number | null; reasons: string[] };

export type Conversation = {
  site: string;
  url: string;
  /** Names the conversation, not the page: "zendesk:acme/4821". */
  key: string;
  channel: Channel;
  /** Who would see a reply put into the open box. */
  visibility: 'public' | 'private' | 'unknown';
  subject: string | null;
  rating: { stars: number; of: number } | null;
  customer: { name: string | null; handle: string | null; followers?: number | null };
  agent: { name: string | null };
  /** Oldest first. */
  messages: Message[];
  completeness: Completeness;
  composer: Composer | null;
};

/** The words that made a statement: offsets are UTF-16 units into the message's text. */
export type Evidence = { message: string; start: number; end: number; text: string; signal: string };

export type HeatLevel = 0 | 1 | 2 | 3 | 4;
export type ProfileKind = 'rambler' | 'overfamiliar' | 'demanding' | 'indifferent' | 'negotiator';
export type FactKind = 'order' | 'tracking' | 'date' | 'amount' | 'product' | 'person' | 'email' | 'phone' | 'address' | 'photo' | 'link';
export type WantKind =
  | 'refund' | 'replacement' | 'repair' | 'voucher' | 'cancellation' | 'apology' | 'explanation' | 'callback' | 'information'; // prettier-ignore
export type RiskKind =
  | 'legal' | 'safety' | 'self-harm' | 'churn' | 'press' | 'bad-review' | 'chargeback' | 'abuse' | 'discrimination' | 'fraud' | 'privacy' | 'instruction'; // prettier-ignore

/** Every issue kind there is, in the order of DESIGN section 2. */
export const ISSUE_KINDS = [
  'late-delivery', 'missing-item', 'wrong-item', 'damaged', 'defective', 'not-as-described', 'out-of-stock', 'return', 'refund-delay',
  'double-billing', 'unexpected-charge', 'price', 'invoice', 'cancellation', 'subscription', 'account-access', 'service-outage',
  'slow-service', 'technical', 'installation', 'staff-behaviour', 'no-response', 'bot-loop', 'booking', 'overbooking', 'flight-delay',
  'flight-cancelled', 'delayed-baggage', 'lost-baggage', 'food-quality', 'cleanliness', 'noise', 'room', 'safety', 'fraud', 'privacy',
  'discrimination', 'feature-request', 'information', 'praise',
] as const; // prettier-ignore
export type IssueKind = (typeof ISSUE_KINDS)[number];

export type HeatMessage = { id: string; level: HeatLevel; score: number; evidence: Evidence[] };
export type Heat = { level: HeatLevel; score: number; trend: 'rising' | 'steady' | 'falling'; messages: HeatMessage[] };
export type Profile = { kind: ProfileKind; confidence: number; evidence: Evidence[] };
export type Issue = { kind: IssueKind; confidence: number; evidence: Evidence[] };
/** `value` is the text as written, `normal` its normal form (ISO date, "89.00 EUR", digits of a number). */
export type Fact = { kind: FactKind; value: string; normal: string; evidence: Evidence };
export type Ask = { text: string; answered: boolean; evidence: Evidence };
export type Want = { kind: WantKind; evidence: Evidence };
export type Risk = { kind: RiskKind; evidence: Evidence[] };
/** `due` is an ISO 8601 instant with offset, or an ISO date where only the day was said. */
export type Promised = {
  text: string;
  due: string | null;
  by: 'agent' | 'customer';
  state: 'open' | 'kept' | 'broken';
  evidence: Evidence;
};

export type Reading = {
  /** BCP 47; "und" where it can't be told. */
  language: { code: string; confidence: number };
  heat: Heat;
  profiles: Profile[];
  issues: Issue[];
  impact: Evidence[];
  facts: Fact[];
  asks: Ask[];
  wants: Want[];
  risks: Risk[];
  promises: Promised[];
  repeat: { failures: number; evidence: Evidence[] };
  waiting: { since: string | null; on: 'agent' | 'customer' | 'nobody' };
};

/** `guide` names the line that the step follows: "G5.2". */
export type PlanStep = { kind: string; guide: string; why: string };
export type PlanOption = {
  id: string;
  kind: string;
  title: string;
  /** ISO date or instant with offset; null where the option has no date of its own. */
  date: string | null;
  /** In the playbook's currency. */
  value: number | null;
  chosen: boolean;
  within: 'policy' | 'needs-approval';
};
export type Plan = {
  steps: PlanStep[];
  options: PlanOption[];
  missing: { kind: string; ask: string }[];
  next: { what: string; at: string } | null;
  escalate: { to: string; why: string } | null;
  incident: string | null;
};

export type Draft = {
  text: string;
  language: string;
  audience: 'public' | 'private';
  by: 'playbook' | 'model' | 'agent';
  /** What was put in from the conversation, the playbook or the agent's choices, by slot name. */
  slots: Record<string, string>;
};

type Fix = { label: string; text: string };
/** `fix.text` replaces the text between `start` and `end`. */
export type Finding = { rule: string; level: 'block' | 'warn' | 'pass'; start: number; end: number; message: string; fix: Fix | null };

export type FollowUp = { what: string; at: string; reason: string };

/** What became of the agent's own phrases in the drafts: ids of those that stand in one, and of those that break a blocking rule there, with the rule. */
export type VoiceUse = { used: string[]; refused: { id: string; rule: string; message: string }[] };

/** `voice` is there when phrases were given. */
export type Suggestion = { reading: Reading; plan: Plan; drafts: Draft[]; findings: Finding[][]; followups: FollowUp[]; voice?: VoiceUse };

/** Each from -2 to 2; 0 is the playbook's own tone. */
export type Tone = { warmth: number; formality: number; length: number; firmness: number };

/** The agent's corrections of a reading ("not right?"), used for this conversation alone. */
export type Corrections = { level?: HeatLevel; profiles?: ProfileKind[]; issues?: IssueKind[]; language?: string };
