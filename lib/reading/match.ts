import type { Evidence } from '@/lib/conversation/types';
import { evidenceOf, type ReadMessage } from './context';
import { LEXICON_LANGUAGES, type Lexicon, type LexiconEntry, type LexiconLanguage } from './lexicon';

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
export function matchLexicon<Kind extends string>(lexicon: Lexicon<Kind>, message: ReadMessage): Match<Kind>[] {
  const found: Match<Kind>[] = [];
  for (const language of lexiconLanguages(message)) for (const entry of lexicon[language]) matchEntry(entry, language, message, found);
  return found.sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.evidence.signal < b.evidence.signal ? -1 : 1),
  );
}

function matchEntry<Kind extends string>(
  entry: LexiconEntry<Kind>,
  language: LexiconLanguage,
  message: ReadMessage,
  found: Match<Kind>[],
): void {
  for (const match of message.folded.matchAll(entry.pattern)) {
    if (match[0] === '') continue;
    const start = match.index;
    const clause =
      message.folded
        .slice(Math.max(0, start - 60), start)
        .split(/[.!?;:\n]/u)
        .at(-1) ?? '';
    const negated = !entry.keepsNegation && NEGATION[language].test(clause);
    found.push({
      kind: entry.kind,
      weight: entry.weight ?? 1,
      negated,
      evidence: evidenceOf(message, start, start + match[0].length, entry.signal),
    });
  }
}
