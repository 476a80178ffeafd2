import { fold } from '@/lib/text/fold';
import { identify } from '@/lib/text/language/identify';
import { phraseLanguage } from '@/lib/text/phrase-language';
import { sentences } from '@/lib/text/sentences';
import { spanOf } from '@/lib/text/span';
import { words } from '@/lib/text/words';
import { tokensOf, type Token } from './facts/tokens';
import { stemsFor } from './stems';
import type { CheckContext, Checked } from './types';

/** A few words are taken for the customer's language unless they are surely in another one. */
const FEW = 10;
const SURE = { few: 0.95, more: 0.6 };

/** The text with what every rule needs of it; what only some need is made when the first of them asks for it. */
export function prepare(text: string, context: CheckContext): Checked {
  const folded = fold(text);
  const parts = sentences(text);
  const own = identify(text);
  const theirs = phraseLanguage(context.reading.language.code);
  const sure = own.code !== 'und' && own.confidence >= (own.words < FEW ? SURE.few : SURE.more);
  const language = sure ? phraseLanguage(own.code) : (theirs ?? phraseLanguage(own.code));
  let tokens: Token[] | undefined;
  let about: ReadonlySet<string> | undefined;
  return {
    ...context,
    text,
    folded,
    sentences: parts,
    clauses: parts.map(({ start, end }) => spanOf(folded, start, end)),
    words: words(text),
    get stems() {
      return (about ??= stemsFor(language, text));
    },
    get tokens() {
      return (tokens ??= tokensOf(text, {
        language: language ?? context.reading.language.code,
        now: context.now,
        zone: context.playbook.zone,
        currency: context.playbook.currency,
      }));
    },
    identified: own,
    language,
  };
}
