import { sentences } from '@/lib/text/sentences';
import { fold } from '@/lib/text/fold';
import { isCheerful } from './cheer';
import { fill } from './fill';
import { offer, sameLanguage, type Situation } from './fit';
import type { Move, Phrase } from './types';

/** A phrase that takes the place of a move's sentence in a draft: its id, and its text with the facts in it. */
type Chosen = { id: string; text: string };
export type ChosenMoves = Partial<Record<Move, Chosen>>;

/** Longest phrase, in characters, that stands for one move. */
const ONE_MOVE: Readonly<Record<Exclude<Move, 'any'>, number>> = { greeting: 200, apology: 400, steps: 1_500, refusal: 800, closing: 400, 'sign-off': 120 }; // prettier-ignore
/** What says something of the matter has to be for this matter; what is said in any reply only mustn't be for another one. */
const OF_THE_MATTER: ReadonlySet<Move> = new Set(['steps', 'refusal']);

export type Fitting = {
  /** The agent's earlier messages in this conversation. */
  said: readonly string[];
  /** Whether a text addresses the customer as the reply does. */
  addressed: (text: string) => boolean;
};

/**
 * For each move the best phrase that may be used as it stands: in the reply's very language and its way of address, every place filled, for this issue,
 * calm enough, and not said before in this conversation. `without` are ids that were tried and don't hold.
 */
export function choose(
  phrases: readonly Phrase[],
  situation: Situation,
  { said, addressed, without }: Fitting & { without: ReadonlySet<string> },
): ChosenMoves {
  const before = new Set(said.flatMap((text) => sentences(text).map((sentence) => plain(sentence.text))));
  // What is used most goes first where two fit as well.
  const moves = phrases.filter(({ move, id }) => move !== 'any' && !without.has(id)).toSorted((a, b) => b.used - a.used);
  const ranks = new Map(offer(moves, situation).map(({ phrase, score }) => [phrase.id, score]));
  const chosen: ChosenMoves = {};
  const best: Partial<Record<Move, number>> = {};
  for (const phrase of moves) {
    const rank = ranks.get(phrase.id) ?? 0;
    const text = usable(phrase, situation, ranks.has(phrase.id), before);
    if (text === null || !addressed(text) || rank <= (best[phrase.move] ?? -1)) continue;
    best[phrase.move] = rank;
    chosen[phrase.move] = { id: phrase.id, text };
  }
  return chosen;
}

function usable(phrase: Phrase, situation: Situation, ranked: boolean, said: ReadonlySet<string>): string | null {
  const { move } = phrase;
  if (move === 'any' || phrase.language === null || !sameLanguage(phrase.language, situation.language)) return null;
  if (phrase.issues.length > 0 && !phrase.issues.includes(situation.issues[0] ?? 'information')) return null;
  if (OF_THE_MATTER.has(move) && (!ranked || phrase.issues.length === 0)) return null;
  if (isCheerful(phrase.text) && situation.heat >= 2) return null;
  const { text } = fill(phrase.text, situation.facts);
  if (text === null || text === '' || text.length > ONE_MOVE[move]) return null;
  const repeated = move !== 'greeting' && move !== 'sign-off' && sentences(text).some((sentence) => said.has(plain(sentence.text)));
  return repeated ? null : text;
}

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
