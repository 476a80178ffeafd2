import { words } from '@/lib/text/words';
import { ACTION } from '../cues/action';
import { APOLOGY } from '../cues/apology';
import { says, table } from '../phrases';
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

/** A sentence that does nothing but apologise can go: one that acts, asks, tells or reasons beside it can't. */
function removal(checked: Checked, start: number, end: number): Spot['fix'] {
  const { text, folded, clauses } = checked;
  const said = folded.slice(start, end);
  const bare = words(said).length <= SHORT && clauses.length > 2 && !/[\d?:;]/u.test(said) && !says(checked, said, ACTION) && !says(checked, said, ELSE); // prettier-ignore
  return bare && !/,\s*\n?$/u.test(text.slice(start, end)) ? { label: 'remove', text: '' } : null;
}

/** An apology of more words says something else too. */
const SHORT = 12;
/** Joins something to the apology that would be lost with it. */
const ELSE = table({
  en: ['but', 'because', 'however', 'although', 'so (?:i|we)', 'and (?:i|we|you|it|will|have|can)', 'unfortunately'],
  es: ['pero', 'porque', 'aunque', 'sin embargo', 'asi que', 'y (?:le|te|se|lo|ya|voy|puede*)'],
  zu: ['kodwa', 'ngoba', 'ngakho', 'futhi', '(?:ngi|si)zo\\p{L}+'],
  pt: ['mas', 'porque', 'embora', 'porem', 'por isso', 'e (?:ja|vou|vamos|pode*|estou)'],
  fr: ['mais', 'parce', 'car', 'cependant', 'donc', 'et (?:je|nous|vous)'],
  de: ['aber', 'weil', 'denn', 'jedoch', 'leider', 'dass', 'und (?:ich|wir|sie|du|werde)'],
}); // prettier-ignore
