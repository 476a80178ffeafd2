import type { LexiconLanguage } from '../../lexicon';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { PromiseWords } from './types';
import { zu } from './zu';

export type { PromiseWords } from './types';
export const promisesLexicon: Record<LexiconLanguage, PromiseWords> = { en, es, zu, pt, fr, de };
