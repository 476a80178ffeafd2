import { fold } from '@/lib/text/fold';
import { APOLOGY, EMPATHY, PATIENCE } from '../cues/apology';
import { WARM } from '../cues/manner';
import { says } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** In a shorter reply there is no room for a start and an end. */
const SHORT = 25;
/** Within a talk a turn is cold only when it is a long one. */
const LONG = 60;

/** Warm start, able middle, warm end. */
export const R9: Rule = {
  id: 'R9',
  level: 'warn',
  check: (checked) => {
    const { clauses, words, language, plan } = checked;
    if (language === null || words.length < (plan.fresh ? SHORT : LONG) || clauses.length < 3) return null;
    const spots: Spot[] = [];
    const [first, last] = [clauses[0]!, clauses.at(-1)!];
    if (!clauses.slice(0, 3).some(({ text }) => isWarm(checked, text) || greets(checked, text)))
      spots.push({ start: first.start, end: first.end, say: 'R9.start' });
    const half = clauses.slice(Math.min(-3, -Math.ceil(clauses.length / 2)));
    if (!half.some(({ text, end }) => isWarm(checked, text) || checked.text.slice(0, end).endsWith('?')))
      spots.push({ start: last.start, end: last.end, say: 'R9.end' });
    return spots;
  },
};

const isWarm = (checked: Checked, text: string): boolean => [WARM, APOLOGY, EMPATHY, PATIENCE].some((cue) => says(checked, text, cue));

/** A greeting by their name is warm; one to nobody isn't. */
const greets = ({ conversation }: Checked, text: string): boolean =>
  fold(conversation.customer.name ?? conversation.customer.handle ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .some((name) => name.length > 1 && text.split(/[^\p{L}\p{N}]+/u).includes(name));
