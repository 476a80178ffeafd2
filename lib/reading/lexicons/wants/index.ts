import type { LexiconLanguage } from '../../lexicon';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { WantWords } from './types';
import { zu } from './zu';

export type { WantWords } from './types';
export const wantsLexicon: Record<LexiconLanguage, WantWords> = { en, es, zu, pt, fr, de };
