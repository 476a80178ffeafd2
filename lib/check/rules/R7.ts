import { FIRST_PLURAL, FIRST_SINGULAR } from '../cues/manner';
import { isTrouble } from '../matter';
import { occurrences } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** From so many "we" on a reply without any "I" speaks for an office. */
const MANY = 2;

/** Own it as "I". */
export const R7: Rule = {
  id: 'R7',
  level: 'warn',
  check: (checked) => {
    if (!isTrouble(checked) || checked.language === null) return null;
    const we = occurrences(checked, FIRST_PLURAL);
    const i = occurrences(checked, FIRST_SINGULAR);
    if (we.length === 0 && i.length === 0) return null;
    const first = we[0];
    return we.length >= MANY && i.length === 0 && first ? [{ start: first.start, end: first.end, fix: turned(checked, first) }] : [];
  },
};

/** "We are", "we have", "we will" can be said by one person as they stand, in languages whose verbs are helped along. */
function turned({ language, text, folded }: Checked, { start, end }: { start: number; end: number }): Spot['fix'] {
  if (language !== 'en') return null;
  const word = folded.slice(start, end);
  const after = folded.slice(end, end + 24);
  // What several do together isn't done by one.
  if (/^[^.!?\n]{0,60}\b(?:together|ourselves|both|each other|all of us|as a team)\b/u.test(folded.slice(end))) return null;
  const capital = /^\p{Lu}/u.test(text.slice(start, end));
  if (word === "we're") return { label: 'rewrite', text: "I'm" };
  if (word === "we've" || word === "we'll" || word === "we'd") return { label: 'rewrite', text: `I'${word.slice(3)}` };
  if (word === 'we' && /^ (?:will|have|can|would|understand|see|know|apologi|want|do|did|shall|could)/u.test(after))
    return { label: 'rewrite', text: 'I' };
  return word === 'us' && !capital ? { label: 'rewrite', text: 'me' } : null;
}
