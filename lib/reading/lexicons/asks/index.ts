import type { LexiconLanguage } from '../../lexicon';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { AskWords } from './types';
import { zu } from './zu';

export type { AskWords } from './types';
export const asksLexicon: Record<LexiconLanguage, AskWords> = { en, es, zu, pt, fr, de };
