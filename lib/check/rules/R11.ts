import { words } from '@/lib/text/words';
import { body } from '../body';
import { ACTION, NEXT_STEP } from '../cues/action';
import { allSaid, at, isTrouble, lastSaid } from '../matter';
import { says } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** A reply may always have so many words, however short they wrote; and needs no more than this, however long. */
const ROOM = { chat: 80, dm: 90, comment: 90, post: 90, review: 130, ticket: 170, mail: 190 } as const;
/** Where a complaint comes in several short messages, the matter is as long as all of them. */
const PIECEMEAL: ReadonlySet<string> = new Set(['chat', 'dm']);
const LONG_ENOUGH = 40;
const RATIO = { most: 2, least: 0.5 };

/** About as long as they wrote, with a clear next step. */
export const R11: Rule = {
  id: 'R11',
  level: 'warn',
  check: (checked) => {
    if (checked.language === null) return null;
    const theirs = words(PIECEMEAL.has(checked.plan.channel) ? allSaid(checked) : lastSaid(checked)).length;
    const ours = checked.words.length;
    const spots: Spot[] = [];
    const sentences = body(checked);
    if (ours > Math.max(RATIO.most * theirs, ROOM[checked.plan.channel]))
      spots.push({ ...at(sentences, 'last', checked.text), say: 'R11.long' });
    if (isTrouble(checked) && checked.audience === 'private' && checked.plan.channel !== 'chat' && ours < Math.min(RATIO.least * theirs, LONG_ENOUGH)) spots.push({ ...at(sentences, 'first', checked.text), say: 'R11.short' }); // prettier-ignore
    if (isTrouble(checked) && !leads(checked)) spots.push({ ...at(sentences, 'last', checked.text), say: 'R11.next' });
    return spots;
  },
};

/** Something comes next: said, done, asked, or dated. */
const leads = (checked: Checked): boolean =>
  says(checked, checked.folded, NEXT_STEP) ||
  says(checked, checked.folded, ACTION) ||
  /\?\s*(?:\n|$)/u.test(checked.text) ||
  checked.tokens.some(({ kind, date }) => kind === 'date' && date !== undefined && date.last >= checked.now.slice(0, 10));
