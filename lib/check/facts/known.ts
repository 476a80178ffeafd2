import type { Conversation, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { allMatches } from '@/lib/text/matches';
import { words } from '@/lib/text/words';
import type { CheckContext } from '../types';
import { normalCode, plainTokensOf, type Token, tokensOf } from './tokens';

/** What a reply may state: everything in the conversation as the customer sees it, in the playbook, in the plan, and what the agent put in. */
export type Known = {
  codes: Set<string>;
  /** Values of money, and bare figures that may be one. */
  amounts: Map<number, Set<string>>;
  figures: Set<number>;
  percents: Set<number>;
  dates: Set<string>;
  emails: Set<string>;
  links: Set<string>;
  hosts: Set<string>;
  phones: Set<string>;
  /** Folded words. */
  words: Set<string>;
};

/** What the customer can see, in order; a message whose visibility isn't known counts as seen where the customer wrote it. */
export const visibleMessages = (conversation: Conversation): Message[] =>
  conversation.messages.filter(({ visibility, role }) => visibility !== 'internal' && (visibility !== 'unknown' || role !== 'system'));

/** How far texts are read: all that they state, or what costs little, which is part of it and all of their words, addresses and sums of money. */
type Depth = 'all' | 'plain';

/** Made once for a conversation, plan and playbook: each wording of a reply is compared with the same facts. */
export const knownFacts = (context: CheckContext): Known => together(context, 'all');

/** What is known without days and telephone numbers: what a reply states mostly is among it, and then the rest needn't be read. */
export const plainlyKnown = (context: CheckContext): Known => together(context, 'plain');

/** What reading, plan and playbook tell: part of what is known, and mostly all that a reply of ours states. No text has to be read for it. */
export function toldFacts({ conversation, reading, plan, playbook }: CheckContext): Known {
  const before = told.get(plan);
  if (before) return before;
  const known = nothing();
  const visible = visibleMessages(conversation);
  for (const { at } of visible) if (at) known.dates.add(at.slice(0, 10));
  const ids = new Set(visible.map(({ id }) => id));
  for (const fact of reading.facts) {
    if (!ids.has(fact.evidence.message)) continue;
    if (fact.kind === 'date') for (const [day] of fact.normal.matchAll(/\d{4}-\d{2}-\d{2}/gu)) known.dates.add(day);
    if (fact.kind === 'order' || fact.kind === 'tracking') known.codes.add(normalCode(fact.normal)).add(normalCode(fact.value));
  }
  for (const promise of reading.promises) if (promise.due) known.dates.add(promise.due.slice(0, 10));
  for (const option of plan.options) {
    if (option.date) known.dates.add(option.date.slice(0, 10));
    if (option.money) addAmount(known, option.money.amount, option.money.currency);
  }
  known.dates.add(plan.next.date);
  if (plan.money.atIssue) addAmount(known, plan.money.atIssue.amount, plan.money.atIssue.currency);
  for (const link of playbook.links) known.hosts.add(link.toLowerCase().replace(/^https?:\/\//u, '').replace(/^www\./u, '').replace(/\/+$/u, '')); // prettier-ignore
  told.set(plan, known);
  return known;
}

/** By plan, which is made anew for another conversation or playbook. */
const told = new WeakMap<object, Known>();

/** Whether a day is among what is known. What costs little is looked through first, then one text after the other, the newest message first. */
export function isDayKnown(context: CheckContext, day: string): boolean {
  const { conversation, reading, playbook, now, slots } = context;
  if (toldFacts(context).dates.has(day)) return true;
  const states = (text: string | null, at: string) =>
    !!text &&
    statedIn(text, { language: reading.language.code, now: at, zone: playbook.zone, currency: playbook.currency }, 'all').dates.has(day);
  return (
    Object.values(slots ?? {}).some((text) => states(text, now)) ||
    visibleMessages(conversation).toReversed().some(({ text, at }) => states(text, at ?? now)) ||
    [...about(conversation), ...playbookTexts(context)].some((text) => states(text, now))
  ); // prettier-ignore
}

/** By plan, too. */
const memo = new WeakMap<object, Map<string, Known>>();

function together(context: CheckContext, depth: Depth): Known {
  const { plan, reading, playbook, now, slots } = context;
  const texts = JSON.stringify(Object.values(slots ?? {}));
  const known = memo.get(plan) ?? new Map<string, Known>();
  memo.set(plan, known);
  const remember = (key: string, make: () => Known): Known => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  return remember(`${depth} ${now} ${texts}`, () => {
    const made = nothing();
    merge(
      made,
      remember(`${depth} ${now}`, () => gather(context, depth)),
    );
    for (const text of Object.values(slots ?? {}))
      if (text)
        merge(made, statedIn(text, { language: reading.language.code, now, zone: playbook.zone, currency: playbook.currency }, depth));
    return made;
  });
}

/** The facts of a text on its own. */
export function factsOf(texts: readonly { text: string; at: string | null }[], { reading, playbook, now }: CheckContext): Known {
  const known = nothing();
  for (const { text, at } of texts)
    merge(
      known,
      statedIn(text, { language: reading.language.code, now: at ?? now, zone: playbook.zone, currency: playbook.currency }, 'all'),
    );
  return known;
}

const nothing = (): Known => ({
  codes: new Set(),
  amounts: new Map(),
  figures: new Set(),
  percents: new Set(),
  dates: new Set(),
  emails: new Set(),
  links: new Set(),
  hosts: new Set(),
  phones: new Set(),
  words: new Set(),
});

/** All but what the agent put in. */
function gather(context: CheckContext, depth: Depth): Known {
  const { conversation, playbook, reading, now } = context;
  const known = nothing();
  const language = reading.language.code;
  const add = (text: string, at: string) =>
    merge(known, statedIn(text, { language, now: at, zone: playbook.zone, currency: playbook.currency }, depth));

  for (const message of visibleMessages(conversation)) {
    add(message.text, message.at ?? now);
    if (message.author) addWords(known, message.author);
  }
  for (const text of [...about(conversation), ...playbookTexts(context)]) if (text) add(text, now);
  merge(known, toldFacts(context));
  return known;
}

/** What a conversation says beside its messages. */
const about = ({ subject, customer, agent, key }: Conversation): (string | null)[] => [
  subject,
  customer.name,
  customer.handle,
  agent.name,
  key.replace(/[:/]/gu, ' '),
];

type Given = Parameters<typeof tokensOf>[1];

/** More texts than this are not remembered: a page can't make the table grow without end. */
const REMEMBERED = 2000;
const stated = new Map<string, Known>();

/** What a text states. Each edit of a reply is checked against the same conversation and playbook: they are read once. */
function statedIn(text: string, given: Given, depth: Depth): Known {
  const key = `${depth} ${given.language} ${given.now} ${given.zone} ${given.currency} ${text}`;
  const before = stated.get(key);
  if (before) return before;
  if (stated.size >= REMEMBERED) stated.clear();
  const known = nothing();
  addText(known, text, depth === 'all' ? tokensOf(text, given) : plainTokensOf(text, given));
  stated.set(key, known);
  return known;
}

function merge(into: Known, from: Known): void {
  for (const set of ['codes', 'figures', 'percents', 'dates', 'emails', 'links', 'hosts', 'phones', 'words'] as const)
    for (const each of from[set]) (into[set] as Set<typeof each>).add(each);
  for (const [value, currencies] of from.amounts) for (const currency of currencies) addAmount(into, value, currency);
}

function playbookTexts({ playbook, plan }: CheckContext): string[] {
  const all = (said: Record<string, string>) => Object.values(said);
  return [
    playbook.name,
    playbook.company.name ?? '',
    ...all(playbook.privateChannel),
    ...playbook.options.flatMap(({ title }) => all(title)),
    ...playbook.options.flatMap(({ value }) =>
      value?.kind === 'fixed' ? [`${value.amount} ${playbook.currency}`] : value?.kind === 'percent' ? [`${value.percent} %`] : [],
    ),
    ...playbook.faq.flatMap(({ question, answer, link }) => [...all(question), ...all(answer), link ?? '']),
    ...playbook.macros.map(({ text }) => text),
    ...playbook.improvements.flatMap(({ text }) => all(text)),
    ...playbook.incidents.flatMap(({ title, explanation, from, until, nextUpdate }) => [
      ...all(title),
      ...all(explanation),
      from,
      until ?? '',
      nextUpdate ?? '',
    ]),
    ...Object.values(playbook.escalation),
    playbook.survey?.url ?? '',
    ...(plan.improvement ? all(plan.improvement) : []),
  ];
}

const CODE = /[\p{L}\p{N}]+(?:[-/_.#][\p{L}\p{N}]+)*/gu;
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu;

function addText(known: Known, text: string, tokens: readonly Token[]): void {
  for (const token of tokens) addToken(known, token);
  for (const match of allMatches(text, CODE)) {
    if (!/\d/u.test(match[0])) continue;
    known.codes.add(normalCode(match[0]));
    for (const part of match[0].split(/[^\p{L}\p{N}]+/u)) if (/\d/u.test(part)) known.codes.add(part.toUpperCase());
  }
  for (const match of allMatches(text, NUMBER)) {
    const value = Number(match[0].replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
    if (Number.isFinite(value)) known.figures.add(value);
  }
  addWords(known, text);
}

function addToken(known: Known, { kind, normal, date, currency }: Token): void {
  if (kind === 'amount') addAmount(known, Number(normal), currency ?? '');
  else if (kind === 'percent') known.percents.add(Number(normal));
  else if (kind === 'email') known.emails.add(normal);
  else if (kind === 'phone') known.phones.add(normal);
  else if (kind === 'code' || kind === 'card') known.codes.add(normal);
  else if (kind === 'link') {
    known.links.add(normal);
  } else if (date) {
    known.dates.add(date.date);
    known.dates.add(date.last);
  }
}

function addAmount(known: Known, value: number, currency: string): void {
  const currencies = known.amounts.get(value) ?? new Set<string>();
  currencies.add(currency);
  known.amounts.set(value, currencies);
}

function addWords(known: Known, text: string): void {
  for (const { text: word } of words(fold(text))) known.words.add(word);
}
