import { body } from '../body';
import { CHOICE, DONE, OFFERS } from '../cues/offers';
import { at } from '../matter';
import { says } from '../phrases';
import type { Rule } from '../types';

const CALLS = ['first-contact', 'repeat-failure', 'broken-promise', 'refusal'];

/** What ends the matter, as against looking for it or calling about it. */
const SOLUTIONS = ['money', 'goods', 'repair', 'gesture', 'cancel', 'change', 'label', 'access'] as const;

/** At least two concrete options, where there is a choice and nothing is done yet. */
export const R5: Rule = {
  id: 'R5',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, audience, language } = checked;
    const toChoose = plan.options.filter(({ chosen, concession }) => chosen && !concession).length >= 2;
    if (!CALLS.includes(plan.state) || !toChoose || audience === 'public' || language === null || plan.escalate?.holds) return null;
    if (says(checked, folded, DONE)) return [];
    const groups = SOLUTIONS.filter((group) => says(checked, folded, OFFERS[group])).length;
    // Nothing offered yet is a report on the way; R1 asks for a repair.
    if (groups === 0) return [];
    const asks = checked.clauses.some(
      ({ text }) => says(checked, text, CHOICE) && SOLUTIONS.some((group) => says(checked, text, OFFERS[group])),
    );
    return groups >= 2 || asks ? [] : [at(body(checked), 'last', checked.text)];
  },
};
