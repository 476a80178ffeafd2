import { grammarOf, type DateGrammar } from './grammar';
import type { DateVocabulary } from './vocabulary';
import { de } from './vocabularies/de';
import { en } from './vocabularies/en';
import { es } from './vocabularies/es';
import { fr } from './vocabularies/fr';
import { pt } from './vocabularies/pt';

const VOCABULARIES: Record<string, DateVocabulary> = { en, es, pt, fr, de };

/** Read beside a language because its speakers mix it in: "ngo-Friday". */
const MIXED: Record<string, readonly string[]> = { zu: ['en'], xh: ['en'], af: ['en'], sw: ['en'] };

const made = new Map<string, DateGrammar>();

/** The grammars to read a language with, best first; English where the language isn't ours, every one for "und". */
export function grammarsFor(language: string): DateGrammar[] {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const names = Object.hasOwn(VOCABULARIES, base) ? [base, ...(MIXED[base] ?? [])] : base === 'und' ? Object.keys(VOCABULARIES) : ['en'];
  return names.map((name) => {
    let grammar = made.get(name);
    if (!grammar) made.set(name, (grammar = grammarOf(VOCABULARIES[name]!)));
    return grammar;
  });
}
