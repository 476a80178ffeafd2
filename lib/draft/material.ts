import type { Evidence, Fact, Message } from '@/lib/conversation/types';
import type { Promised } from '@/lib/conversation/types';
import { calendar } from '@/lib/plan/calendar';
import type { PlanDetail } from '@/lib/plan/detail';
import { fold } from '@/lib/text/fold';
import { formatAmount } from '@/lib/text/format';
import { cleanName, firstName, rankedName } from '@/lib/text/person-name';
import { sentences } from '@/lib/text/sentences';
import { words } from '@/lib/text/words';
import { isInformal } from './address';
import { anyClause, clauseAt, fragmentAt, tells } from './fragment';
import { orderOf } from './order';
import { impactOf, type Impact } from './impact';
import { withNumber, type Noun, type Slots } from './noun';
import type { Tongue } from './phrases/languages';
import { isFit, quotable } from './quote';
import { toThePoint } from './saying';
import type { DraftRequest } from './request';
import type { BrokenKind, IssuePhrases, Trouble } from './phrases/types';
import { whenIn, type When } from './when';

/** What there is to say in a conversation, prepared for sentences. Nothing in it comes from an internal note (knownMessages). */
export type Material = {
  request: DraftRequest;
  tongue: Tongue;
  when: When;
  informal: boolean;
  formal: boolean;
  /** The name carries a rank ("Dr. Weiss"): the greeting that goes with it is the formal one. */
  ranked: boolean;
  issue: IssuePhrases | null;
  /** The thing the matter is about, and the same with the order's number for the first mention. */
  thing: Noun;
  numbered: Noun;
  impact: Impact | null;
  /** The customer's words about what it did, fit to be quoted; null where `impact` says it. */
  impactQuote: string | null;
  /** A short stretch of what they wrote about the matter, fit to be quoted. */
  quote: string | null;
  broken: { kind: BrokenKind; own: boolean; due: string; dueDate: string } | null;
  ordinal: { times: string; ordinal: string } | null;
  /** The customer's clause about the matter in the second person, as all may read it and in private; null where it can't be turned safely. */
  clause: { shown: string | null; private: string | null };
  /** The customer's clause about the matter, to be quoted in brackets; null where `clause` says it, or it isn't fit. */
  fragment: string | null;
  base: Slots;
  /** Customer-visible messages. */
  seen: Message[];
  last: Message | null;
  /** Words in the customer's last messages. */
  customerWords: number;
  /** Index of our last message among those seen; -1 where we haven't written. */
  lastOurs: number;
  firstReply: boolean;
  /** True where somebody works today. */
  openToday: boolean;
};

/** What a number beside it is surely the number of an order or a booking; a file, a claim or a ticket goes without a name. */
export const ORDERED: ReadonlySet<IssuePhrases['thing']> = new Set(['parcel', 'order', 'item', 'refund', 'charge', 'booking', 'room', 'meal', 'matter']); // prettier-ignore

/** Troubles of which no two are alike, so that the customer's own description says more than our name for it. */
const TELLING: ReadonlySet<Trouble> = new Set(['goods', 'stay', 'access']);

/** Issues that are about the thing bought, so that the customer's own noun for it can stand for it. */
const ABOUT_PRODUCT = new Set(['late-delivery', 'damaged', 'defective', 'not-as-described', 'out-of-stock', 'return', 'technical', 'installation']); // prettier-ignore

