import type { Checked } from './types';
import { visibleMessages } from './facts/known';

/** True where something went wrong and the reply has to put it right: not for praise, a question, a closing. */
export const isTrouble = ({ plan }: Checked): boolean => !['praise', 'information', 'closing'].includes(plan.state);

/** True where the reply has to solve, and not only to hold. */
export const isToSolve = (checked: Checked): boolean =>
  isTrouble(checked) && !['handover', 'solved', 'holding'].includes(checked.plan.state);

/** What the customer wrote since we last answered: what a reply answers to. */
export function lastSaid({ conversation }: Checked): string {
  const seen = visibleMessages(conversation);
  const answered = seen.findLastIndex(({ role }) => role === 'agent');
  const open = seen.slice(answered + 1).filter(({ role }) => role === 'customer');
  const said = open.length > 0 ? open : seen.filter(({ role }) => role === 'customer').slice(-1);
  return said.map(({ text }) => text).join('\n\n');
}

/** All that the customer wrote. */
export const allSaid = ({ conversation }: Checked): string =>
  visibleMessages(conversation).filter(({ role }) => role === 'customer').map(({ text }) => text).join('\n\n'); // prettier-ignore

/** True where the reply is in the language that the customer writes: only then their words can be found in it. */
export const sameLanguage = ({ language, reading }: Checked): boolean => language !== null && (reading.language.code.split('-')[0] === language || (language === 'zu' && reading.language.code === 'xh')); // prettier-ignore

/** The stretch where a missing thing belongs: the first or the last sentence, or the whole text where it has none. */
export const at = (
  spans: readonly { start: number; end: number }[],
  place: 'first' | 'last',
  text: string,
): { start: number; end: number } => {
  const span = spans.at(place === 'first' ? 0 : -1);
  return span ? { start: span.start, end: span.end } : { start: 0, end: text.length };
};
