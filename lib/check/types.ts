import type { Conversation, Draft, Reading } from '@/lib/conversation/types';
import type { PlanDetail } from '@/lib/plan/detail';
import type { Playbook } from '@/lib/playbook/schema';
import type { FoundDate } from '@/lib/text/dates';
import type { Identified } from '@/lib/text/language/identify';
import type { PhraseLanguage } from '@/lib/text/phrase-language';
import type { Span } from '@/lib/text/span';
import type { Token } from './facts/tokens';

/** What a text is checked against. */
export type CheckContext = {
  conversation: Conversation;
  reading: Reading;
  plan: PlanDetail;
  playbook: Playbook;
  audience: Draft['audience'];
  /** ISO 8601 with offset. */
  now: string;
  /** The sidebar's language, in which findings are said. */
  locale: string;
  /** What was put in from conversation, playbook or the agent's choices: never counted as invented. */
  slots?: Record<string, string>;
  /** The language that we wrote the text in ourselves; told from the text where absent. */
  written?: PhraseLanguage | null;
};

/** A text with what every rule needs of it, made once. */
export type Checked = CheckContext & {
  text: string;
  /** Same length as the text: lower case, no accents. */
  folded: string;
  sentences: Span[];
  /** Folded sentences, same offsets. */
  clauses: Span[];
  words: Span[];
  /** Beginnings of the words that say what it is about (stems). */
  stems: ReadonlySet<string>;
  /** Its days, read as what was: a promise's are turned to what is to come where they are looked at. */
  dates: readonly FoundDate[];
  /** Stretches that state something a program can compare. */
  tokens: Token[];
  /** The text's language on its own. */
  identified: Identified;
  /** The text's own language as far as phrases go; null where it is none of the six. */
  language: PhraseLanguage | null;
};

/** A stretch that breaks a rule. `say` names the words of the reason where a rule has several; `params` fill them. */
export type Spot = {
  start: number;
  end: number;
  say?: string;
  params?: Record<string, string>;
  /** Replaces the stretch; null or absent where there is none that is safe. */
  fix?: { label: FixLabel; text: string } | null | undefined;
};
export type FixLabel = 'remove' | 'rewrite' | 'fill' | 'lowercase' | 'add';

/** One rule, one file. `check` gives what breaks it, [] where it holds, null where it doesn't apply to this text. */
export type Rule = { id: string; level: 'block' | 'warn'; check: (checked: Checked) => Spot[] | null };
