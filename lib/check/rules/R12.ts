import { body } from '../body';
import { APOLOGY, EMPATHY, PATIENCE } from '../cues/apology';
import { REQUEST } from '../cues/manner';
import { at, isTrouble, sameLanguage } from '../matter';
import { says } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Rule, Spot } from '../types';

const MOST_QUESTIONS = 2;

/** Empathy has three parts: reacting, seeing what it means, asking. One question, unless everything is known. */
export const R12: Rule = {
  id: 'R12',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, text, language } = checked;
    if (!isTrouble(checked) || plan.heat < 1 || language === null) return null;
    const spots: Spot[] = [];
    const sentences = body(checked);
    const reacts = [APOLOGY, EMPATHY, PATIENCE].some((cue) => says(checked, folded, cue));
    const sees =
      !sameLanguage(checked) ||
      plan.impact.length === 0 ||
      shared(stemsFor(language, plan.impact.map(({ text }) => text).join(' ')), stemsFor(language, text)) > 0;
    if (!reacts && (plan.fresh || plan.heat >= 3) && (!sees || plan.heat >= 2))
      spots.push({ ...at(sentences, 'first', text), say: 'R12.feeling' });
    const questions = checked.clauses.filter(({ start, end }) => /\?\s*$/u.test(text.slice(start, end)));
    if (questions.length > MOST_QUESTIONS && plan.missing.length < questions.length) {
      const extra = questions[MOST_QUESTIONS]!;
      spots.push({ start: extra.start, end: extra.end, say: 'R12.questions' });
    }
    const needs = plan.missing.length > 0 && plan.fresh && checked.audience === 'private' && plan.state !== 'handover';
    if (needs && questions.length === 0 && !says(checked, folded, REQUEST) && plan.options.some(({ chosen }) => chosen))
      spots.push({ ...at(sentences, 'last', text), say: 'R12.ask' });
    return spots;
  },
};
