import type { Agreed } from './agreed';
import type { Farewell } from './farewell';
import type { Shortfall } from './shortfall';
import type { Topic } from './topic';
import type { Channel, Evidence, Fact, HeatLevel, IssueKind, PlanOption, PlanStep, ProfileKind, Promised, RiskKind, Want, WantKind } from '@/lib/conversation/types'; // prettier-ignore
import type { Incident, Playbook, PlaybookOption, Words } from '@/lib/playbook/schema';
import type { CrisisLine } from './crisis';
import type { Danger } from './danger';
import type { Deadline } from './deadline';
import type { Injury } from './injury';
import type { Medical } from './medical';

/**
 * Where the conversation stands, which decides what kind of reply it needs (G5). Exactly one holds; the first that fits, in this order:
 *
 * - `praise`            nothing is wrong, they say something good
 * - `closing`           they say that it is settled, or thank us: confirm, say what was changed (R19), survey (G4.7)
 * - `handover`          somebody else has to decide or to act: safety, legal, self-harm, discrimination, press, fraud, privacy
 * - `refusal`           what they want isn't within the policy, or the agent unticked all that they want: alternatives (G2.5)
 * - `broken-promise`    a date that an agent gave has passed
 * - `repeat-failure`    it failed again (C7): goodwill that works once doesn't work now
 * - `solved`            what we said is done is done, they haven't answered yet or ask about it: report and confirm
 * - `holding`           a promise of ours is still open and its time hasn't come: progress report (G7.4)
 * - `information`       a question, nothing went wrong
 * - `no-solution-yet`   something is wrong and the policy has no option for it: progress report with a date (G7.4)
 * - `first-contact`     something is wrong, and there is something to offer
 */
const STATES = [
  'praise', 'closing', 'handover', 'refusal', 'broken-promise', 'repeat-failure', 'solved', 'holding', 'information', 'no-solution-yet', 'first-contact',
] as const; // prettier-ignore
export type State = (typeof STATES)[number];

/** How much of an apology fits (R3, R4): none for questions and praise; light for a hitch, full for a failure, deep for a repeat, a broken promise, harm. */
export type ApologySize = 'none' | 'light' | 'full' | 'deep';

/**
 * Whether it is ours to own (R1). `established`: an agent said so, a promise was broken, an incident of ours is in force. `likely`: the kind of issue is a
 * firm's failure on the customer's word alone: own the experience, not the cause. `open`: can't be told yet: admit nothing, look into it.
 */
type Ownership = 'established' | 'likely' | 'open';

export type Money = { amount: number; /** ISO 4217 */ currency: string };

/** An option of the plan with all that the words need. The contract's PlanOption is its first part. */
export type OptionDetail = PlanOption & {
  policy: PlaybookOption;
  /** Title in every language that the playbook has. */
  words: Words;
  /** When it is done: ISO 8601 instant with offset in the company's zone, within its working hours; null where it has no time of its own. */
  at: string | null;
  /** The value in money; null where it has none or the amount at issue isn't known. */
  money: Money | null;
  /** The want of the customer that it answers, or null. */
  answers: WantKind | null;
  /** Facts that are missing for it (a subset of PlanDetail.missing). */
  missing: MissingKind[];
  /** True where the agent ticked it: said in any case. */
  ticked: boolean;
  /** True for a concession that counts against the budget (G3.5). */
  concession: boolean;
  /** True where the incident in force names it as an alternative (G2.2). */
  incident: boolean;
};

export const MISSING_KINDS = ['order', 'photo', 'address', 'phone', 'date', 'amount', 'email', 'problem'] as const;
/** `problem`: they haven't said what is wrong. */
export type MissingKind = (typeof MISSING_KINDS)[number];
export type Missing = {
  kind: MissingKind;
  /** The question in the sidebar's language. */
  ask: string;
  /** Ids of the options that need it; empty for `problem`. */
  for: string[];
};

/** How an open ask gets its answer (R20), best first. */
export type Answer =
  /** An entry of the playbook's frequent questions. */
  | { by: 'faq'; id: string; answer: Words; link: string | null; confidence: number }
  /** A chosen option does what they ask for. */
  | { by: 'option'; id: string }
  /** An option exists for it, and the agent unticked it, or policy doesn't allow it: say so kindly (G2.5). */
  | { by: 'refusal'; want: WantKind }
  /** Something that we promised, still open: its text and its time. */
  | { by: 'promise'; text: string; due: string }
  /** The incident's explanation answers it (why, when). */
  | { by: 'incident' }
  /** Not known: say when it will be answered, at `next.at`. */
  | { by: 'next' };

/** What an ask is after, as far as its words tell. */
export type AskKind = 'when' | 'where' | 'why' | 'who' | 'how-much' | 'how' | 'whether' | 'demand' | 'other';
export type OpenAsk = { text: string; kind: AskKind; want: WantKind | null; evidence: Evidence; answer: Answer };

/** The kind of message that we commit to next (G7.4). */
export type NextKind =
  | 'progress' // we report, with or without news
  | 'confirmation' // we confirm that the chosen option is done
  | 'details' // we act as soon as what we asked for is here, and write by then
  | 'answer' // we answer the open question
  | 'specialist' // the one who takes over writes
  | 'check-in'; // we ask whether all is well

export type NextDetail = {
  kind: NextKind;
  /** In the sidebar's language. */
  what: string;
  /** ISO 8601 instant with offset in the company's zone, within its working hours. */
  at: string;
  /** The ISO date of `at`. */
  date: string;
  /** True where the clock time matters (the same working day, or the next); else say the day alone. */
  precise: boolean;
};

