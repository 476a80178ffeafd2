import type { Channel, HeatLevel, IssueKind } from '@/lib/conversation/types';
import { stems } from '@/lib/text/stems';
import { isCheerful } from './cheer';
import { fill, type Filled } from './fill';
import { partsOf } from './placeholders';
import type { Phrase, VoiceFacts } from './types';

/** What a phrase has to fit: the conversation as it stands. */
export type Situation = {
  /** Of the reply, BCP 47. */
  language: string;
  /** Best first. */
  issues: readonly IssueKind[];
  /** The open asks; the customer's last message where there are none. */
  asks: readonly string[];
  heat: HeatLevel;
  channel: Channel;
  /** The box's limit in characters, or null. */
  limit: number | null;
  facts: VoiceFacts;
};

/** Why a phrase is offered, for words. */
export type FitReason =
  { kind: 'issue'; issue: IssueKind } | { kind: 'ask'; ask: string } | { kind: 'apology' } | { kind: 'often'; used: number };

export type Offered = { phrase: Phrase; filled: Filled; score: number; reasons: FitReason[] };

/** Longest text, in characters, that reads well there. */
const LONG: Readonly<Record<Channel, number>> = { post: 280, comment: 500, chat: 500, dm: 600, review: 900, ticket: 3_000, mail: 3_000 };
const USED_OFTEN = 3;
/** Shared word beginnings with the asks from which on a phrase is about them. */
const ABOUT = 2;
/** What a place that can't be filled costs: a phrase that is ready goes first, the other is offered behind it. */
const INCOMPLETE = 3;
const OUT = -100;

/** The phrases that fit a conversation, best first, each with the reasons; those in another language, too long or too cheerful for it aren't among them. */
export const offer = (phrases: readonly Phrase[], situation: Situation): Offered[] => {
  const asked = situation.asks.map((ask) => ({ ask, stems: stems(ask) }));
  return phrases
    .map((phrase) => fitOf(phrase, situation, asked))
    .filter(({ score, filled, reasons }) => score + INCOMPLETE * filled.missing.length > 0 && reasons.length > 0)
    .toSorted((a, b) => b.score - a.score || b.phrase.used - a.phrase.used || (a.phrase.id < b.phrase.id ? -1 : 1));
};

type Asked = readonly { ask: string; stems: ReadonlySet<string> }[];

function fitOf(phrase: Phrase, situation: Situation, asked: Asked): Offered {
  const filled = fill(phrase.text, situation.facts);
  const reasons: FitReason[] = [];
  let score = languageFit(phrase, situation.language) + Math.min(1, Math.log10(1 + phrase.used));
  if (isCheerful(phrase.text)) score += situation.heat >= 3 ? OUT : situation.heat === 2 ? -2 : 0;
  const length = phrase.text.length;
  if (situation.limit !== null && length > situation.limit) score += OUT;
  else if (length > LONG[situation.channel]) score -= 2;
  const issue = phrase.issues.find((kind) => situation.issues.includes(kind));
  if (issue) {
    score += issue === situation.issues[0] ? 4 : 3;
    reasons.push({ kind: 'issue', issue });
  } else if (phrase.issues.length > 0) score -= 4;
  const about = aboutAsk(phrase, asked);
  if (about) {
    score += Math.min(4, about.shared);
    reasons.push({ kind: 'ask', ask: about.ask });
  }
  if (phrase.move === 'apology' && situation.heat >= 2) {
    score += 1;
    reasons.push({ kind: 'apology' });
  }
  if (reasons.length === 0 && phrase.used >= USED_OFTEN) reasons.push({ kind: 'often', used: phrase.used });
  return { phrase, filled, score: score - INCOMPLETE * filled.missing.length, reasons };
}

/** A phrase whose language isn't known may fit, and yields to one that does. */
const languageFit = ({ language }: Phrase, wanted: string): number => (language === null ? 0 : sameLanguage(language, wanted) ? 1 : OUT);

export const sameLanguage = (a: string, b: string): boolean => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

const memo = new WeakMap<Phrase, { named: ReadonlySet<string>; said: ReadonlySet<string> }>();

/** The ask that shares most with a phrase; a word of its title or tags counts twice. */
function aboutAsk(phrase: Phrase, asked: Asked): { ask: string; shared: number } | null {
  let own = memo.get(phrase);
  if (own === undefined) {
    const said = partsOf(phrase.text).map((part) => (part.kind === 'text' ? part.text : ' ')).join(''); // prettier-ignore
    own = { named: stems(`${phrase.title} ${phrase.tags.join(' ')}`), said: stems(said) };
    memo.set(phrase, own);
  }
  let best: { ask: string; shared: number } | null = null;
  for (const one of asked) {
    let shared = 0;
    for (const stem of one.stems) shared += own.named.has(stem) ? 2 : own.said.has(stem) ? 1 : 0;
    if (shared >= ABOUT && shared > (best?.shared ?? 0)) best = { ask: one.ask, shared };
  }
  return best;
}
