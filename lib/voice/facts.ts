import type { Conversation, Draft, FactKind, Reading } from '@/lib/conversation/types';
import { formatDate } from '@/lib/text/format';
import { cleanName, firstName } from '@/lib/text/person-name';
import type { FactName, VoiceFacts } from './types';

export type FactSource = {
  conversation: Conversation;
  reading: Reading;
  company: string | null;
  /** In public nothing is filled in that points to the customer's order, account or person, but their name (R24). */
  audience: Draft['audience'];
  /** BCP 47, of the reply. */
  language: string;
  /** ISO 8601 with offset: whose date is today's. */
  now: string;
};

const READ: readonly (readonly [FactName, FactKind])[] = [
  ['order', 'order'],
  ['tracking', 'tracking'],
  ['product', 'product'],
  ['amount', 'amount'],
  ['email', 'email'],
  ['phone', 'phone'],
];
const PERSONAL: ReadonlySet<FactName> = new Set(['order', 'tracking', 'ticket', 'amount', 'email', 'phone', 'subject', 'fullName', 'lastName']); // prettier-ignore

/** What of the placeholders' facts the conversation tells. One that it tells in two ways is left out: missing beats wrong. */
export function factsOf(source: FactSource): VoiceFacts {
  const { conversation, reading, company, audience, language, now } = source;
  const full = cleanName(conversation.customer.name);
  const agent = conversation.agent.name?.trim() || undefined;
  const found: Partial<Record<FactName, string | undefined>> = {
    name: firstName(conversation.customer.name),
    fullName: full,
    lastName: full?.includes(' ') ? full.slice(full.lastIndexOf(' ') + 1) : undefined,
    agent,
    agentFirst: agent?.split(/\s+/u)[0],
    company: company ?? undefined,
    ticket: /[/:](\d{2,})$/u.exec(conversation.key)?.[1],
    subject: conversation.subject ?? undefined,
    today: formatDate(now.slice(0, 10), language),
  };
  const seen = new Set(conversation.messages.filter(({ visibility }) => visibility !== 'internal').map(({ id }) => id));
  for (const [name, kind] of READ)
    found[name] = only(reading.facts.filter((fact) => fact.kind === kind && seen.has(fact.evidence.message)));
  return Object.fromEntries(
    Object.entries(found).filter(
      ([name, value]) => value !== undefined && fit(value) && !(audience === 'public' && PERSONAL.has(name as FactName)),
    ),
  );
}

/** The one value that the facts have, as it was written last; undefined where they differ or there is none. */
function only(facts: readonly { value: string; normal: string }[]): string | undefined {
  return new Set(facts.map(({ normal }) => normal)).size === 1 ? facts.at(-1)!.value.replace(/^#\s*/u, '') : undefined;
}

/** A value of the page can say anything: one that looks like a place, or is no short line, isn't put into a phrase. */
const fit = (value: string): boolean => value !== '' && value.length <= 120 && !/[{}[\]<>|\n]|__|@@|##|%\w+%/u.test(value);
