import type { PhraseLanguage } from '@/lib/text/phrase-language';
import type { RoughTongue } from '../tongue';
import { en } from './en';

export const TONGUES: Readonly<Record<PhraseLanguage, RoughTongue>> = { en, es: en, zu: en, pt: en, fr: en, de: en };
