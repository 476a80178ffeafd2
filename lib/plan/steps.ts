import type { PlanStep } from '@/lib/conversation/types';
import type { PlanDetail } from './detail';
import type { PlanWords, StepKind } from './words/words';

type Known = Omit<PlanDetail, 'steps'>;
type Rule = { kind: StepKind; guide: string; when: (plan: Known) => boolean };

const trouble = ({ state }: Known) => !['praise', 'information', 'closing'].includes(state);
const offers = (plan: Known) => plan.options.some(({ chosen }) => chosen);
const adapts = (plan: Known, guide: string) => plan.adaptations.some((adaptation) => adaptation.guide === guide);

/** The steps of a reply, in their order, each with the line that it follows (G5) and when it belongs. */
const RULES: readonly Rule[] = [
  { kind: 'empathise', guide: 'G2.1', when: (plan) => trouble(plan) && plan.heat >= 2 },
  { kind: 'acknowledge', guide: 'G5.1', when: trouble },
  { kind: 'apologise', guide: 'G5.2', when: (plan) => plan.apology.size !== 'none' && !plan.apology.already },
  { kind: 'own', guide: 'R1', when: (plan) => trouble(plan) && plan.ownership !== 'open' && plan.state !== 'handover' },
  { kind: 'thank', guide: 'R6', when: (plan) => plan.apology.thanks },
  { kind: 'redirect', guide: 'G3.1', when: (plan) => adapts(plan, 'G3.1') },
  { kind: 'boundary', guide: 'G3.2', when: (plan) => plan.boundary !== null && plan.boundary !== 'rambler' },
  { kind: 'hold', guide: 'G2.5', when: ({ state }) => state === 'handover' },
  { kind: 'escalate', guide: 'G4.5', when: ({ escalate }) => escalate !== null },
  { kind: 'incident', guide: 'G2.2', when: ({ incident }) => incident !== null },
  { kind: 'evidence', guide: 'G3.3', when: (plan) => adapts(plan, 'G3.3') },
  { kind: 'answer', guide: 'R20', when: ({ asks }) => asks.length > 0 },
  { kind: 'refuse', guide: 'G2.5', when: ({ state, refused }) => state === 'refusal' || refused.length > 0 },
  { kind: 'solution', guide: 'G8.3', when: ({ state }) => state === 'solved' },
  { kind: 'progress', guide: 'G7.4', when: ({ state }) => state === 'no-solution-yet' || state === 'holding' },
  { kind: 'options', guide: 'G5.3', when: (plan) => offers(plan) && !plan.escalate?.holds },
  { kind: 'redress', guide: 'R18', when: (plan) => plan.money.lost && offers(plan) },
  { kind: 'detail', guide: 'G8.1', when: (plan) => plan.hospitality && trouble(plan) && plan.state !== 'handover' },
  { kind: 'concession', guide: 'G3.5', when: (plan) => plan.options.some(({ chosen, concession }) => chosen && concession) },
  { kind: 'ask', guide: 'G5.1', when: ({ missing }) => missing.length > 0 },
  { kind: 'engage', guide: 'G3.4', when: (plan) => adapts(plan, 'G3.4') },
  { kind: 'process', guide: 'G5.4', when: (plan) => offers(plan) && plan.state !== 'handover' },
  { kind: 'private', guide: 'G6.2', when: (plan) => plan.public && trouble(plan) },
  { kind: 'next', guide: 'G5.4', when: ({ state }) => state !== 'praise' && state !== 'closing' },
  { kind: 'changed', guide: 'R19', when: (plan) => (plan.state === 'closing' || plan.state === 'solved') && plan.improvement !== null },
  { kind: 'survey', guide: 'G4.7', when: ({ state, survey }) => state === 'closing' && survey !== null },
  { kind: 'note', guide: 'G8.3', when: ({ state }) => state === 'closing' || state === 'repeat-failure' },
];

export const stepsOf = (plan: Known, words: PlanWords): PlanStep[] =>
  RULES.filter(({ when }) => when(plan)).map(({ kind, guide }) => ({ kind, guide, why: words.steps[kind] }));
