import type { PhraseLexicon } from '@/lib/reading/match';
import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { repeatDe } from './de';
import { repeatEn } from './en';
import { repeatEs } from './es';
import { repeatFr } from './fr';
import { repeatPt } from './pt';
import { repeatZu } from './zu';

export const repeatLexicon: PhraseLexicon<RepeatCue> = {
  en: repeatEn,
  es: repeatEs,
  zu: repeatZu,
  pt: repeatPt,
  fr: repeatFr,
  de: repeatDe,
};
