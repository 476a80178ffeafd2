import type { IssueKind } from '@/lib/conversation/types';
import { softmax } from '@/lib/text/hashed/linear';
import type { Trade } from '../lexicons/trades';
import { issueModel } from './issue.weights';
import type { NO_TOPIC } from './topic';

/** A kind of issue, or none. */
export type Topic = IssueKind | typeof NO_TOPIC;

/** What speaks for the kinds: how much of each the lexicon found, which trades are spoken of, and the logarithm of each share that the topic model hears. */
export type IssueInputs = { worded: ReadonlyMap<IssueKind, number>; trades: ReadonlyMap<Trade, number>; heard: ReadonlyMap<Topic, number> };

/**
 * Weights as shipped: a row of `heads.length` for each input, "issue.<kind>" or "trade.<name>"; what a head's own share counts; and where each begins.
 */
export type IssueModel = {
  heads: readonly string[];
  inputs: readonly string[];
  weights: readonly (readonly number[])[];
  heard: readonly number[];
  bias: readonly number[];
};

/** More wordings, and more words of a trade, say less and less. */
const ENOUGH_WORDED = 1.2;
const ENOUGH_TRADES = 2;
/** A share less than this one says no more than it does. */
const LEAST_HEARD = -12;
/** Messages name several kinds and each of them is right: the first guess is right somewhat more often than its share. Measured on the dev cases. */
const SHARPER = 1.15;

const places = new Map(issueModel.inputs.map((name, place) => [name, place]));

/** What each input counts, by its name; those that say nothing aren't there. */
export function signalsOf({ worded, trades }: Pick<IssueInputs, 'worded' | 'trades'>): [name: string, value: number][] {
  return [
    ...[...worded].map(([kind, score]): [string, number] => [`issue.${kind}`, 1 - Math.exp(-score / ENOUGH_WORDED)]),
    ...[...trades].map(([trade, count]): [string, number] => [`trade.${trade}`, 1 - Math.exp(-count / ENOUGH_TRADES)]),
  ];
}

/** The logarithm of what is heard of a head. */
export const heardOf = (heard: ReadonlyMap<string, number>, head: string): number => Math.max(LEAST_HEARD, heard.get(head) ?? LEAST_HEARD);

/** How likely each kind is what the customer writes of, by all that speaks for it; they and "none" add up to 1. */
export function likelihoods(inputs: IssueInputs): Map<Topic, number> {
  const { heads, weights, heard, bias } = issueModel;
  const sums = heads.map((head, place) => bias[place]! + heard[place]! * heardOf(inputs.heard, head));
  for (const [name, value] of signalsOf(inputs)) {
    const row = weights[places.get(name) ?? -1];
    if (row) for (let place = 0; place < heads.length; place++) sums[place]! += value * row[place]!;
  }
  const shares = softmax(sums.map((sum) => sum * SHARPER));
  return new Map(heads.map((head, place) => [head as Topic, shares[place]!]));
}
