import type { FixLabel } from '../types';
import { en } from './en';
import { es } from './es';
import { zu } from './zu';

/** What findings say to the agent, in the sidebar's language; {…} are filled from the finding. */
export type CheckWords = {
  /** By rule, or by the key that a finding names. */
  breaks: Record<string, string>;
  /** By rule: what holds. */
  holds: Record<string, string>;
  fixes: Record<FixLabel, string>;
};

const WORDS: Record<string, CheckWords> = { en, es, zu };

/** The words in a language of the sidebar; English where it isn't one. */
export const checkWords = (locale: string): CheckWords => WORDS[locale.slice(0, 2)] ?? en;
