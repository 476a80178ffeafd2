import type { Injury } from '@/lib/plan/injury';
import type { IssueKind, WantKind } from '@/lib/conversation/types';
import type { Danger } from '@/lib/plan/danger';
import type { Medical } from '@/lib/plan/medical';
import type { AskKind, EscalationKind, MissingKind, NextKind } from '@/lib/plan/detail';
import type { PlaybookOption } from '@/lib/playbook/schema';
import type { Noun } from '../noun';

/** Sentences to choose from, in the notation of lib/draft/template. */
export type Table = readonly string[];

/** What kind of trouble it is for the person: decides which feeling is named and what is being done about it. */
export type Trouble = 'wait' | 'money' | 'goods' | 'treatment' | 'trip' | 'access' | 'stay' | 'harm' | 'question';

/** What a matter is about when the customer's own noun can't be used. */
type Thing =
  | 'parcel'
  | 'order'
  | 'item'
  | 'refund'
  | 'charge'
  | 'bill'
  | 'account'
  | 'booking'
  | 'flight'
  | 'luggage'
  | 'room'
  | 'service'
  | 'contract'
  | 'meal'
  | 'appointment'
  | 'matter';

/** How an issue is spoken of. */
export type IssuePhrases = {
  thing: Thing;
  trouble: Trouble;
  /** Main clauses without a full stop, in lower case, that say the problem back: "{thing} still {thing:hasn't|haven't} reached you". */
  says: Table;
  /** Noun phrases that can stand as an object: "the wait for {thing}". */
  names: Table;
};

/** A loss or a plan that the customer tells about; what it did to them (G2.3, R3). */
export type ImpactKind = 'event' | 'trip' | 'work' | 'money' | 'home' | 'health' | 'children' | 'time';

/** How a kind of impact is heard in a language. `pattern` is matched against folded text. */
export type ImpactPattern = {
  kind: ImpactKind;
  pattern: RegExp;
  /** Named groups of the match that make the noun phrase, turned to the customer: "your daughter's birthday". Null: the kind's own clause alone. */
  phrase: ((groups: Readonly<Record<string, string>>, formal: boolean) => string | null) | null;
};

/** Clauses that follow "and". Slot: event. `past`: it is over; `future`: still to come; `bare`: without slots. */
type ImpactTables = { past: Table; future: Table; bare: Table };

export type BrokenKind = 'message' | 'call' | 'delivery' | 'refund' | 'visit' | 'other';
export type OptionKind = PlaybookOption['kind'];

