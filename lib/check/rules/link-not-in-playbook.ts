import { visibleMessages } from '../facts/known';
import { linkKnown } from '../facts/unknown';
import { factsOf, knownFacts } from '../facts/known';
import type { Rule } from '../types';

/** Sends them to an address that only the customer named: it isn't ours, and may not be safe. Unknown addresses are invented (R21). */
export const linkNotInPlaybook: Rule = {
  id: 'link-not-in-playbook',
  level: 'warn',
  check: (checked) => {
    const links = checked.tokens.filter(({ kind }) => kind === 'link');
    if (links.length === 0) return null;
    const { hosts } = knownFacts(checked);
    const { faq, survey, macros } = checked.playbook;
    const ours = factsOf([...faq.map(({ link, answer }) => `${link ?? ''} ${Object.values(answer).join(' ')}`), survey?.url ?? '', ...macros.map(({ text }) => text)].map((text) => ({ text, at: null })), checked); // prettier-ignore
    const agents = factsOf(
      visibleMessages(checked.conversation).filter(({ role }) => role !== 'customer'),
      checked,
    );
    const theirs = factsOf(
      visibleMessages(checked.conversation).filter(({ role }) => role === 'customer'),
      checked,
    );
    return links
      .filter(
        ({ normal }) =>
          theirs.links.has(normal) && !ours.links.has(normal) && !agents.links.has(normal) && !linkKnown(normal, { ...ours, hosts }),
      )
      .map(({ start, end, text }) => ({ start, end, params: { text } }));
  },
};
