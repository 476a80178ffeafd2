import type { PhraseLanguage } from '@/lib/text/phrase-language';
import type { RoughTongue } from '../tongue';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { zu } from './zu';

/** How rough text is read and said, by language. */
export const TONGUES: Readonly<Record<PhraseLanguage, RoughTongue>> = { en, es, zu, pt, fr, de };
