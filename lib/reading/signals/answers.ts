import { fold } from '@/lib/text/fold';
import { findAmounts } from '@/lib/text/amounts';
import { findDates, findHours } from '@/lib/text/dates';
import { words } from '@/lib/text/words';
import { prepareMessage, type ReadMessage } from '../context';
import type { LexiconLanguage } from '../lexicon';
import { asksLexicon, type AskWords } from '../lexicons/asks';
import { lexiconLanguages } from '../match';

import { remediesIn } from './wants';

type Patterns = Record<'when' | 'where' | 'why' | 'howMuch' | 'place' | 'because' | 'yesNo' | 'holding', RegExp> & { stop: RegExp };
const compiled = new Map<LexiconLanguage, Patterns>();

function patternsOf(language: LexiconLanguage): Patterns {
  let made = compiled.get(language);
  if (!made) {
    const lexicon: AskWords = asksLexicon[language];
    const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
    made = {
      when: word(lexicon.when),
      where: word(lexicon.where),
      why: word(lexicon.why),
      howMuch: word(lexicon.howMuch),
      place: word(lexicon.place),
      because: word(lexicon.because),
      yesNo: word(lexicon.yesNo),
      holding: word(lexicon.holding),
      stop: new RegExp(`^(?:${lexicon.stop})$`, 'u'),
    };
    compiled.set(language, made);
  }
  return made;
}

/**
 * Whether an agent's message speaks to what was asked. Careful: it has to bring the kind of thing that was asked for (a day, a place, a cause, an
 * amount, a yes or no) and to share the ask's own words, or most of its words. "I'm looking into it" answers nothing.
 */
export function answers(reply: ReadMessage, ask: string, asked: ReadMessage): boolean {
  const languages = [...new Set([...lexiconLanguages(asked), ...lexiconLanguages(reply)])].map(patternsOf);
  const folded = fold(ask);
  const is = (name: keyof Patterns, text: string) => languages.some((patterns) => patterns[name].test(text));
  // What only puts off ("I'm looking into it, I'll write by noon") is no part of an answer.
  const said = reply.sentences.filter(({ start, end }) => !is('holding', reply.folded.slice(start, end)));
  if (said.length === 0) return false;
  const rest = prepareMessage({ ...reply, text: said.map(({ text }) => text).join(' ') }, reply.index, reply.language);
  const wanted = [...remediesIn(prepareMessage({ ...asked, text: ask }, asked.index, asked.language))].filter(
    (kind) => kind !== 'information',
  );
  const kinds: [keyof Patterns, () => boolean][] = [
    ['when', () => hasDay(rest)],
    ['why', () => is('because', rest.folded)],
    ['where', () => is('place', rest.folded) || hasDay(rest)],
    ['howMuch', () => findAmounts(rest.text).length > 0 || /\d ?%/u.test(rest.text)],
  ];
  const kind = kinds.find(([name]) => is(name, folded));
  if (kind) return kind[1]();
  const offered = remediesIn(rest);
  if (wanted.length > 0) return wanted.some((each) => offered.has(each));
  const shared = sharedWords(folded, rest.folded, languages);
  return shared.ratio >= 0.5 || (is('yesNo', rest.folded) && shared.count >= 1);
}

const hasDay = (reply: ReadMessage): boolean =>
  findDates(reply.text, { language: reply.language, reference: reply.at ?? '2026-01-01T00:00:00Z', zone: 'UTC' }).length > 0 ||
  findHours(reply.text, reply.language).length > 0;

/** How many of the ask's own words the reply takes up, by their beginnings, so "refunded" takes up "refund". */
function sharedWords(ask: string, reply: string, languages: readonly Patterns[]): { count: number; ratio: number } {
  const own = [...new Set(words(ask).map(({ text }) => text))].filter(
    (word) => word.length > 3 && !languages.some(({ stop }) => stop.test(word)),
  );
  if (own.length === 0) return { count: 0, ratio: 0 };
  const theirs = new Set(words(reply).map(({ text }) => stem(text)));
  const count = own.filter((word) => theirs.has(stem(word))).length;
  return { count, ratio: count / own.length };
}

const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
