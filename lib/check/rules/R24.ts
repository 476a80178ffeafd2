import { COMPANY_MAIL, HEALTH, IDENTITY, STREETS } from '../cues/personal';
import { NOT_A_NAME } from '../cues/names';
import { knownFacts, visibleMessages } from '../facts/known';
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
    for (const { start, end } of surnamesIn(checked)) add(start, end, 'R24.name');
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
  /(?:call|ring|phone|reach|contact|text|whatsapp|message)(?: us| our)|hotline|helpline|customer service|(?<!\p{L})(?:llame|llama|llam[ae]nos|llamarnos|contacte|contactarnos|ligue|ligue-nos|ligar-nos|contacte-nos|appelez|appelez-nous|joindre|sishayele|shayela)(?!\p{L})|rufen sie uns|erreichen sie uns|erreichbar|(?<!\p{L})uns(?: \p{L}+){0,3} unter/u.test(
    folded.slice(Math.max(0, start - 60), start),
  );

/** A surname that the customer doesn't show here: theirs as we know it, one behind a title, one behind their first name of which they show a letter. */
function surnamesIn(checked: Checked): { start: number; end: number }[] {
  const { text, folded, conversation } = checked;
  const { name, handle } = conversation.customer;
  const shown = fold(
    [handle ?? name ?? '', conversation.agent.name ?? '', ...visibleMessages(conversation).map(({ author }) => author ?? '')].join(' '),
  );
  const isShown = (word: string) =>
    shown.split(/[^\p{L}\p{N}'-]+/u).includes(fold(word)) || shown.replace(/[^\p{L}]/gu, '').includes(fold(word));
  const found: { start: number; end: number }[] = [];
  const add = (start: number, written: string) => {
    if (!isShown(written) && !NOT_A_NAME.has(fold(written))) found.push({ start, end: start + written.length });
  };
  for (const match of text.matchAll(TITLED)) {
    const surname = match.groups!.name!;
    if (!STAFFED.test(text.slice(0, match.index))) add(match.index + match[0].length - surname.length, surname);
  }
  const parts = (name ?? '').split(/\s+/u).filter((part) => /^\p{Lu}.{2}/u.test(part));
  for (const part of parts.slice(1))
    for (const { index } of folded.matchAll(wordAs(fold(part)))) {
      const written = text.slice(index, index + part.length);
      if (/^\p{Lu}/u.test(written)) add(index, written);
    }
  const cut = /^(?<first>\p{Lu}[\p{L}'’-]+) (?<letter>\p{Lu})\.?$/u.exec(name ?? '')?.groups;
  if (cut)
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${cut.first!} (?<name>${cut.letter!}[\\p{Ll}'’-]{2,})`, 'gu')))
      add(match.index + match[0].length - match.groups!.name!.length, match.groups!.name!);
  return found;
}

/** A title and a name behind it, in the six languages. */
const TITLED =
  /(?<!\p{L})(?:M(?:rs?|s|x)\.?|Señor(?:a|ita)?|Sra?\.|Senhora?|Mme|Mlle|M\.|Madame|Monsieur|Mademoiselle|Frau|Herrn?|Mnu\.?|Nksz\.?|Nkk\.?) (?<name>\p{Lu}[\p{Ll}'’][\p{L}'’-]+)/gu;

/** Somebody of ours, as a title follows it: "our manager Mr Lewis". */
const STAFFED =
  /(?<!\p{L})(?:my|our|mi|nuestr[oa]|meu|minha|noss[oa]|mon|ma|notre|mein\p{L}*|unser\p{L}*|wami|wethu)(?: \p{L}+){0,3},? $/iu;

/** The word as it stands between others. */
const wordAs = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
