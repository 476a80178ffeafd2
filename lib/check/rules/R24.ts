import { COMPANY_MAIL, HEALTH, IDENTITY, STREETS } from '../cues/personal';
import { knownFacts } from '../facts/known';
import type { Token } from '../facts/tokens';
import { fold } from '@/lib/text/fold';
import { occurrences } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/**
 * BLOCK: personal data where everyone can read it: references, addresses, numbers, cards, health, a surname that the customer doesn't show. It doesn't
 * matter that the customer wrote it there: we don't repeat it.
 */
export const R24: Rule = {
  id: 'R24',
  level: 'block',
  check: (checked) => {
    if (checked.audience !== 'public') return null;
    const spots: Spot[] = checked.tokens
      .filter((token) => isPersonal(checked, token))
      .map((token) => ({ start: token.start, end: token.end, say: `R24.${token.kind}` }));
    const add = (start: number, end: number, say: string) => {
      if (!spots.some((spot) => spot.start < end && start < spot.end)) spots.push({ start, end, say, fix: null });
    };
    for (const pattern of STREETS)
      for (const match of checked.text.matchAll(pattern)) add(match.index, match.index + match[0].length, 'R24.address');
    for (const { start, end } of occurrences(checked, HEALTH)) add(start, end, 'R24.health');
    for (const { start, end } of occurrences(checked, IDENTITY)) add(start, end, 'R24.code');
    const surname = surnameIn(checked);
    if (surname) add(surname.start, surname.end, 'R24.name');
    return spots;
  },
};

function isPersonal(checked: Checked, token: Token): boolean {
  if (token.kind === 'code' || token.kind === 'card') return !isOurs(checked, token);
  if (token.kind === 'email') return !COMPANY_MAIL.test(token.normal.split('@')[0] ?? '') && !isOurs(checked, token);
  if (token.kind === 'phone') return !isOurs(checked, token) && (theirs(checked, token) || !saysOurs(checked, token));
  return false;
}

/** In the playbook: a line of ours, a form's name. */
function isOurs({ playbook }: Checked, { normal, text }: Token): boolean {
  const said = fold(
    JSON.stringify([
      playbook.privateChannel,
      playbook.faq,
      playbook.links,
      playbook.macros,
      playbook.incidents,
      playbook.company,
      playbook.options.map(({ title }) => title),
    ]),
  );
  return said.includes(fold(text)) || (normal.length >= 7 && said.replace(/[^\p{L}\p{N}]/gu, '').includes(normal.toLowerCase()));
}

/** Stated by the customer, in this conversation. */
const theirs = (checked: Checked, { normal }: Token): boolean =>
  [...knownFacts(checked).phones].some((phone) => phone.slice(-7) === normal.slice(-7));

/** "call us on": a line of the company's. R21 sees whether it is known. */
const saysOurs = ({ folded }: Checked, { start }: Token): boolean =>
  /(?:call|ring|phone|reach|contact|text|whatsapp|message)(?: us| our)|hotline|helpline|customer service|llame(?:nos)?|llama(?:nos)?|contacte|ligue(?:-nos)?|contacte-nos|appelez(?:-nous)?|joindre|rufen sie uns|unter|erreichen sie uns|hotline|sishayele|shayela/u.test(
    folded.slice(Math.max(0, start - 60), start),
  );

/** The customer's surname where they show another name, or only a handle. */
function surnameIn({ folded, text, conversation }: Checked): { start: number; end: number } | null {
  const { name, handle } = conversation.customer;
  const parts = (name ?? '').split(/\s+/u).filter((part) => part.length > 2);
  const surname = parts.length > 1 ? parts.at(-1)! : null;
  if (!surname || handle === null) return null;
  const shown = fold(
    [handle, ...conversation.messages.filter(({ role }) => role === 'customer').map(({ author }) => author ?? '')].join(' '),
  );
  if (shown.includes(fold(surname))) return null;
  const at = folded.search(new RegExp(`(?<![\\p{L}\\p{N}])${fold(surname).replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'));
  return at === -1 ? null : { start: at, end: at + text.slice(at, at + surname.length).length };
}
