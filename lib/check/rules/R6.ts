import { ISSUE_TRAITS } from '@/lib/plan/issues';
import { OWNING, PATIENCE } from '../cues/apology';
import { isToSolve } from '../matter';
import { occurrences, says, table } from '../phrases';
import type { Rule } from '../types';

/** Thanks that ask to bear it, as against thanks for telling us. */
const BEAR = table({
  en: ['patience', 'patient', 'understanding', 'bearing with', 'waiting'],
  es: ['paciencia', 'comprension', 'espera'],
  zu: ['ukubekezela', 'ngokubekezela', 'isineke', 'ngesineke', 'ngokuqonda*'],
  pt: ['paciencia', 'compreensao', 'espera'],
  fr: ['patience', 'comprehension', 'attente'],
  de: ['geduld', 'verstandnis', 'warten'],
});

/** Thanks for patience fit small delays; where money or safety is at stake, or it failed again, they don't stand for an apology. */
export const R6: Rule = {
  id: 'R6',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, language } = checked;
    const stake =
      plan.severity === 3 || (plan.money.lost && plan.issues.some((issue) => ISSUE_TRAITS[issue].money)) || plan.risks.includes('safety');
    if (!isToSolve(checked) || !stake || language === null || plan.apology.already) return null;
    const thanks = occurrences(checked, PATIENCE).filter(({ start, end }) => says(checked, folded.slice(start, end), BEAR));
    return thanks.length > 0 && !says(checked, folded, OWNING) ? thanks.map(({ start, end }) => ({ start, end })) : [];
  },
};
