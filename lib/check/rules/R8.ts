import { body } from '../body';
import { visibleMessages } from '../facts/known';
import { at, isTrouble, sameLanguage, stemsFor } from '../matter';
import { shared } from '../stems';
import type { Rule } from '../types';

/** Words of theirs that a reply takes up: two, or one where it is short or public. */
const ENOUGH = 2;
/** A message of fewer words has too few nouns to take up. */
const RICH = 5;

/** Concrete: the customer's own nouns. */
export const R8: Rule = {
  id: 'R8',
  level: 'warn',
  check: (checked) => {
    if (!isTrouble(checked) || !sameLanguage(checked)) return null;
    const said = visibleMessages(checked.conversation).filter(({ role }) => role === 'customer').map(({ text }) => text); // prettier-ignore
    const theirs = stemsFor(checked.language, [checked.conversation.subject ?? '', ...said].join('\n'));
    if (theirs.size < RICH) return null;
    const enough = checked.audience === 'public' || checked.words.length < 30 ? 1 : ENOUGH;
    return shared(theirs, stemsFor(checked.language, checked.text)) >= enough ? [] : [at(body(checked), 'first', checked.text)];
  },
};
