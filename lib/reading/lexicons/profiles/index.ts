import type { PhraseLexicon } from '@/lib/reading/match';
import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { profilesDe } from './de';
import { profilesEn } from './en';
import { profilesEs } from './es';
import { profilesFr } from './fr';
import { profilesPt } from './pt';
import { profilesZu } from './zu';

export const profilesLexicon: PhraseLexicon<ProfileCue> = {
  en: profilesEn,
  es: profilesEs,
  zu: profilesZu,
  pt: profilesPt,
  fr: profilesFr,
  de: profilesDe,
};