export type EscalationKind = 'safety' | 'legal' | 'selfHarm' | 'discrimination' | 'press' | 'fraud' | 'privacy' | 'approval';
export type EscalationDetail = {
  kind: EscalationKind;
  /** Who takes over, as the playbook names them. For the agent's eyes; never said to the customer by this name unless it is a team. */
  to: string;
  /** In the sidebar's language. */
  why: string;
  evidence: Evidence[];
  /** True where the reply only holds, calmly, and offers nothing yet; false for `approval`: the reply may name the option as asked for. */
  holds: boolean;
};

/** A limit to set kindly (G3.1, G3.2): insults; the agent's own number or life asked for; too familiar; away from the matter. */
export type Boundary = 'abuse' | 'personal' | 'overfamiliar' | 'rambler';

/** What the profile changes (G3), without ever being named. */
export type Adaptation = {
  kind: ProfileKind;
  /** "G3.1" to "G3.5" */
  guide: string;
  confidence: number;
};

/** Everything that the draft needs beyond the contract's Plan. Pure data; all instants in the company's zone. */
export type PlanDetail = {
  state: State;
  steps: PlanStep[];
  /** True where they ask for something ordinary and nothing went wrong; `bargain` where that is a better price (G3.5). */
  request: boolean;
  bargain: boolean;
  /** What their newest words settle of what we put to them: the reply goes on from there. */
  agreed: Agreed | null;
  /** What their last words hold beside the matter: thanks, a wish, a laugh. */
  farewell: Farewell;
  /** They end it with their newest words: it is ended, and nothing is offered to keep them. */
  leaving: boolean;
  /** Money came, and too little of it. */
  shortfall: Shortfall | null;
  /** What they ordinarily ask, where nothing went wrong. */
  topics: Topic[];
  /** Whom of ours they ask us to thank. */
  thanked: string | null;
  /** Where harm is reported: what it comes from. */
  danger: Danger;
  /** How somebody was hurt, as they say it, or null. */
  injury: Injury | null;
  /** What is missing and somebody's health hangs on, or null: asked about before the matter. */
  medical: Medical | null;
  /** The day that the customer gives us, still to come, or null. */
  deadline: Deadline | null;
  /** The main issue, best first in `issues`; null where none fits. */
  issue: IssueKind | null;
  issues: IssueKind[];
  /** True where no agent has answered yet, or something failed since an agent did: a reply owes them an opening of its own. */
  fresh: boolean;
  /** 0 nothing wrong, 1 a hitch, 2 a failure, 3 serious: lasting loss, repeat, broken promise, harm, money over a lot. */
  severity: 0 | 1 | 2 | 3;
  heat: HeatLevel;
  ownership: Ownership;
  apology: {
    size: ApologySize;
    /** True where an agent apologised already and nothing new failed since: don't do it again (R4). */
    already: boolean;
    /** True where thanks for patience fit beside or instead of it (R6): delays and small failures without money or safety at stake. */
    thanks: boolean;
  };
  /** What it did to the customer, in their words, strongest first; empty when they don't say. */
  impact: Evidence[];
  options: OptionDetail[];
  money: {
    /** The amount that the matter is about, as they or we wrote it; null where none is known. */
    atIssue: (Money & { evidence: Evidence }) | null;
    /** True where the customer has lost money by it, so that redress is called for (R18). */
    lost: boolean;
    /** Concessions: the playbook's limit, what the chosen ones use, what is left (G3.5). */
    budget: { limit: number; used: number; left: number };
  };
  missing: Missing[];
  next: NextDetail;
  escalate: EscalationDetail | null;
  /** Where they find help at once, where they may harm themselves and their country is known; else null. */
  crisis: CrisisLine | null;
  /** In force now and fitting this conversation (G2.2). */
  incident: Incident | null;
  /** Customer's questions and demands that no agent has answered, oldest first (R20). */
  asks: OpenAsk[];
  wants: Want[];
  /** Wants for which policy has nothing, or all of whose options the agent unticked. */
  refused: WantKind[];
  adaptations: Adaptation[];
  boundary: Boundary | null;
  risks: RiskKind[];
  /** Dates that agents gave and didn't keep, newest last. */
  broken: Promised[];
  /** Promises of agents still open, soonest first. */
  open: Promised[];
  /** Facts from messages that the customer can see, by kind, the newest of each value. */
  facts: Fact[];
  customer: {
    /** What to call them: the name as it stands; null where unknown. */
    name: string | null;
    /** True for business, false for end consumer, null where nothing says (G4.8). */
    business: boolean | null;
    /** True where they say that they have bought before, or have been with us for years. */
    returning: boolean | null;
    /** Followers; `wide` from 10,000. */
    reach: { followers: number | null; wide: boolean };
  };
  channel: Channel;
  /** True where a reply put into the open box would be seen by all. */
  public: boolean;
  /** The box's limit in the channel's own counting, or null. */
  limit: number | null;
  /** The review's stars out of `of`, or null. */
  rating: { stars: number; of: number } | null;
  /** What was changed because of reports like this one (R19); null where the playbook has nothing for the issue. */
  improvement: Words | null;
  survey: Playbook['survey'];
  privateChannel: Words;
  hospitality: boolean;
  /** The agent's earlier, customer-visible replies in this conversation, oldest first: no sentence of them again. */
  said: string[];
  agent: { name: string | null };
  company: string | null;
  currency: string;
  zone: string;
  /** ISO 8601 with offset. */
  now: string;
};
