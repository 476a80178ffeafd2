import { grammarOf, type DateGrammar } from './grammar';
import type { DateVocabulary } from './vocabulary';
import { af } from './vocabularies/af';
import { de } from './vocabularies/de';
import { en } from './vocabularies/en';
import { es } from './vocabularies/es';
import { fr } from './vocabularies/fr';
import { it } from './vocabularies/it';
import { nl } from './vocabularies/nl';
import { pt } from './vocabularies/pt';
import { sw } from './vocabularies/sw';
import { xh } from './vocabularies/xh';
import { zu } from './vocabularies/zu';

const VOCABULARIES: Record<string, DateVocabulary> = { en, es, zu, pt, fr, de, nl, it, af, xh, sw };

/** Read beside a language because its speakers mix it in: "ngo-Friday". */
const MIXED: Record<string, readonly string[]> = { zu: ['en'], xh: ['en'], af: ['en'], sw: ['en'] };

const made = new Map<string, DateGrammar>();

/** The grammars to read a language with, best first; English where the language isn't ours, every one for "und". */
export function grammarsFor(language: string): DateGrammar[] {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const names = Object.hasOwn(VOCABULARIES, base) ? [base, ...(MIXED[base] ?? [])] : base === 'und' ? Object.keys(VOCABULARIES) : ['en'];
  return names.map((name) => {
    let grammar = made.get(name);
    if (!grammar) made.set(name, (grammar = grammarOf(VOCABULARIES[name]!, name)));
    return grammar;
  });
}
