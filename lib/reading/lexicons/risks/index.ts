import type { PhraseLexicon } from '@/lib/reading/match';
import type { RiskCue } from '@/lib/reading/signals/risks';
import { risksDe } from './de';
import { risksEn } from './en';
import { risksEs } from './es';
import { risksFr } from './fr';
import { risksPt } from './pt';
import { risksZu } from './zu';

export const risksLexicon: PhraseLexicon<RiskCue> = { en: risksEn, es: risksEs, zu: risksZu, pt: risksPt, fr: risksFr, de: risksDe };
