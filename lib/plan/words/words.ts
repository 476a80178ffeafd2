import type { EscalationKind, MissingKind, NextKind } from '../detail';
import { en } from './en';
import { es } from './es';
import { zu } from './zu';

const STEP_KINDS = [
  'acknowledge', 'empathise', 'apologise', 'own', 'thank', 'ask', 'answer', 'incident', 'options', 'redress', 'concession', 'refuse', 'redirect',
  'boundary', 'evidence', 'engage', 'progress', 'solution', 'hold', 'private', 'escalate', 'process', 'next', 'changed', 'survey', 'detail', 'note',
] as const; // prettier-ignore
export type StepKind = (typeof STEP_KINDS)[number];

/** What the plan says to the agent, in the sidebar's language. */
export type PlanWords = {
  steps: Record<StepKind, string>;
  missing: Record<MissingKind, string>;
  next: Record<NextKind, string>;
  escalate: Record<EscalationKind, string>;
};

const WORDS: Record<string, PlanWords> = { en, es, zu };

/** The words in a language of the sidebar; English where it isn't one. */
export const planWords = (locale: string): PlanWords => WORDS[locale.slice(0, 2)] ?? en;
