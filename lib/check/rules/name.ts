import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { firstName } from '@/lib/text/person-name';
import { GREETING, NOT_A_NAME } from '../cues/names';
import { visibleMessages } from '../facts/known';
import { languagesOf } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** As much of a name makes a short form of it: "Tom" for "Thomas" is theirs to choose, "Kat" for "Katharina" isn't another one. */
const SAME = 3;
const SIGNATURE = 60;
const TITLES = new Set(
  'mr mrs ms miss mx dr prof sr sra srta don dona senor senora senorita mnu nksz nkk dkt senhor senhora m mme mlle monsieur madame mademoiselle herr frau d'.split(
    ' ',
  ),
);

/** The greeting names somebody else, or the reply is signed with the customer's name. */
export const name: Rule = {
  id: 'name',
  level: 'warn',
  check: (checked) => {
    const greeted = greetingIn(checked);
    const signed = signedAsCustomer(checked);
    if (!greeted && !signed) return checked.conversation.customer.name ? [] : null;
    const spots: Spot[] = signed ? [{ ...signed, say: 'name.signed', fix: null }] : [];
    if (greeted && !isTheirs(checked, greeted.text))
      spots.unshift({ start: greeted.start, end: greeted.end, params: { text: greeted.text }, fix: theirs(checked, greeted.start) });
    return spots;
  },
};

function greetingIn({ text, language }: Checked): { start: number; end: number; text: string } | null {
  for (const one of languagesOf({ language })) {
    const match = GREETING[one].exec(text);
    const found = match?.groups?.name;
    if (!match || !found) continue;
    const start = match[0].length - found.length;
    const kept: string[] = [];
    for (const word of found.split(/\s+/u)) {
      const plain = fold(word).replace(/[^\p{L}'-]/gu, '');
      if (TITLES.has(plain) && kept.length === 0) continue;
      if (!/^\p{Lu}/u.test(word) || NOT_A_NAME.has(plain) || plain.length < 2) break;
      kept.push(word);
    }
    if (kept.length === 0) return null;
    // What follows a name in a greeting is a comma, an end of the line, a dash; more words make it a sentence ("Thanks Amazon for").
    const from = start + found.indexOf(kept[0]!);
    const whole = found.slice(found.indexOf(kept[0]!), found.indexOf(kept.at(-1)!) + kept.at(-1)!.length);
    return { start: from, end: from + whole.length, text: whole };
  }
  return null;
}

/** How the customer is called in a conversation: the parts of all names and last words, and the names run together; null where none is known. */
type Called = { parts: readonly string[]; joined: string } | null;
/** By the conversation as it was handed in: several wordings of a reply greet the same person. */
const called = new WeakMap<Conversation, { called: Called }>();

function calledIn(conversation: Conversation): Called {
  const before = called.get(conversation);
  if (before) return before.called;
  const made = callingIn(conversation);
  called.set(conversation, { called: made });
  return made;
}

function callingIn(conversation: Conversation): Called {
  const customer = visibleMessages(conversation).filter(({ role }) => role === 'customer');
  const known = [conversation.customer.name, conversation.customer.handle, ...customer.map(({ author }) => author)].filter(
    (one) => one !== null,
  );
  const signatures = customer.map(({ text }) => text.slice(-SIGNATURE));
  if (known.length === 0 && !signatures.some((end) => /\n\s*\p{Lu}\p{Ll}+\s*$/u.test(end))) return null;
  const parts = fold([...known, ...signatures].join(' ')).split(/[^\p{L}\p{N}'-]+/u).filter((part) => part.length > 1); // prettier-ignore
  return { parts, joined: fold(known.join('')).replace(/[^\p{L}]/gu, '') };
}

/** Part of any name by which they go here; unknown names can't be wrong. */
function isTheirs({ conversation }: Checked, greeted: string): boolean {
  const theirs = calledIn(conversation);
  if (theirs === null) return true;
  const { parts, joined } = theirs;
  const wanted = fold(greeted).split(/[^\p{L}\p{N}'-]+/u).filter((part) => part.length > 1); // prettier-ignore
  return wanted.some(
    (word) =>
      joined.includes(word) ||
      parts.some(
        (part) => part === word || (word.length >= SAME && part.startsWith(word)) || (part.length >= SAME && word.startsWith(part)),
      ),
  );
}

/** The name that they go by; behind "Mr" or "Frau" a first name can't stand, and the last name may not be theirs to be called by. */
function theirs({ text, conversation }: Checked, start: number): Spot['fix'] {
  const first = firstName(conversation.customer.name);
  const before = fold(text.slice(0, start)).split(/[^\p{L}]+/u).filter(Boolean).at(-1) ?? ''; // prettier-ignore
  return first && !TITLES.has(before) ? { label: 'rewrite', text: first } : null;
}

/** The last line is the customer's name and not the agent's. */
function signedAsCustomer({ text, conversation }: Checked): { start: number; end: number } | null {
  const { customer, agent } = conversation;
  const match = /\n[ \t]*[-–—]?[ \t]*(?<name>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})\s*$/u.exec(text);
  const signed = match?.groups?.name;
  if (!signed || !customer.name) return null;
  const first = fold(customer.name.split(/\s+/u)[0]!);
  if (fold(signed) !== fold(customer.name) && fold(signed) !== first) return null;
  if (agent.name && fold(agent.name).split(/\s+/u).includes(first)) return null;
  const start = match.index + match[0].lastIndexOf(signed);
  return { start, end: start + signed.length };
}