/** All that a language says. Each table is chosen from by lib/draft/writer; every sentence is written whole in its language. */
export type Phrases = {
  /** "Dear {name}," and its like; `bare` for when the name isn't known. */
  greeting: { formal: Table; neutral: Table; casual: Table; chat: Table; public: Table; bare: Table; bareChat: Table };
  /** Before the agent's name. */
  farewell: { formal: Table; neutral: Table; casual: Table };
  things: Readonly<Record<Thing, { informal: Noun; formal: Noun }>>;
  issues: Readonly<Record<IssueKind, IssuePhrases>>;
  /** The issue when none is known: quotes the customer. Slot: quote. */
  unknown: { /** Slot: thing, the customer's product or order. */ about: Table; says: Table; bare: Table };

  /** First sentences: problem said back. Slots: problem, impact (a clause), name(s), quote. */
  open: {
    /** Heat 0 and 1. */
    calm: Table;
    /** Heat 2. */
    warm: Table;
    /** Heat 3 and 4. */
    hot: Table;
    /** With the impact, any heat. */
    impact: Table;
    /** What the customer claims and isn't established: "You tell me that …". */
    claimed: Table;
    /** A calm reply to ours: no need to say the problem back again. */
    follow: Table;
    /** A later message: the matter is known, this is about now. */
    again: Table;
  };
  /** Feeling and apology in one; slot: feeling. Sized by PlanDetail.apology. */
  sorry: { light: Table; full: Table; deep: Table; thanks: Table };
  /** The feeling without an apology (already made, or nothing is ours): slot feeling. */
  understand: { mild: Table; strong: Table };
  feeling: Readonly<Record<Trouble, { mild: Table; strong: Table }>>;

  /** A key with a trouble ("event@wait") goes before the kind alone. */
  impact: Readonly<Record<ImpactKind, ImpactTables>> & Readonly<Partial<Record<`${ImpactKind}@${Trouble}`, ImpactTables>>>;
  /** The customer's words about what it did: slot quote. */
  impactQuote: Table;

  /** A second matter beside the first: slot problem. */
  beside: Table;
  /** The customer's own date, slot by: what is done comes in time, may not, or nothing is dated; `hear` where they wait for an answer by then. */
  deadline: { kept: Table; noted: Table; missed: Table; hear: Table };
  /** Somebody was hurt: slot injury, of `names`. */
  injured: { says: Table; names: Readonly<Record<Injury, Table>> };

  /** They wrote before: slot times ("the third time"). */
  repeat: { counted: Table; again: Table; failed: Table };
  broken: Readonly<
    Record<BrokenKind, { /** The same agent promised: I. Slot: due. */ own: Table; /** Somebody of ours did. */ ours: Table }>
  >;
  own: { established: Table; likely: Table; open: Table };
  /** Slot: explanation. */
  incident: Table;
  /** What I do now, by trouble. */
  doing: Readonly<Record<Trouble, Table>>;

  /**
   * Verb phrases for options that follow "I can" or its like. Slots: thing, by, on, amount. A key with a trouble ("tracking@trip") goes before the
   * kind alone.
   */
  options: Readonly<Record<OptionKind, Table>> & Readonly<Partial<Record<`${OptionKind}@${Trouble}`, Table>>>;
  /** An option of the company's own: its title as it is written. Slots: title, by, amount. */
  titled: Table;
  offer: {
    /** The question at the end of a choice; slot `which` of the others. */
    which: Table;
    /** Slots: first, second. A question at the end. */
    two: Table;
    /** Slots: first, others (a list). */
    three: Table;
    one: Table;
    /** What needs no agreement: I do it. Slot: first. */
    act: Table;
    /** What they asked for is done; slot first. */
    granted: Table;
    /** Granted, with another way open; slots first, second. */
    grantedOr: Table;
    /** Slots: items, first, second: once we have what is missing. */
    onceTwo: Table;
    onceOne: Table;
    /** Slot: approval needed for first. */
    approval: Table;
    /** A small concession beside: slot first. */
    concession: Table;
  };
  refuse: Readonly<Partial<Record<WantKind, Table>>> & { any: Table };
  ask: { frame: Table; items: Readonly<Record<MissingKind, Table>> };

  answer: {
    /** Slots: answer. */
    faq: Table;
    link: Table;
    /** The promise stands: slot due. */
    promise: Table;
    /** Indirect questions for the next message: "where {thing} is now". */
    contents: Readonly<Record<AskKind, Table>>;
    /** The answer to a question of theirs as a noun phrase: slot quote. */
    asked: Table;
  };
  /** The next message that we commit to. Slots: next, contents. */
  commit: Readonly<Record<NextKind, Table>> & { /** Slot: contents. */ contents: Table };
  close: { warm: Table; plain: Table; hot: Table };

  boundary: { abuse: Table; overfamiliar: Table; rambler: Table };
  adapt: { demanding: Table; negotiator: Table; indifferent: Table; returning: Table };
  /** With what the danger comes from ("safety@food") before the kind alone. */
  handover: Readonly<Record<Exclude<EscalationKind, 'selfHarm'>, Table>> & Readonly<Partial<Record<`safety@${Danger}`, Table>>>;
  /** To somebody who may harm themselves. Slots where their country is known: emergency (a number), line ("Samaritans, 116 123"), country. */
  crisis: {
    hear: Table;
    ask: Table;
    line: Table;
    /** Instead of `line` where no country is known. */ anywhere: Table;
    near: Table;
    relief: Table;
    back: Table;
  };
  grave: {
    /** Something that health hangs on isn't there: asked before the matter. */ medical: Readonly<Record<Medical, Table>>;
    /** In public, where somebody was hurt: slot injury, of `injured.names`. */ hurt: Table;
    /** They turn to an authority, a court or a lawyer. */ right: Table;
    /** They have recordings or documents. */ proof: Table;
    /** They ask for an explanation that nobody has yet. */ written: Table;
    /** They ask for the agent's own number, company or life. */ personal: Table;
  };
  /** They threaten a lawyer, and the matter can be put right: heard in a sentence, without weight. */
  legalAside: Table;
  /** They ask for something ordinary: slot about. */
  request: Table;
  /** They bargain before they buy (G3.5). Slots: product; first, second. */
  deal: { open: Table; two: Table; one: Table; shipping: Table; next: Table };
  /** Settled, and a date of ours is still to come, or came since: slot due. */
  stands: Table;
  checkIn: Table;
  handoverNext: Table;
  praise: { open: Table; /** They ask us to pass it on. */ pass: Table; close: Table };
  closing: { open: Table; settled: Table; improvement: Table; survey: Table; door: Table };
  information: { open: Table; unknown: Table };
  solved: { open: Table; check: Table };
  holding: { open: Table; still: Table };
  hospitality: { recovery: Table };
  public: {
    /** Short sentences for posts and comments. Slots: names, problem. */
    hot: Table;
    calm: Table;
    doing: Table;
    /** Slot: channel. */
    move: Table;
    praise: Table;
    question: Table;
  };
  /** Held in public: short, calm, nothing of the matter itself. */
  publicHandover: Readonly<Partial<Record<EscalationKind | `safety@${Danger}`, Table>>> & { any: Table };
  review: { open: Table; middle: Table; move: Table; close: Table; praise: Table; praiseClose: Table };
};
