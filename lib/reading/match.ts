import type { Evidence } from '@/lib/conversation/types';
import { matchesIn } from '@/lib/text/sieve/sieve';
import { evidenceOf, type ReadMessage } from './context';
import { LEXICON_LANGUAGES, type Lexicon, type LexiconEntry, type LexiconLanguage } from './lexicon';
import { fits, type Phrase, type PhraseSet } from './phrases';
import type { Token } from './tokens';

export type Match<Kind extends string = string> = { kind: Kind; weight: number; negated: boolean; evidence: Evidence };

/** Negations up to a few words before a match, in its clause, folded. */
const NEGATION: Record<LexiconLanguage, RegExp> = {
  en: /\b(?:not|never|no|n't|isn't|wasn't|don't|didn't|won't|without|nor)\b(?:\s+[\p{L}']+){0,3}\s*$/u,
  es: /\b(?:no|nunca|jamas|sin|ni|tampoco)\b(?:\s+\p{L}+){0,3}\s*$/u,
  zu: /\b(?:hhayi|hayi|akukho|angi\p{L}*|ngingeke|ayi\p{L}*)\b(?:\s+\p{L}+){0,2}\s*$/u,
  pt: /\b(?:nao|nunca|jamais|sem|nem)\b(?:\s+\p{L}+){0,3}\s*$/u,
  fr: /\b(?:pas|jamais|sans|ni|aucun|aucune)\b(?:\s+[\p{L}']+){0,3}\s*$/u,
  de: /\b(?:nicht|nie|niemals|kein|keine|keinen|ohne)\b(?:\s+\p{L}+){0,3}\s*$/u,
};

/** The languages whose lexicons a message is read with: its own, and English beside isiZulu, which is often mixed with it. */
export function lexiconLanguages(message: ReadMessage): LexiconLanguage[] {
  const own = LEXICON_LANGUAGES.find((language) => message.language === language || message.language.startsWith(`${language}-`));
  if (own === 'en') return ['en'];
  if (message.language === 'xh') return ['zu', 'en'];
  if (message.language === 'und' || own === undefined)
    return own === undefined && message.language !== 'und' ? ['en'] : [...LEXICON_LANGUAGES];
  return own === 'zu' ? ['zu', 'en'] : [own];
}

/** Every match of a lexicon in a message, by place; `negated` where a negation stands before it in the same clause. */
export function matchLexicon<Kind extends string>(lexicon: Lexicon<Kind>, message: ReadMessage): readonly Match<Kind>[] {
  return remember(message, lexicon, () => {
    const found: Match<Kind>[] = [];
    for (const language of lexiconLanguages(message)) for (const entry of lexicon[language]) matchEntry(entry, language, message, found);
    return found.sort(
      (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.evidence.signal < b.evidence.signal ? -1 : 1),
    );
  });
}

function matchEntry<Kind extends string>(
  entry: LexiconEntry<Kind>,
  language: LexiconLanguage,
  message: ReadMessage,
  found: Match<Kind>[],
): void {
  for (const match of matchesIn(message.folded, entry.pattern, message.grams)) {
    if (match[0] === '') continue;
    const start = match.index;
    const negated = !entry.keepsNegation && NEGATION[language].test(clauseBefore(message.folded, start));
    found.push({
      kind: entry.kind,
      weight: entry.weight ?? 1,
      negated,
      evidence: evidenceOf(message, start, start + match[0].length, entry.signal),
    });
  }
}

/** What stands before an offset in its clause, as far as a negation is looked for. */
function clauseBefore(text: string, end: number): string {
  const first = Math.max(0, end - 60);
  let start = end;
  while (start > first && !'.!?;:\n'.includes(text[start - 1]!)) start--;
  return text.slice(start, end);
}

/** Words that negate what follows them in their clause; those in `after` also what stands before them. */
const NEGATORS: Record<LexiconLanguage, { before: ReadonlySet<string>; after: ReadonlySet<string> }> = {
  en: {
    before: new Set(
      'not never no dont doesnt didnt wont wouldnt isnt wasnt arent werent cant cannot couldnt havent hasnt hadnt aint without neither nor nobody hardly'.split(
        ' ',
      ),
    ),
    after: new Set(),
  },
  es: { before: new Set('no nunca jamas sin ni tampoco nadie'.split(' ')), after: new Set() },
  zu: { before: new Set('hhayi hayi akukho akusikho angifuni angisho angikaze not no dont never'.split(' ')), after: new Set() },
  pt: { before: new Set('nao nunca jamais sem nem tampouco n'.split(' ')), after: new Set() },
  fr: { before: new Set('ne n pas jamais sans ni aucun aucune aucunement'.split(' ')), after: new Set('pas jamais'.split(' ')) },
  de: {
    before: new Set('nicht nie niemals kein keine keinen keinem keiner keinerlei ohne weder nix'.split(' ')),
    after: new Set('nicht nie niemals'.split(' ')),
  },
};

/** One set of phrases a language. */
export type PhraseLexicon<Kind extends string = string> = Record<LexiconLanguage, PhraseSet<Kind>>;

/** Every match of a lexicon of phrases in a message, by place, in the languages that the message is read in. Matched once for the same tokens. */
export function matchPhrases<Kind extends string>(lexicon: PhraseLexicon<Kind>, message: ReadMessage): readonly Match<Kind>[] {
  return remember(message, lexicon, () => {
    const found = lexiconLanguages(message).map((language) => matchSet(lexicon[language], language, message));
    return found.length === 1 ? found[0]! : inOrder(merged(found));
  });
}

function remember<Kind extends string>(message: ReadMessage, key: object, read: () => readonly Match<Kind>[]): readonly Match<Kind>[] {
  const before = message.matched.get(key) as readonly Match<Kind>[] | undefined;
  if (before) return before;
  const matches = read();
  message.matched.set(key, matches);
  return matches;
}

const inOrder = <Kind extends string>(matches: Match<Kind>[]): Match<Kind>[] =>
  matches.sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );

/** Of the same kind and stretch in several languages, the one that isn't negated, then the surest. */
function merged<Kind extends string>(lists: readonly (readonly Match<Kind>[])[]): Match<Kind>[] {
  const best = new Map<string, Match<Kind>>();
  for (const match of lists.flat()) {
    const key = `${match.kind} ${match.evidence.start} ${match.evidence.end}`;
    const rival = best.get(key);
    if (!rival || (rival.negated && !match.negated) || (rival.negated === match.negated && rival.weight < match.weight))
      best.set(key, match);
  }
  return [...best.values()];
}

function matchSet<Kind extends string>(set: PhraseSet<Kind>, language: LexiconLanguage | null, message: ReadMessage): Match<Kind>[] {
  const found = new Map<string, Match<Kind>>();
  const tried = new Set<Phrase<Kind>>();
  for (let at = 0; at < message.tokens.length; at++) {
    const { forms } = message.tokens[at]!;
    if (forms.length > 1) tried.clear();
    for (const form of forms)
      for (const phrase of set.candidates(form)) {
        if (forms.length > 1 && tried.has(phrase)) continue;
        if (forms.length > 1) tried.add(phrase);
        const hit = matchAt(phrase, message.tokens, at);
        if (hit) keep(found, phrase, language, message, hit);
      }
  }
  return inOrder([...found.values()]);
}

/** One match for each kind and stretch: the surest wording of it, and one that isn't negated before one that is. */
function keep<Kind extends string>(
  found: Map<string, Match<Kind>>,
  phrase: Phrase<Kind>,
  language: LexiconLanguage | null,
  message: ReadMessage,
  [first, last]: [number, number],
): void {
  if (phrase.plain && negatedWithin(language, message.tokens, first, last)) return;
  const start = message.tokens[first]!.start;
  const end = message.tokens[last]!.end;
  const negated = !phrase.keepsNegation && language !== null && isNegated(language, message.tokens, first, last);
  const key = `${phrase.kind} ${start} ${end}`;
  const rival = found.get(key);
  if (rival && (rival.negated === negated ? rival.weight >= phrase.weight : !rival.negated)) return;
  found.set(key, { kind: phrase.kind, weight: phrase.weight, negated, evidence: evidenceOf(message, start, end, phrase.signal) });
}

/** First and last token of the phrase around its anchor, or null. Gaps are at most seven words: bounded work for each token. */
function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): [number, number] | null {
  const last = forwards(phrase, tokens, phrase.anchor, at);
  if (last === null) return null;
  const first = backwards(phrase, tokens, phrase.anchor, at);
  return first === null ? null : [first, last];
}

function forwards(phrase: Phrase, tokens: readonly Token[], slot: number, at: number): number | null {
  const next = phrase.slots[slot + 1];
  if (!next) return at;
  for (let to = at + 1; to <= at + 1 + next.gap && to < tokens.length; to++) {
    if (tokens[to]!.gap === 2) return null;
    if (!fits(next, tokens[to]!)) continue;
    const end = forwards(phrase, tokens, slot + 1, to);
    if (end !== null) return end;
  }
  return null;
}

function backwards(phrase: Phrase, tokens: readonly Token[], slot: number, at: number): number | null {
  if (slot === 0) return at;
  const before = phrase.slots[slot - 1]!;
  for (let to = at - 1; to >= at - 1 - phrase.slots[slot]!.gap && to >= 0; to--) {
    if (tokens[to + 1]!.gap === 2) return null;
    if (!fits(before, tokens[to]!)) continue;
    const start = backwards(phrase, tokens, slot - 1, to);
    if (start !== null) return start;
  }
  return null;
}

/** A negation up to four words before in the same clause, or, where the language puts it there, up to two after. */
function isNegated(language: LexiconLanguage, tokens: readonly Token[], first: number, last: number): boolean {
  const { before, after } = NEGATORS[language];
  for (let at = first; at > 0 && at > first - 4; at--) {
    if (tokens[at]!.gap > 0) break;
    if (before.has(tokens[at - 1]!.forms[0]!)) return true;
  }
  for (let at = last + 1; at < tokens.length && at <= last + 2 && tokens[at]!.gap === 0; at++)
    if (after.has(tokens[at]!.forms[0]!)) return true;
  return false;
}

const NOTHING = new Set('nothing none nada rien nichts nix lutho yet aun todavia ainda toujours noch'.split(' '));

function negatedWithin(language: LexiconLanguage | null, tokens: readonly Token[], first: number, last: number): boolean {
  if (language === null) return false;
  for (let at = first; at <= last; at++) {
    const word = tokens[at]!.forms[0]!;
    if (NEGATORS[language].before.has(word) || NOTHING.has(word)) return true;
  }
  return false;
}

/** Evidence for the clause around a match: its sentence, or where that is long what lies between commas; so that a reply can take it up whole. */
export function clauseOf(message: ReadMessage, evidence: Evidence): Evidence {
  const sentence = message.sentences.find((each) => each.start <= evidence.start && evidence.start < each.end);
  if (!sentence) return evidence;
  if (sentence.end - sentence.start <= 90)
    return evidenceOf(message, sentence.start, Math.max(sentence.end, evidence.end), evidence.signal);
  let { start, end } = evidence;
  while (start > sentence.start && !/[,;:()]/u.test(message.text[start - 1]!)) start--;
  while (end < sentence.end && !/[,;:()]/u.test(message.text[end]!)) end++;
  while (start < end && /\s/u.test(message.text[start]!)) start++;
  while (end > start && /\s/u.test(message.text[end - 1]!)) end--;
  return evidenceOf(message, start, end, evidence.signal);
}

/** Every match of one set of phrases, whatever the message's language; negation is read as in the set itself. Matched once for the same tokens. */
export function matchInAll<Kind extends string>(set: PhraseSet<Kind>, message: ReadMessage): readonly Match<Kind>[] {
  return remember(message, set, () => matchSet(set, null, message));
}
