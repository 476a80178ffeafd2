import { body } from '../body';
import { CHOICE, DONE, OFFERS } from '../cues/offers';
import { at } from '../matter';
import { says } from '../phrases';
import type { Rule } from '../types';

const CALLS = ['first-contact', 'repeat-failure', 'broken-promise', 'refusal'];

/** At least two concrete options, where there is a choice and nothing is done yet. */
export const R5: Rule = {
  id: 'R5',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, audience, language } = checked;
    const toChoose = plan.options.filter(({ chosen, concession }) => chosen && !concession).length >= 2;
    if (!CALLS.includes(plan.state) || !toChoose || audience === 'public' || language === null || plan.escalate?.holds) return null;
    if (says(checked, folded, DONE)) return [];
    const groups = Object.values(OFFERS).filter((offer) => says(checked, folded, offer)).length;
    const asks = checked.clauses.some(
      ({ text }) => says(checked, text, CHOICE) && Object.values(OFFERS).some((offer) => says(checked, text, offer)),
    );
    return groups >= 2 || asks ? [] : [at(body(checked), 'last', checked.text)];
  },
};
