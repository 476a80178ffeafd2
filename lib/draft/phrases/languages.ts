import type { ImpactWords } from '../impact';
import type { Grammar } from './grammar';
import type { Phrases } from './types';
import { de } from './de';
import { grammar as deGrammar } from './de/grammar';
import { impactWords as deImpact } from './de/impact';
import { en } from './en';
import { fr } from './fr';
import { grammar as frGrammar } from './fr/grammar';
import { impactWords as frImpact } from './fr/impact';
import { pt } from './pt';
import { grammar as ptGrammar } from './pt/grammar';
import { impactWords as ptImpact } from './pt/impact';
import { zu } from './zu';
import { grammar as zuGrammar } from './zu/grammar';
import { impactWords as zuImpact } from './zu/impact';
import { es } from './es';
import { grammar as esGrammar } from './es/grammar';
import { impactWords as esImpact } from './es/impact';
import { grammar as enGrammar } from './en/grammar';
import { impactWords as enImpact } from './en/impact';

/** All that the drafting knows of a language. */
export type Tongue = { code: string; phrases: Phrases; grammar: Grammar; impact: ImpactWords };

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: { code: 'en', phrases: en, grammar: enGrammar, impact: enImpact },
  fr: { code: 'fr', phrases: fr, grammar: frGrammar, impact: frImpact },
  pt: { code: 'pt', phrases: pt, grammar: ptGrammar, impact: ptImpact },
  zu: { code: 'zu', phrases: zu, grammar: zuGrammar, impact: zuImpact },
  de: { code: 'de', phrases: de, grammar: deGrammar, impact: deImpact },
  es: { code: 'es', phrases: es, grammar: esGrammar, impact: esImpact },
};

/** The language to write in for a BCP 47 tag; English where it isn't one of ours. isiXhosa and its like don't get isiZulu. */
export function tongueFor(tag: string): Tongue {
  return TONGUES[tag.toLowerCase().split('-')[0] ?? ''] ?? TONGUES.en!;
}
