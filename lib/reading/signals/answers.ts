import type { WantKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { findAmounts } from '@/lib/text/amounts';
import { findDates, findHours } from '@/lib/text/dates';
import { once } from '@/lib/text/once';
import { foundIn } from '@/lib/text/sieve/sieve';
import { words } from '@/lib/text/words';
import { prepareMessage, type ReadMessage } from '../context';
import type { LexiconLanguage } from '../lexicon';
import { asksLexicon, type AskWords } from '../lexicons/asks';
import { lexiconLanguages } from '../match';
import { remember } from '../remember';
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
 * What a reply says when what only puts off ("I'm looking into it") is left out; each part made when the first ask wants to know it, once for all asks.
 * Most replies are asked for a few of them or none.
 */
export type Reply = {
  message: ReadMessage;
  stems: () => Set<string>;
  dated: () => boolean;
  remedies: () => ReturnType<typeof remediesIn>;
  amount: () => boolean;
};

/** Null where a reply holds nothing but an assurance. */
export function replyOf(message: ReadMessage): Reply | null {
  const languages = lexiconLanguages(message).map(patternsOf);
  const said = message.sentences.filter(
    ({ start, end }) => !languages.some(({ holding }) => foundIn(message.folded.slice(start, end), holding, message.grams)),
  );
  if (said.length === 0) return null;
  const rest = prepareMessage({ ...message, text: said.map(({ text }) => text).join(' ') }, message.index, message.language);
  return {
    message: rest,
    stems: once(() => new Set(words(rest.folded).map(({ text }) => stem(text)))),
    dated: once(() => hasDay(rest)),
    remedies: once(() => remediesIn(rest)),
    amount: once(() => findAmounts(rest.text, undefined, rest.grams).length > 0 || /\d ?%/u.test(rest.text)),
  };
}

/**
 * Whether an agent's message speaks to what was asked. Careful: it has to bring the kind of thing that was asked for (a day, a place, a cause, an
 * amount, a yes or no) and to share the ask's own words, or most of its words.
 */
export function answers(reply: Reply, ask: string, asked: ReadMessage): boolean {
  const { message: rest } = reply;
  const languages = [...new Set([...lexiconLanguages(asked), ...lexiconLanguages(rest)])].map(patternsOf);
  const { folded, wanted } = remember(asked, `asked ${ask}`, () => meaningOf(ask, asked));
  const is = (name: keyof Patterns, text: string) => languages.some((patterns) => patterns[name].test(text));
  const kinds: [keyof Patterns, () => boolean][] = [
    ['when', reply.dated],
    ['why', () => is('because', rest.folded)],
    ['where', () => is('place', rest.folded) || reply.dated()],
    ['howMuch', reply.amount],
  ];
  const kind = kinds.find(([name]) => is(name, folded));
  if (kind) return kind[1]();
  const shared = sharedWords(folded, reply.stems(), languages);
  const granted = is('yesNo', rest.folded) && shared.count >= 1;
  if (wanted.length > 0) return wanted.some((each) => reply.remedies().has(each)) || (folded.includes('?') && granted);
  return shared.ratio >= 0.5 || granted;
}

/** What is looked for in every reply: the ask folded, and the remedies that it names. */
function meaningOf(ask: string, asked: ReadMessage): { folded: string; wanted: WantKind[] } {
  const named = remediesIn(prepareMessage({ ...asked, text: ask }, asked.index, asked.language));
  return { folded: fold(ask), wanted: [...named].filter((each) => each !== 'information') };
}

const hasDay = (reply: ReadMessage): boolean =>
  findHours(reply.text, reply.language, reply).length > 0 ||
  findDates(reply.text, { language: reply.language, reference: reply.at ?? '2026-01-01T00:00:00Z', zone: 'UTC' }, reply).length > 0;

/** How many of the ask's own words the reply takes up, by their beginnings, so "refunded" takes up "refund". */
function sharedWords(ask: string, theirs: ReadonlySet<string>, languages: readonly Patterns[]): { count: number; ratio: number } {
  const own = [...new Set(words(ask).map(({ text }) => text))].filter(
    (word) => word.length > 3 && !languages.some(({ stop }) => stop.test(word)),
  );
  if (own.length === 0) return { count: 0, ratio: 0 };
  const count = own.filter((word) => theirs.has(stem(word))).length;
  return { count, ratio: count / own.length };
}

const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
