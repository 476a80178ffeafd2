import { fold } from '@/lib/text/fold';
import { identify } from '@/lib/text/language/identify';
import { phraseLanguage } from '@/lib/text/phrase-language';
import { sentences } from '@/lib/text/sentences';
import { spanOf } from '@/lib/text/span';
import { words } from '@/lib/text/words';
import type { CheckContext, Checked } from './types';

/** Too few words to tell a language from. */
const SHORT = 4;

/** The text with what every rule needs of it. */
export function prepare(text: string, context: CheckContext): Checked {
  const folded = fold(text);
  const parts = sentences(text);
  const own = identify(text);
  const language =
    phraseLanguage(own.confidence >= 0.5 && own.words >= SHORT ? own.code : context.reading.language.code) ?? phraseLanguage(own.code);
  return {
    ...context,
    text,
    folded,
    sentences: parts,
    clauses: parts.map(({ start, end }) => spanOf(folded, start, end)),
    words: words(text),
    language,
  };
}
