import type { WantKind } from '@/lib/conversation/types';
import type { PhraseLexicon } from '../../../match';
import { phrases, type PhraseTable } from '../../../phrases';
import type { LexiconLanguage } from '../../../lexicon';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as pt from './pt';
import * as zu from './zu';

type Said = { said: PhraseTable<WantKind>; classes: Record<string, string> };
const tables: Record<LexiconLanguage, Said> = { en, es, zu, pt, fr, de };
const compile = ({ said, classes }: Said) => phrases<WantKind>('want', said, classes);

/** Whole wordings of a want, in any order of its words that the language allows: what desire, noun and act beside each other don't reach. */
export const saidWants: PhraseLexicon<WantKind> = {
  en: compile(tables.en),
  es: compile(tables.es),
  zu: compile(tables.zu),
  pt: compile(tables.pt),
  fr: compile(tables.fr),
  de: compile(tables.de),
};
