import type { PhraseLexicon } from '@/lib/reading/match';
import type { ImpactKind } from '@/lib/reading/signals/impact';
import { impactDe } from './de';
import { impactEn } from './en';
import { impactEs } from './es';
import { impactFr } from './fr';
import { impactPt } from './pt';
import { impactZu } from './zu';

export const impactLexicon: PhraseLexicon<ImpactKind> = {
  en: impactEn,
  es: impactEs,
  zu: impactZu,
  pt: impactPt,
  fr: impactFr,
  de: impactDe,
};
