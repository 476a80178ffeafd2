import type { MissingKind } from '@/lib/plan/detail';
import type { Table } from '@/lib/draft/phrases/types';
import type { Act, Remedy } from './types';

/** How rough text is read and said in one language. Patterns are matched against folded text; the notation is that of lib/check/phrases. */
export type RoughTongue = {
  /** Short and misspelled forms, folded, and what they stand for; a word at a time. */
  spelling: readonly (readonly [heard: string, written: string])[];
  /** Words that may be left over beside a recognised statement: they carry no fact. */
  fillers: readonly string[];
  /** Words that join two statements and can go between two sentences. */
  joints: readonly string[];
  /** Words before a reason, and how a sentence goes on with one. */
  because: { heard: readonly string[]; say: string };
  /** What stands before a day: a deadline, or the word that belongs to the day. */
  before: { by: readonly string[]; on: readonly string[]; until: { heard: readonly string[]; say: string; day: 'on' | 'date' } | null };
  /** Lengths and stretches of time that aren't days, and how they are said: "3-5 days" → "within 3-5 days". */
  lengths: readonly (readonly [heard: string, say: string])[];
  /** How a statement begins that is a question; matched against the cleaned statement in lower case. */
  questions: RegExp;
  /** A sign before a question, or nothing; and whether the question mark stands right behind the word (French sets it apart). */
  opens: string;
  tight: boolean;
  /** Words that begin a greeting. */
  greeting: readonly string[];
  /** In order: the first that covers a statement counts. */
  acts: readonly (readonly [act: Act, phrases: readonly string[]])[];
  /** The names of remedies, as they are written and as they are said in a choice. */
  choice: { or: readonly string[]; heard: Partial<Record<Remedy, readonly string[]>>; say: Partial<Record<Remedy, string>> };
  /** What is asked for. */
  ask: { heard: readonly string[]; items: Partial<Record<MissingKind, readonly string[]>>; and: readonly string[] };
  /** Telegraphic beginnings and what makes a sentence of them; matched against the cleaned statement in lower case at its beginning. */
  repairs: readonly (readonly [heard: RegExp, say: string])[];
  /** Slips within the cleaned words, anywhere. */
  fixes: readonly (readonly [heard: RegExp, say: string])[];
  /** How a statement begins that can stand as a sentence of its own; matched against the cleaned statement in lower case. */
  starts: RegExp;
  /** What says that it isn't as the customer has it; folded. Their account is then told as theirs, and nothing is owned. */
  denies: RegExp;
  /** How an apology begins; folded.*/
  sorry: RegExp;
  /** Small letters inside a sentence stay small, but for these (German nouns, English days). */
  capitals: readonly string[];
  say: Partial<Record<Act, Table>> & {
    owned: { established: Table; likely: Table };
    closing: Table;
  };
};
