import type { Evidence } from '@/lib/conversation/types';
import type { ReadContext } from '../context';
import { impactLexicon } from '../lexicons/impact';
import { clauseOf, matchPhrases } from '../match';

export type ImpactKind = 'event' | 'family' | 'time' | 'money' | 'health' | 'work' | 'embarrassment' | 'home';

/** What it did to the customer, as whole clauses that a reply can take up ("missed my daughter's birthday"); the signal names the kind. Each clause once. */
export function readImpact(context: ReadContext): Evidence[] {
  const found: Evidence[] = [];
  for (const message of context.customer)
    for (const match of matchPhrases(impactLexicon, message)) {
      if (match.negated) continue;
      const clause = clauseOf(message, match.evidence);
      if (!found.some((known) => known.message === clause.message && known.start < clause.end && clause.start < known.end))
        found.push(clause);
    }
  return found.slice(0, 8);
}
