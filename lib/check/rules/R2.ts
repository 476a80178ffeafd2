import { body } from '../body';
import { ACTION, REDRESS } from '../cues/action';
import { APOLOGY, OWNING } from '../cues/apology';
import { BECAUSE, CHANGED } from '../cues/manner';
import { at, isToSolve } from '../matter';
import { occurrences, says } from '../phrases';
import type { Checked, Rule } from '../types';

/** So many of the five parts an apology has at least; the request for forgiveness isn't required. */
const ENOUGH = 2;

/** The more parts of an apology the better: regret, explanation, responsibility, repentance, repair. */
export const R2: Rule = {
  id: 'R2',
  level: 'warn',
  check: (checked) => {
    const { size, already } = checked.plan.apology;
    if (!isToSolve(checked) || !checked.plan.fresh || checked.language === null || already || (size !== 'full' && size !== 'deep'))
      return null;
    const parts = [says(checked, checked.folded, APOLOGY), says(checked, checked.folded, BECAUSE), responsible(checked), says(checked, checked.folded, CHANGED), says(checked, checked.folded, ACTION) || says(checked, checked.folded, REDRESS)]; // prettier-ignore
    return parts.filter(Boolean).length >= ENOUGH ? [] : [at(body(checked), 'first', checked.text)];
  },
};

/** Owning beyond the word "sorry". */
function responsible(checked: Checked): boolean {
  const sorry = occurrences(checked, APOLOGY);
  return occurrences(checked, OWNING).some(({ start, end }) => !sorry.some((other) => other.start < end && start < other.end));
}
