import type { Draft } from '@/lib/conversation/types';
import { compose } from './compose';
import { materialFor, type Material } from './material';
import type { Grammar } from './phrases/grammar';
import { tongueFor } from './phrases/languages';
import { composePublic } from './public';
import { randomFrom } from './seed';
import { paragraphs, trimmed, type Sheet } from './sheet';
import { isBrief, wordsFor } from './size';
import { addressIn } from './address';
import type { DraftRequest } from './request';
import { createWriter, opening, plain, type Writer } from './writer';
import { sentences } from '@/lib/text/sentences';
import type { MoveContext } from './moves/context';
import { isFarewell } from './moves/farewell';

export type { DraftRequest } from './request';

/**
 * The replies to a conversation: one, or on a public channel the short public answer and the private continuation (G6.2). Pure: the same request gives
 * the same words. Says nothing that isn't in the conversation as the customer sees it, the playbook or the agent's choices.
 */
export const draft = (request: DraftRequest): Draft[] => drafted(contextOf(request));

/** The same in several wordings, by their number. */
export const wordings =
  (request: Omit<DraftRequest, 'take'>) =>
  (take: number): Draft[] =>
    drafted(contextOf({ ...request, take }));

function drafted(context: MoveContext): Draft[] {
  const { writer, material } = context;
  const { request } = material;
  if (!request.plan.public) return [privately(context, false)];
  const shown = publicly({ ...context, mine: request.own?.public ?? {} });
  writer.forget();
  return [shown, privately(context, true)];
}

/** What the moves are given for a request: for whoever composes a reply of their own from them. */
export const contextOf = (request: DraftRequest): MoveContext => contextWith(materialFor(request, tongueFor(request.language)));

function contextWith(material: Material): MoveContext {
  const { request, tongue } = material;
  return {
    material,
    phrases: tongue.phrases,
    plan: request.plan,
    tone: request.tone,
    writer: writerFor(material),
    mine: request.own?.private ?? {},
  };
}

/** Whether a text addresses the customer as the reply to a request does (tú, usted), or not at all. */
export function addressedAs(request: DraftRequest): (text: string) => boolean {
  const tongue = tongueFor(request.language);
  const other = materialFor(request, tongue).informal ? 'formal' : 'informal';
  return (text) => addressIn(text, tongue.code) !== other;
}

function writerFor(material: Material): Writer {
  const { request } = material;
  const seed = [
    request.conversation.key,
    material.last?.id,
    material.last?.text,
    request.agentName,
    ...(request.take ? [String(request.take)] : []),
  ].join('\n');
  return createWriter({
    random: randomFrom(seed),
    informal: material.informal,
    formal: material.formal,
    grammar: material.tongue.grammar,
    base: material.base,
    said: request.plan.said,
    openings: new Set(request.recent.flatMap(openingsOf)),
    brief: isBrief(material),
    avoid: material.openToday ? null : TODAY,
  });
}

