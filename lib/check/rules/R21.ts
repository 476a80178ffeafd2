import type { Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { firstName } from '@/lib/text/person-name';
import { CARRIERS } from '../facts/carriers';
import { factsOf, isDayKnown, knownFacts, plainlyKnown, toldFacts, type Known } from '../facts/known';
import { placeholders } from '../facts/placeholders';
import type { Token } from '../facts/tokens';
import { isUnknown } from '../facts/unknown';
import { NOT_A_NAME, STAFF } from '../cues/names';
import { isConcession } from '../cues/concession';
import { languagesOf } from '../phrases';
import { isPromise } from '../promise';
import type { Checked, Rule, Spot } from '../types';

/**
 * BLOCK: a place left to be filled in, or a fact that is neither in what the customer sees, nor in the playbook, nor among the agent's choices. What is
 * promised for a day to come is the agent's word and judged elsewhere (date-in-past, closed-day, promise-beyond-policy), and so is the size of a gesture.
 */
export const R21: Rule = {
  id: 'R21',
  level: 'block',
  check: (checked) => {
    const holes = placeholders(checked.text);
    const tokens = checked.tokens.filter(({ start, end }) => !holes.some((hole) => hole.start < end && start < hole.end));
    return [
      ...holes.map(({ start, end }) => ({ start, end, say: 'R21.placeholder', fix: filled(checked, start, end) })),
      ...tokens
        .filter((token) => invented(checked, token))
        .map((token) => ({ start: token.start, end: token.end, say: `R21.${token.kind}`, params: { text: token.text } })),
      ...namedOut(checked, tokens),
    ];
  },
};

/** What internal notes state: said to a customer it is a leak (the rule "internal"), not an invention. */
export function internalFacts(checked: Checked): Known {
  const known = notes.get(checked.plan) ?? factsOf(checked.conversation.messages.filter(isNote), checked);
  notes.set(checked.plan, known);
  return known;
}

/** By plan, which is made anew for another conversation. */
const notes = new WeakMap<object, Known>();
const isNote = ({ visibility }: Message): boolean => visibility === 'internal';

function invented(checked: Checked, token: Token): boolean {
  if (token.kind === 'date') return inventedDate(checked, token);
  if (isTold(checked, token)) return false;
  if (!isUnknown(token, plainlyKnown(checked)) || !isUnknown(token, knownFacts(checked)) || !isUnknown(token, internalFacts(checked)))
    return false;
  if (token.kind === 'amount' || token.kind === 'percent') return !isConcession(checked, token);
  return true;
}

/** A sum or a reference that reading and plan have as it is: then no text has to be looked through. */
function isTold(checked: Checked, { kind, normal, currency }: Token): boolean {
  const { amounts, codes } = toldFacts(checked);
  if (kind === 'amount') return amounts.get(Number(normal))?.has(currency ?? '') ?? false;
  return kind === 'code' && codes.has(normal);
}

/** A day that was and that nobody spoke of. "Yesterday", "last week" are no dates of their own. */
function inventedDate(checked: Checked, { date, text, start }: Token): boolean {
  const { now } = checked;
  if (!date || date.granularity !== 'day' || !/\d/u.test(text) || /^\d{1,2}:\d{2}$/u.test(text) || date.ambiguous) return false;
  // A length of time ("3 days ago") is no date either: a day has its month, or stands between points and slashes.
  if (date.implied && !/\d[./-]\d/u.test(text) && !/\p{L}{3,}.*\d|\d.*\p{L}{3,}/u.test(text)) return false;
  if (date.implied && /(?:ago|hace|há|atrás|il y a|vor|edlule|days?|días?|dias?|jours?|tage?n?)/iu.test(text)) return false;
  return (
    date.last < now.slice(0, 10) &&
    !isDayKnown(checked, date.date) &&
    !internalFacts(checked).dates.has(date.date) &&
    !isPromise(checked, start)
  );
}

function namedOut(checked: Checked, tokens: Token[]): Spot[] {
  const spots: Spot[] = [];
  const isKnown = (word: string) => plainlyKnown(checked).words.has(word);
  const free = (start: number, end: number) => !tokens.some((token) => token.start < end && start < token.end);
  for (const match of checked.folded.matchAll(CARRIERS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const written = checked.text.slice(start, end);
    const isName = written !== written.toLowerCase();
    if (isName && free(start, end) && !match[0].split(/\s+/u).every(isKnown))
      spots.push({ start, end, say: 'R21.carrier', params: { text: written } });
  }
  for (const language of languagesOf(checked))
    for (const match of checked.text.matchAll(STAFF[language])) {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      const words = fold(name).split(/\s+/u);
      if (words.some((word) => NOT_A_NAME.has(word) || NOT_STAFF.has(word) || isKnown(word))) continue;
      spots.push({ start, end: start + name.length, say: 'R21.person', params: { text: name } });
    }
  return spots;
}

/** Capitalised words behind a role that are no people: days, teams, politeness. */
const NOT_STAFF = new Set(
  'monday tuesday wednesday thursday friday saturday sunday support service services team will has care lunes martes miercoles jueves viernes sabado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag ihnen sie ihre dich euch dir ihrem herr frau kundenservice kundendienst lundi mardi mercredi jeudi vendredi samedi dimanche segunda'.split(
    ' ',
  ),
);

const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|sr|sra|srta|senor|senora|senhor|senhora|monsieur|madame|m|mme|herr|frau|mnu|nksz|nkk)$/u;

/** The customer's or the agent's name where the place asks for it and it is known. */
function filled({ text, conversation }: Checked, start: number, end: number): Spot['fix'] {
  const inner = fold(text.slice(start, end)).replace(/[^a-z ]/gu, ' ').trim(); // prettier-ignore
  if (/(?:agent|your name|su nombre|tu nombre|seu nome|votre nom|ihr name|dein name|igama lakho|signature|firma)/u.test(inner))
    return conversation.agent.name ? { label: 'fill', text: conversation.agent.name } : null;
  const name = firstName(conversation.customer.name);
  const asks =
    /^(?:the )?(?:customer|client|guest|first|nombre|cliente|nome|prenom|client|vorname|kundenname|kunde|igama)?(?: ?s)?(?: ?(?:first )?(?:name|nombre|del cliente|do cliente|du client|nome|nom|lekhasimende))?$/u;
  // After "Mr" a last name is asked for, and a name that is there already isn't said twice.
  const beside = fold(text.slice(Math.max(0, start - 20), start)).trim().split(/[\s.]+/u).filter(Boolean).at(-1) ?? ''; // prettier-ignore
  const twice =
    name !== undefined && (beside === fold(name) || TITLED.test(beside) || fold(text.slice(end)).trimStart().startsWith(fold(name)));
  return name && !twice && inner !== '' && asks.test(inner) ? { label: 'fill', text: name } : null;
}
