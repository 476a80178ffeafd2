import { findAmounts, normalAmount, type Amount } from '@/lib/text/amounts';
import type { Fact, FactKind } from '@/lib/conversation/types';
import { evidenceOf, prepareMessage, type ReadContext, type ReadMessage } from '../../context';
import { currencyOf, readBargains } from './bargains';
import { factOf, withoutOverlaps, type Claim } from './claims';
import { readAddresses, readEmails, readLinks, readPhones } from './contacts';
import { readDays } from './days';
import { knownPeople, readPeople } from './people';
import { readImages, readPhotos } from './photos';
import { readProducts } from './products';
import { pesoOf } from './pesos';
import { rankOrders, withoutBills } from './rank';
import { remember } from '../../remember';
import { readAnswered, readReferences } from './references';

/**
 * The facts of a conversation, from what customer and agent wrote to each other; bots, systems and internal notes are left out. One fact a thing: where
 * it is named several times, the first place is the evidence. Orders come with the one at issue first. Nothing is guessed.
 */
export function readFacts(context: ReadContext): Fact[] {
  const people = knownPeople(context);
  const bearers = `people ${people.map(({ full }) => full).join(', ')}`;
  const peso = pesoOf(context);
  const found: Fact[] = [];
  const [customers, agents] = [new Set(context.customer), new Set(context.agent)];
  const named: Amount[] = [];
  let last: ReadMessage | null = null;
  for (const message of context.messages) {
    if (!customers.has(message) && !agents.has(message)) continue;
    named.push(...amountsIn(message, peso));
    const claims = withoutOverlaps(
      [
        ...(last && agents.has(last) && customers.has(message) ? readAnswered(message, last) : []),
        ...remember(message, `facts ${context.zone} ${context.language.code} ${peso}`, () => unasked(message, context, peso)),
        ...readBargains(message, named, currencyOf(message, context.language.code)),
        ...remember(message, bearers, () => readPeople(message, people)),
      ],
      message.text.length,
    );
    last = message;
    found.push(...claims.toSorted((a, b) => a.start - b.start).map((claim) => factOf(message, claim)));
    if (!claims.some(({ kind }) => kind === 'photo')) found.push(...images(message));
  }
  return rankOrders(withoutBills(once([...found, ...inSubject(context)]), context), context);
}

/** A reference that only the subject names: its evidence is the first message of the customer, an empty span at its start, since a subject is no message. */
function inSubject({ conversation, customer, language }: ReadContext): Fact[] {
  const [first] = customer;
  if (!conversation.subject || !first) return [];
  const subject = prepareMessage({ ...first, text: conversation.subject }, first.index, language.code);
  return readReferences(subject).map(({ kind, start, end, normal }) => ({
    kind,
    value: subject.text.slice(start, end),
    normal,
    evidence: evidenceOf(first, 0, 0, `fact.${kind}.subject`),
  }));
}

/** What one message holds, whoever the others are. */
const unasked = (message: ReadMessage, context: ReadContext, peso: string | undefined): Claim[] => [
  ...readEmails(message),
  ...readLinks(message),
  ...readReferences(message),
  ...readPhones(message),
  ...readAddresses(message),
  ...money(message, peso),
  ...readDays(message, context),
  ...readPhotos(message),
  ...(message.role === 'customer' ? readProducts(message) : []),
];

const amountsIn = (message: ReadMessage, peso: string | undefined): readonly Amount[] =>
  remember(message, `amounts ${peso}`, () => findAmounts(message.text, peso, message.grams));

const money = (message: ReadMessage, peso: string | undefined): Claim[] =>
  amountsIn(message, peso).map((amount) => ({
    kind: 'amount',
    start: amount.start,
    end: amount.end,
    normal: normalAmount(amount),
    signal: 'fact.amount',
  }));

const images = (message: ReadMessage): Fact[] =>
  readImages(message).map((name) => ({
    kind: 'photo',
    value: name,
    normal: name,
    evidence: evidenceOf(message, 0, 0, 'fact.photo.attached'),
  }));

/** One fact for a thing; for a day with and without its hour, the hour. */
function once(facts: readonly Fact[]): Fact[] {
  const kept = new Map<string, Fact>();
  // "A trace for W-20433" after "order W-20433": one code is one thing.
  const orders = new Set(facts.filter(({ kind }) => kind === 'order').map(({ normal }) => normal));
  for (const fact of facts) {
    if (fact.kind === 'tracking' && orders.has(fact.normal)) continue;
    const key = keyOf(fact.kind, fact.normal);
    if (!kept.has(key)) kept.set(key, fact);
  }
  return [...kept.values()];
}

const keyOf = (kind: FactKind, normal: string): string =>
  `${kind} ${kind === 'order' || kind === 'tracking' || kind === 'phone' ? normal.replace(/[^\p{L}\p{N}]/gu, '') : normal.toLowerCase()}`;
