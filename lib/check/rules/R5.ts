import { body } from '../body';
import { CHOICE, DONE, GROUP_OF, OFFERS } from '../cues/offers';
import { at } from '../matter';
import { says } from '../phrases';
import type { Checked, Rule } from '../types';
import { lastAnswer } from '@/lib/plan/failure';

const CALLS = ['first-contact', 'repeat-failure', 'broken-promise', 'refusal'];

/** What is done whatever they choose. */
const ACTIONS: ReadonlySet<string> = new Set(['tracking', 'investigation', 'explanation', 'callback']);

/** What ends the matter, as against looking for it or calling about it. */
const SOLUTIONS = ['money', 'goods', 'repair', 'gesture', 'cancel', 'change', 'label', 'access'] as const;

/** At least two concrete options, where there is a choice and nothing is done yet. */
export const R5: Rule = {
  id: 'R5',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, audience, language } = checked;
    const toChoose = plan.options.filter(({ chosen, concession, kind }) => chosen && !concession && !ACTIONS.has(kind)).length >= 2;
    const granted = plan.wants.some(({ kind, evidence }) => isChoice(checked, evidence.message) && says(checked, folded, OFFERS[GROUP_OF[kind] ?? 'money']) && GROUP_OF[kind] !== undefined); // prettier-ignore
    if (!CALLS.includes(plan.state) || !toChoose || granted || audience === 'public' || language === null || plan.escalate?.holds)
      return null;
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

/** Whoever names what they want after an answer of ours has chosen already (G2.4). */
function isChoice({ conversation }: Checked, message: string): boolean {
  const answered = lastAnswer(conversation);
  return answered !== -1 && conversation.messages.findIndex(({ id }) => id === message) > answered;
}
