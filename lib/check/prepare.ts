import { fold } from '@/lib/text/fold';
import { identify, type Identified } from '@/lib/text/language/identify';
import { once } from '@/lib/text/once';
import { phraseLanguage, type PhraseLanguage } from '@/lib/text/phrase-language';
import { sentences } from '@/lib/text/sentences';
import { spanOf } from '@/lib/text/span';
import { words } from '@/lib/text/words';
import { datesOf, tokensOf } from './facts/tokens';
import { gramsIn } from './phrases';
import { stemsFor } from './stems';
import type { CheckContext, Checked } from './types';

/** A few words are taken for the customer's language unless they are surely in another one. */
const FEW = 10;
const SURE = { few: 0.95, more: 0.6 };

/** The text with what the rules need of it, each made when the first of them asks for it: most wordings of a reply are tried against few rules. */
export function prepare(text: string, context: CheckContext): Checked {
  const folded = once(() => fold(text));
  const parts = once(() => sentences(text));
  const clauses = once(() => parts().map(({ start, end }) => spanOf(folded(), start, end)));
  const all = once(() => words(text));
  const own = once(() => identify(text));
  const language = once(() => context.written ?? languageOf(own(), context));
  const about = once(() => stemsFor(language(), text));
  const given = () => ({
    language: language() ?? context.reading.language.code,
    now: context.now,
    zone: context.playbook.zone,
    currency: context.playbook.currency,
  });
  const ready = once(() => ({ folded: folded(), grams: gramsIn(folded()) }));
  const dates = once(() => datesOf(text, given(), ready()));
  const tokens = once(() => tokensOf(text, given(), ready(), dates));
  return {
    ...context,
    text,
    get folded() {
      return folded();
    },
    get sentences() {
      return parts();
    },
    get clauses() {
      return clauses();
    },
    get words() {
      return all();
    },
    get stems() {
      return about();
    },
    get dates() {
      return dates();
    },
    get tokens() {
      return tokens();
    },
    get identified() {
      return own();
    },
    get language() {
      return language();
    },
  };
}

function languageOf(own: Identified, { reading }: CheckContext): PhraseLanguage | null {
  const theirs = phraseLanguage(reading.language.code);
  const sure = own.code !== 'und' && own.confidence >= (own.words < FEW ? SURE.few : SURE.more);
  return sure ? phraseLanguage(own.code) : (theirs ?? phraseLanguage(own.code));
}