function materialOf(request: DraftRequest, tongue: Tongue): Material {
  const { conversation, plan, language, now } = request;
  const { phrases, grammar } = tongue;
  const seen = conversation.messages.filter((message) => message.visibility !== 'internal');
  const customer = seen.filter((message) => message.role === 'customer');
  const formality = request.tone.formality;
  const informal = isInformal(
    conversation,
    tongue.code,
    formality <= -1 ? 'informal' : formality >= 1 ? 'formal' : request.playbook.formality,
  );
  const issue = plan.issue === null ? null : phrases.issues[plan.issue];
  const form = informal ? 'informal' : 'formal';
  const facts = plan.facts;
  const when = whenIn(language, plan.zone, now);
  const byId = new Map(seen.map((message) => [message.id, message]));
  const order = orderOf(facts, byId, conversation.subject);
  const firstReply = !seen.some((message) => message.role === 'agent');
  const clause = firstReply ? clauseOf(request, byId, tongue, informal, order) : { shown: null, private: null };
  const aboutProduct = plan.issue !== null && ABOUT_PRODUCT.has(plan.issue);
  const told = productOf(facts, seen, grammar, informal);
  const product = told ?? (aboutProduct && clause.private !== null ? (grammar.subject?.(clause.private, informal) ?? null) : null);
  const generic = phrases.things[issue?.thing ?? 'matter'][form];
  const thing = product && aboutProduct ? product : generic;
  const isOrder = !(product && aboutProduct) && (issue?.thing === 'order' || issue?.thing === 'booking');
  const named = issue !== null && !ORDERED.has(issue.thing) && thing === generic;
  const numbered =
    order && firstReply && (issue?.thing !== 'matter' || product)
      ? named
        ? withNumber(thing, order)
        : grammar.withOrder(thing, order, isOrder)
      : thing;
  const today = when.on(now.slice(0, 10)) ? now.slice(0, 10) : now;
  const formal = formality >= 1 || (formality === 0 && request.playbook.formality === 'formal' && tongue.code !== 'en');
  const impact = impactOf(conversation, plan.impact, facts, tongue.impact, !informal, today);
  const impactQuote =
    impact && !insists(request)
      ? null
      : firstOf(
          plan.impact,
          (evidence) =>
            quotable(evidence, byId.get(evidence.message), { least: 3, most: 14 }) ??
            (insists(request) ? fragmentAt(evidence, byId.get(evidence.message), null) : null),
        );
  const last = customer.at(-1) ?? null;
  const amount = amountOf(request, seen);
  const name = conversation.customer.name ?? plan.customer.name;
  const ranked = rankedName(name, customer.map(({ text }) => text.slice(-160)).join('\n'));
  const base: Slots = {
    name: (informal && tongue.code !== 'en' ? undefined : ranked) ?? firstName(name),
    fullName: ranked ?? cleanName(name),
    agent: request.agentName ?? undefined,
    company: plan.company ?? undefined,
    order: order ?? undefined,
    thing,
    product: product ?? undefined,
    amount: amount ?? undefined,
    channel: plan.privateChannel[tongue.code] ?? plan.privateChannel.en,
    next: when.deadline(plan.next.at, plan.next.precise),
    nextDay: when.on(plan.next.date),
  };
  return {
    request, tongue, when, informal, formal, ranked: ranked !== undefined, issue, thing, numbered, impact, impactQuote, seen, last, base, firstReply,
    clause, fragment: clause.private === null && (firstReply || insists(request)) && issue !== null && (TELLING.has(issue.trouble) || insists(request)) ? fragmentOf(request, byId, impact?.evidence ?? null) : null,
    quote: quoteOf(request, byId) ?? (insists(request) ? anyClause(customer) : null),
    broken: brokenOf(plan.broken.at(-1), request, byId, when),
    ordinal: firstOf(request.reading.repeat.evidence, (evidence) => grammar.ordinal(fold(evidence.text))),
    customerWords: wordsSince(customer, seen),
    lastOurs: seen.findLastIndex((message) => message.role === 'agent'),
    openToday: isOpenToday(request),
  }; // prettier-ignore
}

/** By plan, which is made anew for another conversation, playbook or clock: most tones and wordings have the same to say. */
const gathered = new WeakMap<PlanDetail, Map<string, Material>>();

/** What `materialOf` gives, worked out once for all requests that differ in nothing that it depends on. */
export function materialFor(request: DraftRequest, tongue: Tongue): Material {
  const { plan, conversation, reading, playbook, language, now, agentName, tone } = request;
  const key = JSON.stringify([playbook.formality, language, now, agentName, tone.formality, insists(request)]);
  const known = gathered.get(plan) ?? new Map<string, Material>();
  gathered.set(plan, known);
  const before = known.get(key);
  const same = before?.request.conversation === conversation && before.request.reading === reading;
  const made = same ? before : materialOf(request, tongue);
  known.set(key, made);
  return { ...made, request };
}

function isOpenToday({ playbook, now }: DraftRequest): boolean {
  const hours = calendar(playbook);
  return hours.closing(hours.at(now).toPlainDate()) !== null;
}

/** True for a wording that quotes, because those before it took up too little of what the customer said. */
export const insists = ({ take }: DraftRequest): boolean => (take ?? 0) >= 2;

const firstOf = <Item, Value>(items: readonly Item[], find: (item: Item) => Value | null): Value | null => {
  for (const item of items) {
    const value = find(item);
    if (value !== null) return value;
  }
  return null;
};

/** Words of the customer's messages since ours, which is what the reply answers. */
function wordsSince(customer: readonly Message[], seen: readonly Message[]): number {
  const ours = seen.findLastIndex((message) => message.role === 'agent');
  return customer.filter((message) => seen.indexOf(message) > ours).reduce((sum, message) => sum + words(message.text).length, 0);
}

