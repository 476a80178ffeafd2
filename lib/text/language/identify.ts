import { decodeLinear, softmax, type Linear } from '../hashed/linear';
import { addPlaces, addTally, emptyTally, logitsOf, type Tally } from '../hashed/tally';
import { remembered } from '../remembered';
import { languageWords, wordPlaces } from './features';
import { languageModel } from './language.weights';
import { ownWords } from './own';
import { languageOfScript } from './script';

/**
 * What was identified: a BCP 47 code, "und" where it can't be told; `confidence` from 0 to 1; `scores` a logit for each of `latinLanguages`, none where the script told
 * it or there was nothing; `words` the number of words that it rests on.
 */
export type Identified = { code: string; confidence: number; scores: ArrayLike<number>; words: number };

const UNKNOWN: Identified = { code: 'und', confidence: 0, scores: [], words: 0 };
/** The first languages of the model are those of our agents' customers; the others are known so as not to be taken for them, and need more proof. */
const CORE = 11;
const OTHERS_NEED = 2.2;
/** Below this a language is no better than a guess. */
const GUESS = 0.4;

let model: Linear | null = null;
const table = (): Linear => (model ??= decodeLinear(languageModel));

/** The languages that Latin text is told apart into. */
export const latinLanguages = (): readonly string[] => languageModel.heads;

/** What a word adds to each language. */
const tallyOfWord = remembered((word): Tally => {
  const tally = emptyTally(table());
  addPlaces(tally, table(), wordPlaces(word, table().bits));
  return tally;
});

/** The logits of some words, the other languages' lowered by what they need. */
function logitsOfWords(words: readonly string[]): Float64Array {
  const sum = emptyTally(table());
  for (const word of words) addTally(sum, tallyOfWord(word));
  const logits = logitsOf(table(), sum);
  for (let head = CORE; head < logits.length; head++) logits[head]! -= OTHERS_NEED;
  return logits;
}

/** A logit a language, made into an answer. */
export function answerOf(values: ArrayLike<number>, words: number): Identified {
  const shares = softmax(values);
  const heads = latinLanguages();
  let best = 0;
  for (let head = 1; head < shares.length; head++) if (shares[head]! > shares[best]!) best = head;
  return { code: shares[best]! < GUESS ? 'und' : heads[best]!, confidence: shares[best]!, scores: values, words };
}

/**
 * The language of a text on its own. Quotations, addresses, numbers and handles don't count. isiZulu and isiXhosa mixed with English count as what their
 * word-building is. Linear in the text's length, of which the first few thousand characters are read.
 */
export function identify(text: string): Identified {
  const script = languageOfScript(text);
  if (script) return { code: script.code, confidence: script.share, scores: [], words: text.length };
  const words = languageWords(ownWords(text));
  if (words.length === 0) return UNKNOWN;
  const whole = answerOf(logitsOfWords(words), words.length);
  return mixedNguni(text, words, whole) ?? whole;
}

const NGUNI_PREFIX = /(?:^|[^\p{L}])(?:i|u|ama|izi|isi|aba|e|o|nge|ngo|ne|no|ye|yi|kwe|kwi|ku|ko|ka|le|se|lwe|we|ase|eyi|be)-\p{L}{3,}/giu;
/** A text that is surely in one language isn't looked through word by word. */
const SURELY_ENGLISH = 0.995;
const SURELY_OTHER = 0.9;
const NGUNI = new Set(['zu', 'xh', 'ss', 'nr']);

/** isiZulu or isiXhosa whose words are mixed with English ones ("I-order yami ayikafiki, please check"), or null where that isn't so. */
function mixedNguni(text: string, words: readonly string[], whole: Identified): Identified | null {
  if (words.length < 3) return null;
  const start = text.slice(0, 1000);
  const prefixed = start.includes('-') ? (start.match(NGUNI_PREFIX)?.length ?? 0) : 0;
  const sure = prefixed > 0 ? 1 : whole.code === 'en' ? SURELY_ENGLISH : SURELY_OTHER;
  if (NGUNI.has(whole.code) || (whole.code !== 'und' && whole.confidence > sure)) return null;
  const own = words.slice(0, 60).filter((word) => word.length > 3 && nguniShare(word) > 0.8);
  const votes = own.length + prefixed;
  if (own.length === 0 || votes < 2 || votes < Math.min(60, words.length) * 0.25) return null;
  const { scores } = answerOf(logitsOfWords(own), own.length);
  const scoreOf = (language: string): number => scores[latinLanguages().indexOf(language)] ?? 0;
  const code = scoreOf('xh') > scoreOf('zu') + 1 ? 'xh' : 'zu';
  return { code, confidence: Math.min(0.9, 0.5 + votes / (2 * words.length)), scores, words: words.length };
}

const nguniShare = remembered((word) => {
  const shares = softmax(logitsOfWords([word]));
  return latinLanguages().reduce((sum, code, head) => sum + (NGUNI.has(code) ? shares[head]! : 0), 0);
});
