import type { Lexicon } from '@/lib/reading/lexicon';
import { HEAT_DE } from './de';
import { HEAT_EN } from './en';
import { HEAT_ES } from './es';
import { HEAT_FR } from './fr';
import type { HeatCue } from './kinds';
import { HEAT_PT } from './pt';
import { HEAT_ZU } from './zu';

export const HEAT_LEXICON: Lexicon<HeatCue> = { en: HEAT_EN, es: HEAT_ES, zu: HEAT_ZU, pt: HEAT_PT, fr: HEAT_FR, de: HEAT_DE };
