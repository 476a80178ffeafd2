import type { Evidence, Fact, Reading } from '@/lib/conversation/types';
import type { Params, WordKey } from './words';

/** Something the reading says in a word or two, which opens the words that say so. `about` is what of it the agent can correct. */
export type Statement = {
  id: string;
  label: WordKey;
  params?: Params;
  risk: boolean;
  evidence: Evidence[];
  about: 'heat' | 'profile' | 'issue' | null;
};

/** Facts in the order in which an agent looks for them; dates and persons are mostly in the quotation already. */
const FACT_ORDER: readonly Fact['kind'][] = [
  'order',
  'amount',
  'tracking',
  'product',
  'photo',
  'email',
  'phone',
  'address',
  'date',
  'link',
  'person',
];

/** Facts that an agent looks up elsewhere. */
const SOUGHT: ReadonlySet<Fact['kind']> = new Set(['order', 'amount', 'tracking']);

/** The profiles that were seen, as statements. */
export const profileStatements = (reading: Reading): Statement[] =>
  reading.profiles.map(({ kind, evidence }) => ({
    id: `profile ${kind}`,
    label: `profile.${kind}`,
    risk: false,
    evidence,
    about: 'profile',
  }));

/** Issues, risks, promises, facts, wants and repeats as statements, the most telling first. */
export function chipStatements(reading: Reading): Statement[] {
  return [
    ...reading.issues.slice(0, 3).map(({ kind, evidence }): Statement => ({ id: `issue ${kind}`, label: `issue.${kind}`, risk: false, evidence, about: 'issue' })),
    ...reading.risks.map(({ kind, evidence }): Statement => ({ id: `risk ${kind}`, label: `risk.${kind}`, risk: true, evidence, about: null })),
    ...promiseStatements(reading),
    ...factStatements(reading.facts.filter(({ kind }) => SOUGHT.has(kind))),
    ...wantStatements(reading),
    ...repeatStatements(reading),
    ...factStatements(reading.facts.filter(({ kind }) => !SOUGHT.has(kind))),
  ]; // prettier-ignore
}

function promiseStatements({ promises }: Reading): Statement[] {
  const ours = promises.filter(({ by }) => by === 'agent');
  return (['broken', 'open'] as const).flatMap((state): Statement[] => {
    const evidence = ours.filter((promise) => promise.state === state).map((promise) => promise.evidence);
    return evidence.length === 0
      ? []
      : [{ id: `promise ${state}`, label: `chip.promise-${state}`, risk: state === 'broken', evidence, about: null }];
  });
}

function repeatStatements({ repeat: { failures, evidence } }: Reading): Statement[] {
  if (failures === 0) return [];
  const label = failures === 1 ? 'chip.repeat.one' : 'chip.repeat';
  return [{ id: 'repeat', label, params: { n: failures }, risk: false, evidence, about: null }];
}

function wantStatements({ wants }: Reading): Statement[] {
  const kinds = [...new Set(wants.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ id: `want ${kind}`, label: `want.${kind}`, risk: false, evidence: wants.filter((want) => want.kind === kind).map(({ evidence }) => evidence), about: null })); // prettier-ignore
}

/** One statement for each different value, with all the places where it occurs. */
function factStatements(facts: readonly Fact[]): Statement[] {
  const byValue = Map.groupBy(facts, ({ kind, normal }) => `${kind} ${normal}`);
  return [...byValue]
    .map(([id, same]) => ({ id: `fact ${id}`, fact: same[0]!, evidence: same.map(({ evidence }) => evidence) }))
    .toSorted((a, b) => FACT_ORDER.indexOf(a.fact.kind) - FACT_ORDER.indexOf(b.fact.kind))
    .map(({ id, fact, evidence }) => ({
      id,
      label: isUnnamed(fact) ? 'fact.photo.unnamed' : `fact.${fact.kind}`,
      params: { value: fact.value },
      risk: false,
      evidence,
      about: null,
    }));
}

/** A picture that the page has no name for. */
const isUnnamed = ({ kind, value }: Fact): boolean => kind === 'photo' && value === 'photo';
