import type { Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { read } from '@/lib/reading/read';
import { accuracy, countSets, f1, macroF1, precision, quadraticKappa, recall, type Counts } from '../measures';
import { cases, type Case, type Labels } from '../cases';
import { measured } from './measured';
import type { EvaluationSet, Measured } from './types';

type Sets = { found: string[]; expected: string[] };
const kappa = (rows: readonly (readonly [number, number])[]) => quadraticKappa(rows, 5);
const f1Of = (rows: readonly Sets[]) => f1(countSets(rows));

const NOW = '2026-11-23T10:00:00+02:00';
const readingOf = ({ conversation, now }: Case): Reading =>
  read(conversation, { now: now ?? conversation.messages.findLast(({ at }) => at !== null)?.at ?? NOW, zone: 'Africa/Johannesburg' });

const promised = (promises: NonNullable<Labels['promises']>): string[] =>
  promises.map(({ by, due, state }) => `${by} ${(due ?? '').slice(0, 10)} ${state ?? ''}`.trim());

/** Asks pair up where one's words stand in the other's: labellers cut them out in different lengths. */
function askCounts({
  found,
  expected,
}: {
  found: Labels['asks'] & object;
  expected: Labels['asks'] & object;
}): Counts & { agreed: number } {
  const bare = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const left = found.map(({ text, answered }) => ({ text: bare(text), answered }));
  let [hits, agreed] = [0, 0];
  for (const { text, answered } of expected) {
    const wanted = bare(text);
    const place = left.findIndex((one) => one.text.includes(wanted) || wanted.includes(one.text));
    if (place === -1) continue;
    hits++;
    if (left.splice(place, 1)[0]!.answered === answered) agreed++;
  }
  return { hits, agreed, falses: left.length, misses: expected.length - hits };
}

const askF1 = (rows: readonly Parameters<typeof askCounts>[0][]) => f1(summed(rows));
const askAgreed = (rows: readonly Parameters<typeof askCounts>[0][]) => summed(rows).agreed / Math.max(1, summed(rows).hits);
const summed = (rows: readonly Parameters<typeof askCounts>[0][]) =>
  rows.map(askCounts).reduce(
    (sum, one) => ({
      hits: sum.hits + one.hits,
      agreed: sum.agreed + one.agreed,
      falses: sum.falses + one.falses,
      misses: sum.misses + one.misses,
    }),
    { hits: 0, agreed: 0, falses: 0, misses: 0 },
  );

/** What the code found against what the first labeller said, for whichever labels a case has. */
function against(name: string, some: readonly { labels: Labels; found: Labels }[]): Measured[] {
  const sets = (key: 'profiles' | 'issues' | 'wants' | 'risks' | 'facts'): Sets[] =>
    some.flatMap(({ labels, found }) =>
      labels[key] ? [{ found: [...new Set(found[key] ?? [])], expected: [...new Set(labels[key])] }] : [],
    );
  const heat = some.flatMap(({ labels, found }) =>
    labels.heat === undefined || found.heat === undefined ? [] : [[found.heat, labels.heat] as const],
  );
  const first = some.flatMap(({ labels, found }) =>
    labels.issues
      ? [[labels.issues.length === 0 ? (found.issues ?? []).length === 0 : labels.issues.includes(found.issues?.[0] ?? ''), true] as const]
      : [],
  );
  const calm = some
    .filter(({ labels }) => labels.profiles?.length === 0)
    .map(({ found }) => [(found.profiles ?? []).length > 0, true] as const);
  const promises = some.flatMap(({ labels, found }) =>
    labels.promises && found.promises ? [{ found: promised(found.promises), expected: promised(labels.promises) }] : [],
  );
  const asks = some.flatMap(({ labels, found }) => (labels.asks && found.asks ? [{ found: found.asks, expected: labels.asks }] : []));
  const repeat = some.flatMap(({ labels, found }) => (labels.repeat === undefined ? [] : [[found.repeat, labels.repeat] as const]));
  const waiting = some.flatMap(({ labels, found }) => (labels.waiting === undefined ? [] : [[found.waiting, labels.waiting] as const]));
  const language = some.flatMap(({ labels, found }) => (labels.language ? [[found.language, labels.language] as const] : []));
  return [
    ...measured(`${name}: language`, language, 'accuracy', accuracy, { target: 0.99 }),
    ...measured(`${name}: heat now`, heat, 'kappa', kappa, { target: 0.8 }),
    ...measured(`${name}: issues, first guess`, first, 'accuracy', accuracy, { target: 0.85 }),
    ...measured(`${name}: profiles`, sets('profiles'), 'macro-F1', macroF1, { target: 0.75 }),
    ...measured(`${name}: a profile where there is none`, calm, 'share', accuracy, { target: 0.1 }),
    ...measured(`${name}: wants`, sets('wants'), 'F1', f1Of, { target: 0.85 }),
    ...measured(`${name}: risks`, sets('risks'), 'recall', (rows) => recall(countSets(rows)), { target: 0.9 }),
    ...measured(`${name}: risks`, sets('risks'), 'precision', (rows) => precision(countSets(rows)), { target: 0.85 }),
    ...measured(`${name}: facts`, sets('facts'), 'F1', f1Of, { target: 0.92 }),
    ...measured(`${name}: promises`, promises, 'F1', f1Of, { target: 0.85 }),
    ...measured(`${name}: asks`, asks, 'F1', askF1),
    ...measured(`${name}: asks found, answered or open`, asks, 'accuracy', askAgreed),
    ...measured(`${name}: failures before`, repeat, 'accuracy', accuracy),
    ...measured(`${name}: who owes the next message`, waiting, 'accuracy', accuracy),
  ];
}

/** The kinds of facts that are labelled; products, names, links and files aren't. */
const LABELLED_FACTS: ReadonlySet<string> = new Set(['order', 'tracking', 'date', 'amount', 'email', 'phone', 'address']);

/** What the code found in a case, as a labeller would have said it. */
export const foundFor = (one: Case): Labels => foundIn(readingOf(one));

const foundIn = (reading: Reading): Labels => ({
  language: reading.language.code,
  heat: reading.heat.level,
  profiles: reading.profiles.map(({ kind }) => kind),
  issues: reading.issues.map(({ kind }) => kind),
  wants: reading.wants.map(({ kind }) => kind),
  risks: reading.risks.map(({ kind }) => kind),
  facts: reading.facts.filter(({ kind }) => LABELLED_FACTS.has(kind)).map(({ kind, normal }) => `${kind}:${normal}`),
  promises: reading.promises,
  asks: reading.asks.map(({ text, answered }) => ({ text, answered })),
  repeat: reading.repeat.failures,
  waiting: reading.waiting.on,
});

/** Our own labelled conversations: dev, which thresholds may be set by, and held, which nothing is; then how far two labellers agree. */
export const casesSet: EvaluationSet = {
  id: 'cases',
  run() {
    const all = cases();
    const twice = all.flatMap(({ labels, labels2 }) => (labels2 ? [{ labels, found: labels2 }] : []));
    return [
      ...(['dev', 'held'] as const).flatMap((split) =>
        against(
          `own cases, ${split}`,
          all.filter((one) => one.split === split).map((one) => ({ labels: one.labels, found: foundFor(one) })),
        ),
      ),
      ...against('two labellers', twice).map((line) => ({ ...line, target: null })),
    ];
  },
};
