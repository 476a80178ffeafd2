import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_KINDS, type Conversation } from '@/lib/conversation/types';
import { softmax } from '@/lib/text/hashed/linear';
import { TRADES } from '../../lexicons/trades';
import type { ReadContext } from '../../context';
import { contextOf } from '../../prepare';
import { tradesIn, wordedIn } from '../../signals/issue-inputs';
import { topicsHeard } from '../../signals/topics';
import { conversationOf } from '../../testing';
import { heardOf, signalsOf, type IssueModel } from '../issue';
import { NO_TOPIC } from '../topic';
import type { MessageLine } from './tone';
import { heardUnseen } from './topic';

/** The main issue of a message counts in full, what it names besides less. */
const BESIDES = 0.4;
const STEPS = 160;
const RATE = 0.05;
/** How strongly a weight is held where it begins: a wording speaks for its own kind by `OWN`, nothing speaks for another. */
const HOLD = 1.5;
const OWN = 2;
const HOLD_BIAS = 0.1;
const HEARD = 0.6;
const HOLD_HEARD = 20;

/** A conversation says more of conversations than a message does. */
const CONVERSATION = 4;

/** A context, what it is about, and what is heard in it. */
type Told = { context: ReadContext; issues: readonly string[]; heard: ReadonlyMap<string, number>; weight: number };
type Row = { inputs: [place: number, value: number][]; heard: Float64Array; targets: Float64Array; weight: number };

/** A group of weights, with what Adam keeps of their slopes. */
type Group = { weights: Float64Array; slopes: Float64Array; mean: Float64Array; square: Float64Array };
const group = (weights: Float64Array): Group => ({
  weights,
  slopes: new Float64Array(weights.length),
  mean: new Float64Array(weights.length),
  square: new Float64Array(weights.length),
});

/**
 * How lexicon, trades and topic model are weighed together: a softmax over the kinds and none, from our own labelled messages, each heard by a topic model
 * that never saw it, and from the conversations that are for tuning; the held ones take no part.
 */
export function trainIssue(messages: readonly MessageLine[], seed: number): { model: IssueModel; rows: number } {
  const heads: string[] = [...ISSUE_KINDS, NO_TOPIC];
  const inputs = [...ISSUE_KINDS.map((kind) => `issue.${kind}`), ...TRADES.map((trade) => `trade.${trade}`)];
  const places = new Map(inputs.map((name, place) => [name, place]));
  const lines = [...heardUnseen(messages, seed)].map(([{ text, issues, language }, heard]): Told => {
    return { context: contextOf(conversationOf([text]), '2026-11-23T10:00:00Z', 'UTC', undefined, language), issues, heard, weight: 1 };
  });
  const conversations = toldConversations().map(({ conversation, labels }): Told => {
    const context = contextOf(conversation, '2026-11-23T10:00:00Z', 'UTC');
    return { context, issues: labels.issues, heard: topicsHeard(context), weight: CONVERSATION };
  });
  const rows = [...lines, ...conversations].map(({ context, issues, heard, weight }): Row => {
    const worded = new Map([...wordedIn(context)].map(([kind, { score }]) => [kind, score]));
    const shares = heads.map((head) => {
      const place = issues.indexOf(head);
      return issues.length === 0 ? Number(head === NO_TOPIC) : place === -1 ? 0 : place === 0 ? 1 : BESIDES;
    });
    const total = shares.reduce((sum, share) => sum + share, 0);
    return {
      inputs: signalsOf({ worded, trades: tradesIn(context) }).map(([name, value]) => [places.get(name)!, value]),
      heard: Float64Array.from(heads, (head) => heardOf(heard, head)),
      targets: Float64Array.from(shares, (share) => share / total),
      weight,
    };
  });
  const { weights, heard, bias } = fitted(rows, inputs, heads);
  const rounded = (values: Float64Array) => [...values].map((value) => Number(value.toFixed(2)));
  return {
    model: {
      heads,
      inputs,
      weights: inputs.map((_, place) => rounded(weights.subarray(place * heads.length, (place + 1) * heads.length))),
      heard: rounded(heard),
      bias: rounded(bias),
    },
    rows: rows.length,
  };
}

const CASES = join(import.meta.dirname, '../../../../test/evaluate/cases');

/** The labelled conversations that are for tuning. */
const toldConversations = (): { conversation: Conversation; labels: { issues: string[] } }[] =>
  readdirSync(CASES)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(CASES, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { split: string; conversation: Conversation; labels: { issues?: (string | { kind: string })[] } })
    .flatMap(({ split, conversation, labels }) =>
      split === 'dev' && labels.issues
        ? [{ conversation, labels: { issues: labels.issues.map((issue) => (typeof issue === 'string' ? issue : issue.kind)) } }]
        : [],
    );

/** Adam over all rows at once; the same rows give the same weights. */
function fitted(rows: readonly Row[], inputs: readonly string[], heads: readonly string[]) {
  const count = heads.length;
  const begin = new Float64Array(inputs.length * count);
  for (let place = 0; place < inputs.length; place++) {
    const own = heads.findIndex((head) => `issue.${head}` === inputs[place]);
    if (own !== -1) begin[place * count + own] = OWN;
  }
  const weights = group(begin.slice());
  const heard = group(new Float64Array(count).fill(HEARD));
  const bias = group(new Float64Array(count));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    for (const { slopes } of [weights, heard, bias]) slopes.fill(0);
    for (const row of rows) addSlopes(row, count, weights, heard, bias);
    const usual = heard.weights.reduce((sum, each) => sum + each, 0) / count;
    weights.slopes.forEach((_, cell) => (weights.slopes[cell]! += HOLD * (weights.weights[cell]! - begin[cell]!)));
    heard.slopes.forEach((_, head) => (heard.slopes[head]! += HOLD_HEARD * (heard.weights[head]! - usual)));
    bias.slopes.forEach((_, head) => (bias.slopes[head]! += HOLD_BIAS * bias.weights[head]!));
    for (const each of [weights, heard, bias]) move(each, step, total);
  }
  return { weights: weights.weights, heard: heard.weights, bias: bias.weights };
}

function addSlopes(row: Row, count: number, weights: Group, heard: Group, bias: Group): void {
  const sums = new Float64Array(count);
  for (let head = 0; head < count; head++) sums[head] = bias.weights[head]! + heard.weights[head]! * row.heard[head]!;
  for (const [place, value] of row.inputs)
    for (let head = 0; head < count; head++) sums[head]! += value * weights.weights[place * count + head]!;
  const errors = softmax(sums);
  for (let head = 0; head < count; head++) {
    errors[head] = row.weight * (errors[head]! - row.targets[head]!);
    bias.slopes[head]! += errors[head]!;
    heard.slopes[head]! += errors[head]! * row.heard[head]!;
  }
  for (const [place, value] of row.inputs)
    for (let head = 0; head < count; head++) weights.slopes[place * count + head]! += value * errors[head]!;
}

function move({ weights, slopes, mean, square }: Group, step: number, rows: number): void {
  const pace = RATE * (1 - (0.9 * step) / STEPS);
  for (let cell = 0; cell < weights.length; cell++) {
    const slope = (slopes[cell]! / rows) * 50;
    mean[cell] = 0.9 * mean[cell]! + 0.1 * slope;
    square[cell] = 0.99 * square[cell]! + 0.01 * slope * slope;
    weights[cell]! -= (pace * (mean[cell]! / (1 - 0.9 ** step))) / (Math.sqrt(square[cell]! / (1 - 0.99 ** step)) + 1e-8);
  }
}
