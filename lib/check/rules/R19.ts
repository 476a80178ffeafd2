import { body } from '../body';
import { CHANGED } from '../cues/manner';
import { at } from '../matter';
import { says } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Rule } from '../types';

/** After the fix, tell what was changed because of their report; where the playbook knows of something. */
export const R19: Rule = {
  id: 'R19',
  level: 'warn',
  check: (checked) => {
    const { plan, folded, text, language } = checked;
    if (plan.state !== 'closing' || plan.improvement === null || language === null) return null;
    const told = Object.values(plan.improvement).some(
      (improvement) => shared(stemsFor(language, improvement), stemsFor(language, text)) >= 2,
    );
    return told || says(checked, folded, CHANGED) ? [] : [at(body(checked), 'last', text)];
  },
};
