import type { Ask } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { foundIn } from '@/lib/text/sieve/sieve';
import { trimSpan, type Span } from '@/lib/text/span';
import { evidenceOf, type ReadContext, type ReadMessage } from '../context';
import type { LexiconLanguage } from '../lexicon';
import { asksLexicon, type AskWords } from '../lexicons/asks';
import { lexiconLanguages } from '../match';
import { remember } from '../remember';
import { answers, replyOf } from './answers';

/** How many of the agent's next messages may still answer: further on, other things are spoken of. */
const NEXT = 8;
/** Longer sentences are cut to the clause that asks. */
const LONG = 160;

/**
 * Each question or demand of the customer, in order, as written. Rhetorical questions ("is this a joke?") and courtesies aren't asks; asked twice in the
 * same words is one. `answered` only where a later message that the customer could see speaks to it (answers.ts).
 */
export function readAsks(context: ReadContext): Ask[] {
  const found: Ask[] = [];
  const seen = new Set<string>();
  for (const message of context.customer) {
    for (const span of remember(message, 'asks', () => asksIn(message))) {
      const key = fold(span.text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (seen.has(key)) continue;
      seen.add(key);
      const answered = context.agent
        .filter(({ index }) => index > message.index)
        .slice(0, NEXT)
        .some((next) => {
          const reply = remember(next, 'reply', () => replyOf(next));
          return reply !== null && answers(reply, span.text, message);
        });
      found.push({ text: span.text, answered, evidence: evidenceOf(message, span.start, span.end, 'ask') });
    }
  }
  return found;
}

type Patterns = Record<'opener' | 'request' | 'imperative' | 'rhetorical' | 'courtesy', RegExp>;
const compiled = new Map<LexiconLanguage, Patterns>();

function patternsOf(language: LexiconLanguage): Patterns {
  let made = compiled.get(language);
  if (!made) {
    const words: AskWords = asksLexicon[language];
    const end = '(?![\\p{L}\\p{N}])';
    made = {
      opener: new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.opener})${language === 'zu' || language === 'de' ? '' : end}`, 'u'),
      request: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.request})`, 'u'),
      imperative: new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.imperative})${end}`, 'u'),
      rhetorical: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.rhetorical})`, 'u'),
      courtesy: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.courtesy})`, 'u'),
    };
    compiled.set(language, made);
  }
  return made;
}

/** The parts of a message that ask for something. */
function asksIn(message: ReadMessage): Span[] {
  const all = lexiconLanguages(message).map(patternsOf);
  const is = (name: keyof Patterns, text: string) => all.some((patterns) => foundIn(text, patterns[name], message.grams));
  return message.sentences.flatMap((sentence) => {
    const folded = message.folded.slice(sentence.start, sentence.end);
    const marked = /[?¿]/u.test(folded.replace(LINK, ' '));
    if (sentence.text.length < 3 || !/\p{L}{2}/u.test(folded) || QUOTED.test(folded)) return [];
    const body = withoutGreeting(folded);
    if (is('rhetorical', folded) || is('courtesy', folded)) return [];
    const asks = marked || is('opener', body) || is('imperative', body) || (is('request', folded) && !NOT_ASKED.test(folded));
    return asks ? [clauseOf(message, sentence, all, marked)] : [];
  });
}

/** A question mark inside an address asks nothing. */
const LINK = /\b(?:https?:\/\/|www\.)\S+/gu;
/** Quoted history that the page let through. */
const QUOTED = /^\s*>/u;
/** "I don't want", "if you want", "you asked me to": a wish that isn't one. */
const NOT_ASKED =
  /^(?:[^,.;]{0,40})(?:\bi (?:do not|don't|didn't|never|no longer) (?:want|need|like|expect)\b(?!.*\b(?:i want|please|instead)\b)|\byou (?:asked|told|said|want)\b(?!.*\bi (?:want|need)\b)|\bno (?:quiero|necesito|espero)\b(?!.*\bquiero\b)|\bnao (?:quero|preciso)\b|\bje ne (?:veux|souhaite)\b(?!.*\bje veux\b)|\b(?:will|mochte|brauche) (?:ich )?(?:kein|nicht))/u;

const GREETING =
  /^[^\p{L}]*(?:hi|hello|hey|dear|hola|buenos dias|buenas tardes|buenas|ola|oi|bom dia|boa tarde|bonjour|bonsoir|hallo|guten tag|sehr geehrte[rs]?|sawubona|sanibonani|good (?:morning|afternoon|evening|day)|salut|coucou|moin|servus|hiya|hallo|yo|ok|okay|so|yes|no|well|si|oui|ja|yebo|sim)(?: (?:there|all|team|mr|ms|mrs|dr|herr|frau|again|\p{L}{2,20})){0,2} ?[,:!-] ?/u;
const withoutGreeting = (folded: string): string => folded.replace(GREETING, '');

/** The sentence, or for a long one the clause from its asking words on. */
function clauseOf(message: ReadMessage, sentence: Span, all: readonly Patterns[], marked: boolean): Span {
  const folded = message.folded.slice(sentence.start, sentence.end);
  const greeting = GREETING.exec(folded)?.[0].length ?? 0;
  if (sentence.text.length <= LONG && greeting === 0) return sentence;
  const breaks = Array.from(
    folded.matchAll(/[,;:] (?:and |but |so |y |pero |e |mas |et |mais |und |aber |kodwa )?| - |\) /gu),
    (match) => match.index + match[0].length,
  );
  const asking = [greeting, ...breaks.filter((at) => at > greeting)].filter((at) =>
    all.some(
      ({ opener, imperative, request }) =>
        opener.test(folded.slice(at)) || imperative.test(folded.slice(at)) || (request.exec(folded.slice(at))?.index ?? 99) < 12,
    ),
  );
  const from = (marked && sentence.text.length > LONG ? asking.at(-1) : asking[0]) ?? greeting;
  return from ? trimSpan(message.text, { start: sentence.start + from, end: sentence.end }) : sentence;
}
