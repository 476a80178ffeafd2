import { APOLOGY } from '../cues/apology';
import { says } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** At most so many sentences of apology in one reply. */
const MOST = 2;

/** Apologise briefly, then solve; and not again in a later turn, unless something new failed. */
export const R4: Rule = {
  id: 'R4',
  level: 'warn',
  check: (checked) => {
    const sorry = checked.clauses.filter(({ text }) => says(checked, text, APOLOGY));
    if (sorry.length === 0) return null;
    const again = checked.plan.apology.already;
    return sorry
      .slice(again ? 0 : MOST)
      .map(({ start, end }) => ({ start, end, say: again ? 'R4.again' : 'R4', fix: removal(checked, start, end) }));
  },
};

/** A sentence that does nothing but apologise can go, with the space after it. */
function removal({ text, clauses }: Checked, start: number, end: number): Spot['fix'] {
  const bare = text.slice(start, end).split(/\s+/u).length <= 12 && clauses.length > 2;
  return bare && !/,\s*\n?$/u.test(text.slice(start, end)) ? { label: 'remove', text: '' } : null;
}
