import type { PhraseLexicon } from '@/lib/reading/match';
import type { IssueKind } from '@/lib/conversation/types';
import { issuesDe } from './de';
import { issuesEn } from './en';
import { issuesEs } from './es';
import { issuesFr } from './fr';
import { issuesPt } from './pt';
import { issuesZu } from './zu';

export const issuesLexicon: PhraseLexicon<IssueKind> = {
  en: issuesEn,
  es: issuesEs,
  zu: issuesZu,
  pt: issuesPt,
  fr: issuesFr,
  de: issuesDe,
};