/** "Two weeks of use" is no thing of theirs. */
const SPAN_OF_TIME =
  /^(?:\d+ )?(?:minute|hour|day|week|month|year|minuto|hora|día|dia|semana|mes|mês|mese|meses|año|ano|heure|jour|semaine|mois|an|année|minuten?|stunden?|tage?|wochen?|monate?|jahre?|amahora|izinsuku|amasonto|izinyanga)e?s?(?!\p{L})/iu;

/** A thing's name ends before the first word that joins a sentence; null where nothing is left of it. */
function nounOnly(value: string): string | null {
  const end = value.search(
    /\s(?:and|but|or|because|so|which|that|is|was|can|xx|lol|y|e|o|pero|porque|que|es|mas|é|et|ou|mais|parce|qui|est|und|oder|aber|weil|ist)(?=\s|$)/iu,
  );
  const noun = (end < 0 ? value : value.slice(0, end)).trim();
  return noun.length < 3 || noun.split(' ').length > 4 || SPAN_OF_TIME.test(noun) ? null : noun;
}

function productOf(facts: readonly Fact[], seen: readonly Message[], grammar: Tongue['grammar'], informal: boolean): Noun | null {
  for (const fact of facts.toReversed()) {
    if (fact.kind !== 'product') continue;
    const message = seen.find((one) => one.id === fact.evidence.message);
    if (message?.role !== 'customer') continue;
    const value = nounOnly(fact.value);
    if (value === null || !isFit(value)) continue;
    const before = message.text.slice(Math.max(0, fact.evidence.start - 24), fact.evidence.start).toLowerCase();
    const figure = /(\d+)\s+$/u.exec(before)?.[1];
    const noun = grammar.product(figure === undefined ? value : `${figure} ${value}`, before, informal);
    if (noun) return noun;
  }
  return null;
}

/** The amount at issue as the language writes it, when it was said where the customer can see it. */
function amountOf({ plan, language }: DraftRequest, seen: readonly Message[]): string | null {
  const at = plan.money.atIssue;
  if (!at || !seen.some((message) => message.id === at.evidence.message)) return null;
  return formatAmount(at.amount, at.currency, language);
}

/** A greeting's own line says nothing of the matter. */
const GREETING =
  /^(?:yours|sincerely|regards|kind |best |cheers|atentamente|un saludo|saludos|cordialement|bien à vous|viele grüße|mit freundlichen|hochachtungsvoll|cumprimentos|ozithobayo|dear|hello|hi|hey|good (?:morning|day|evening)|hola|buen[oa]s|estimad|muy señor|olá|bom dia|boa |caro|prezad|bonjour|bonsoir|salut|madame|monsieur|cher|chère|guten|hallo|sehr geehrt|liebe|moin|sawubona|sanibona)[^.?!]{0,40}[,:!]?$/iu;

/** A short stretch of the last message that tells what the matter is: where the issue shows, else its first fit sentence. */
function quoteOf({ reading, conversation, plan }: DraftRequest, byId: ReadonlyMap<string, Message>): string | null {
  const shown = reading.issues.flatMap((issue) => issue.evidence);
  const fromIssue = firstOf(shown, (evidence) => quotable(evidence, byId.get(evidence.message)));
  const doubted = plan.issue === null && reading.issues.length > 0;
  if (fromIssue && (!doubted || tells(fromIssue))) return fromIssue;
  const clause = doubted ? firstOf(shown, (evidence) => fragmentAt(evidence, byId.get(evidence.message), null)) : null;
  if (clause) return clause;
  const last = conversation.messages.findLast((message) => message.role === 'customer' && message.visibility !== 'internal');
  if (!last) return null;
  const insults = reading.risks.filter(({ kind }) => kind === 'abuse').flatMap(({ evidence }) => evidence);
  return firstOf(sentences(last.text.replace(/^(?:@\w+\s+)+/u, '')), ({ start, end, text }) => GREETING.test(text) || insults.some((one) => one.message === last.id && one.start < end && start < one.end) ? null : quotable({ message: last.id, start, end, text, signal: 'quote' }, undefined, { least: 2, most: 12 })); // prettier-ignore
}

