import type { Reading } from '@/lib/conversation/types';
import { read } from '@/lib/reading/read';
import { accuracy, countSets, f1, macroF1, precision, quadraticKappa, recall } from '../measures';
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
  ];
}

const foundIn = (reading: Reading): Labels => ({
  language: reading.language.code,
  heat: reading.heat.level,
  profiles: reading.profiles.map(({ kind }) => kind),
  issues: reading.issues.map(({ kind }) => kind),
  wants: reading.wants.map(({ kind }) => kind),
  risks: reading.risks.map(({ kind }) => kind),
  facts: reading.facts.map(({ kind, normal }) => `${kind}:${normal}`),
  promises: reading.promises,
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
          all.filter((one) => one.split === split).map((one) => ({ labels: one.labels, found: foundIn(readingOf(one)) })),
        ),
      ),
      ...against('two labellers', twice).map((line) => ({ ...line, target: null })),
    ];
  },
};
