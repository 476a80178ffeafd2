import { body } from '../body';
import { EMPATHY } from '../cues/apology';
import { at, isTrouble } from '../matter';
import { says } from '../phrases';
import type { Rule } from '../types';

/** From this level on listening comes before anything else. */
const VERY_UPSET = 3;
const FIRST = 3;
/** Sentences about what to do in danger. */
const SAFE = 3;

/** Very upset: the feeling named in the first sentences, even before a fix is known. */
export const R10: Rule = {
  id: 'R10',
  level: 'warn',
  check: (checked) => {
    if (checked.plan.heat < VERY_UPSET || !isTrouble(checked) || checked.language === null) return null;
    const sentences = body(checked);
    // Where somebody may be in danger, what to do comes before what is felt.
    const first = checked.plan.escalate?.kind === 'safety' ? FIRST + SAFE : FIRST;
    return sentences.slice(0, first).some(({ text }) => says(checked, text, EMPATHY)) ? [] : [at(sentences, 'first', checked.text)];
  },
};