/** The clause in which the main issue shows, in their words; not where it is what the impact says already. */
function fragmentOf({ reading, plan }: DraftRequest, byId: ReadonlyMap<string, Message>, impact: string | null): string | null {
  const issue = reading.issues.find(({ kind }) => kind === plan.issue);
  const product = plan.facts.findLast(({ kind }) => kind === 'product')?.value ?? null;
  const text = firstOf([...(issue?.evidence ?? [])].toReversed(), (evidence) => fragmentAt(evidence, byId.get(evidence.message), product));
  return text !== null && impact?.includes(text) ? null : text;
}

/** The sentence in which the main issue shows, newest message first, turned to the second person. */
function clauseOf(
  { reading, plan, playbook }: DraftRequest,
  byId: ReadonlyMap<string, Message>,
  { grammar }: Tongue,
  informal: boolean,
  order: string | null,
): Material['clause'] {
  // Where the kind is in doubt their own words are all that is sure.
  const issue = plan.issue === null ? reading.issues[0] : reading.issues.find(({ kind }) => kind === plan.issue);
  const product = plan.facts.findLast(({ kind }) => kind === 'product')?.value;
  const names = (evidence: Evidence) =>
    Number(product !== undefined && (sentenceAround(byId.get(evidence.message), evidence)?.includes(product) ?? false));
  const found = [...(issue?.evidence ?? [])].toSorted((a, b) => names(b) - names(a)).filter((evidence) => product === undefined || names(evidence) > 0); // prettier-ignore
  const turn = (text: string | null) => (text !== null && isFit(text.replace(/\d/gu, '')) ? grammar.turn(text, informal) : null);
  const turned =
    firstOf(found, (evidence) => turn(sentenceAround(byId.get(evidence.message), evidence))) ??
    firstOf(found, (evidence) => turn(clauseAt(evidence, byId.get(evidence.message))));
  if (turned === null) return { shown: null, private: null };
  const withTheirs = (noun: Noun, number: string): string =>
    playbook.company.kind === 'shop' ? grammar.withOrder(noun, number, false).text : withNumber(noun, number).text;
  const numbered =
    order !== null && !turned.includes(order) ? withTheirs({ text: turned, number: 'one', gender: null, forms: {} }, order) : turned;
  return { shown: /\d{3,}|[€$£]|\bR ?\d/u.test(turned) ? null : turned, private: numbered };
}

function sentenceAround(message: Message | undefined, { start }: Evidence): string | null {
  const around = sentences(message?.text ?? '').find((sentence) => sentence.start <= start && start < sentence.end);
  return around === undefined ? null : toThePoint(around.text.trim());
}

const TIMELESS = /^\d{4}-\d{2}-\d{2}$/u;
const KINDS: readonly [BrokenKind, RegExp][] = [
  ['call', /\b(?:call|ring|phone|llam|telefon|ligar|ligo|liga|appel|anruf|rufe?|shayela ucingo|fon(?:a|ela)|ucingo)/u],
  ['refund', /\b(?:refund|money|reembols|dinero|devolver(?:le|te|emos)?|abono|dinheiro|rembours|argent|erstatt|geld|imali|buyisel)/u],
  ['visit', /\b(?:technician|engineer|visit|come (?:to|by|round)|tecnic|visita|technicien|passer|techniker|vorbeikomm|vakash)/u],
  ['message', /\b(?:write|hear|answer|reply|get back|update|let you know|tell you|in touch|news|inform|escrib|respond|respuest|contest|noticias|avis|confirm|escrev|retorn|respost|ecri|repon|nouvelle|tenir|recontact|schreib|antwort|meld|bescheid|melde|phendul|impendulo|bhal|tshel|azis|buye kuwe)/u],
  ['delivery', /\b(?:deliver|arriv|reach|with you|parcel|courier|ship|sent|van|entreg|lleg|envi|repart|chega|livr|arrive|colis|liefer|paket|zustell|ankomm|bei ihnen|bei dir|fik|lethw|thumel|iphasela)/u],
]; // prettier-ignore

function brokenOf(
  promise: Promised | undefined,
  request: DraftRequest,
  byId: ReadonlyMap<string, Message>,
  when: When,
): Material['broken'] {
  if (!promise?.due) return null;
  const message = byId.get(promise.evidence.message);
  if (!message) return null;
  const text = fold(`${promise.text} ${promise.evidence.text}`);
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  const own = request.agentName !== null && message.author !== null && sameName(message.author, request.agentName);
  return { kind, own, due: when.due(promise.due), dueDate: TIMELESS.test(promise.due) ? when.day(promise.due) : when.day(promise.due) };
}

const sameName = (a: string, b: string): boolean => {
  const [first, second] = [fold(a).trim(), fold(b).trim()];
  return first === second || first.split(' ')[0] === second.split(' ')[0];
};