/** "Today" in six languages, in what the tables say. */
const TODAY = /(?<!\p{L})(?:today|hoy|hoje|aujourd'hui|heute|namuhla)(?!\p{L})/iu;

/** The openings of a reply: of its first sentence, and of the one after the greeting. */
const openingsOf = (text: string): string[] => sentences(text).slice(0, 3).map((sentence) => opening(sentence.text)); // prettier-ignore

function privately(context: MoveContext, continuation: boolean): Draft {
  const { material, plan } = context;
  const chat = plan.channel === 'chat' || plan.channel === 'dm' || (continuation && plan.channel !== 'review');
  const sheet = trimmed(compose(context), wordsFor(context));
  return finished(context, chat ? chatText(context, sheet) : letter(context, sheet, material), 'private');
}

/** A mail or a ticket: greeting, paragraphs, name. */
function letter({ phrases, writer, tone, plan, mine }: MoveContext, sheet: Sheet, material: Material): string {
  const { greeting, farewell } = phrases;
  const style = tone.formality >= 1 || (material.ranked && !material.informal) ? 'formal' : tone.formality <= -1 ? 'casual' : 'neutral';
  const greet = mine.greeting ?? writer.piece(greeting[style]) ?? writer.piece(greeting.neutral) ?? writer.piece(greeting.bare) ?? '';
  const { agent } = material.base;
  const calm = plan.heat <= 1 || tone.formality >= 1;
  const name = typeof agent === 'string' ? agent : null;
  const theirs = name === null ? null : [calm ? writer.piece(farewell[style]) : null, name].filter(Boolean).join('\n');
  const sign = mine['sign-off'] === undefined ? theirs : signedWith(mine['sign-off'], name);
  const [first = '', ...rest] = paragraphs(sheet);
  return [...begun(greet, first, material.tongue), ...rest, sign].filter(Boolean).join('\n\n');
}

/** The greeting and the first paragraph. German goes on in lower case after the greeting's comma; where that isn't sure, the greeting ends otherwise. */
function begun(greet: string, first: string, { code, grammar: { afterComma } }: Material['tongue']): [string, string] {
  if (code !== 'de' || !greet.endsWith(',') || first === '' || afterComma.keep.test(first)) return [greet, first];
  return afterComma.lower.test(first) ? [greet, first.charAt(0).toLowerCase() + first.slice(1)] : [`${greet.slice(0, -1)}!`, first];
}

/** The agent's own closing words, and the name below them unless they hold it. */
const signedWith = (words: string, name: string | null): string =>
  name === null || plain(words).includes(plain(name).split(' ')[0] ?? '') ? words : `${words}\n${name}`;

/** A chat or a direct message: the name in front, short paragraphs, the agent's name under the first. */
function chatText({ phrases, writer, material, mine, plan }: MoveContext, sheet: Sheet): string {
  // A goodbye holds the name itself, and is signed as between people who know each other by now.
  const brief = isFarewell({ plan, mine });
  const greet = brief ? '' : (mine.greeting ?? writer.piece(phrases.greeting.chat) ?? writer.piece(phrases.greeting.bareChat) ?? '');
  const name = writer.piece(['{agent}']);
  const agent = brief ? (name?.split(' ')[0] ?? null) : name;
  const [first = '', ...rest] = paragraphs(sheet);
  const opened = /[.!?]$/u.test(mine.greeting ?? '') ? `${greet} ${first}` : joined(greet, first, material.tongue.grammar);
  return [opened, ...rest, agent].filter(Boolean).join('\n\n');
}

/** The greeting and a sentence that goes on after it: in lower case where the language is sure to want that, else as a sentence of its own. */
function joined(greeting: string, text: string, { afterComma }: Grammar): string {
  const name = greeting.trim().replace(/[,.:]$/u, '');
  if (name === '') return text;
  if (afterComma.keep.test(text)) return `${name}, ${text}`;
  return afterComma.lower.test(text) ? `${name}, ${text.charAt(0).toLowerCase()}${text.slice(1)}` : `${name}. ${text}`;
}

function publicly(context: MoveContext): Draft {
  const { phrases, writer, plan, material, mine } = context;
  const greet = writer.piece(phrases.greeting.public) ?? '';
  const agent = typeof material.base.agent === 'string' ? material.base.agent.split(' ')[0]! : null;
  const limit = Math.min(plan.limit ?? Infinity, plan.channel === 'post' ? 280 : Infinity);
  const text = (sheet: Sheet): string => {
    const body = paragraphs(sheet).join(plan.channel === 'review' ? '\n\n' : ' ');
    return plan.channel === 'review'
      ? [...begun(mine.greeting ?? writer.piece(phrases.greeting.neutral) ?? writer.piece(phrases.greeting.bare) ?? '', body, material.tongue), mine['sign-off'] === undefined ? agent : signedWith(mine['sign-off'], agent)].filter(Boolean).join('\n\n') // prettier-ignore
      : [joined(greet, body, material.tongue.grammar), agent === null ? null : `– ${agent}`].filter(Boolean).join(' ');
  };
  let sheet = composePublic(context);
  for (let most = 60; text(sheet).length > limit && most > 10; most -= 5) sheet = trimmed(sheet, most);
  return finished(context, text(sheet), 'public');
}

function finished({ writer, material, mine }: MoveContext, text: string, audience: Draft['audience']): Draft {
  const own = Object.entries(mine).map(([move, words]) => [`phrase:${move}`, words] as const);
  const written = plain(text);
  const slots = Object.fromEntries([...writer.used, ...own].filter(([, value]) => written.includes(plain(value))));
  return { text: tidy(text), language: material.tongue.code, audience, by: 'playbook', slots };
}

/** One space between words, none before a full stop, no doubled full stops. */
const tidy = (text: string): string => text.replace(/[ \t]{2,}/gu, ' ').replace(/ +([.,])/gu, '$1').replace(/([.?!])\.(?!\.)/gu, '$1').trim(); // prettier-ignore
