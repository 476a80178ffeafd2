import { body } from '../body';
import { ACTION, REDRESS } from '../cues/action';
import { OWNING, PATIENCE } from '../cues/apology';
import { DONE, OFFERS } from '../cues/offers';
import { at, isToSolve } from '../matter';
import { says } from '../phrases';
import type { Rule, Spot } from '../types';

/** Where it may be ours: own it, and offer repair. */
export const R1: Rule = {
  id: 'R1',
  level: 'warn',
  check: (checked) => {
    if (!isToSolve(checked) || !checked.plan.fresh || checked.language === null) return null;
    const spots: Spot[] = [];
    const sentences = body(checked);
    // Thanks for patience stand for it where only time was lost (R6).
    const owned = says(checked, checked.folded, OWNING) || (checked.plan.apology.thanks && says(checked, checked.folded, PATIENCE));
    if (checked.plan.ownership !== 'open' && !owned && !checked.plan.apology.already)
      spots.push({ ...at(sentences, 'first', checked.text), say: 'R1.own' });
    const repairs = [ACTION, REDRESS, DONE, ...Object.values(OFFERS)].some((cue) => says(checked, checked.folded, cue));
    if (!repairs) spots.push({ ...at(sentences, 'last', checked.text), say: 'R1.repair' });
    return spots;
  },
};
