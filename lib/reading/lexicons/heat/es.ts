import type { LexiconEntry } from '@/lib/reading/lexicon';
import type { HeatCue } from './kinds';

export const HEAT_ES: readonly LexiconEntry<HeatCue>[] = [];
