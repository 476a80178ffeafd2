import { body } from '../body';
import { REDRESS } from '../cues/action';
import { at, isToSolve } from '../matter';
import { says } from '../phrases';
import type { Rule } from '../types';

/** Money lost and named: the reply says what goes back. */
export const R18: Rule = {
  id: 'R18',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, text, language, audience } = checked;
    if (!plan.money.lost || !plan.fresh || !isToSolve(checked) || audience === 'public' || language === null || plan.escalate?.holds)
      return null;
    return says(checked, folded, REDRESS) ? [] : [at(body(checked), 'last', text)];
  },
};
