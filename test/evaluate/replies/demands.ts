import type { Draft } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import type { Case } from '../cases';
import { EXPECTED } from './expected/index';
import { MARKS } from './expected/marks';
import type { ExpectedLanguage } from './expected/types';

/** One thing that a reply has to say, or may not say, and whether it holds. */
export type Held = { kind: 'must' | 'not'; what: string; ok: boolean };

/** Redress by want, in six languages, over folded text. */
const GIVES: Readonly<Record<string, RegExp>> = {
  refund: /refund|money back|back by|reduc|zuruck(?:zahl|uberweis)|reembols|devol|rembours|erstatt|geld|buyisel|estorn|credit|off your|isaphulelo|nota|reduz|reduire|nachlass/u,
  replacement: /replac|new one|send|swap|exchang|reemplaz|otra unidad|envi|reposic|cambi|substitu|troc|remplac|envoy|expedi|echang|ersatz|ersetz|liefer|tausch|thumel|okunye|esinye/u,
  cancellation: /cancel|anul|annul|stornier|kundig|khansel/u,
  callback: /call|ring|llam|lig|telefon|appel|anruf|fon|ucingo/u,
}; // prettier-ignore
const HANDED_ON = new Set(['self-harm', 'safety', 'discrimination', 'fraud', 'privacy', 'legal', 'press', 'abuse']);
const PUBLIC = new Set(['post', 'comment', 'review']);

/** What a labelled conversation demands of its replies, from the labels and what is written by hand; nothing of our own reading goes in. */
export function demands(one: Case, drafts: readonly Draft[]): Held[] {
  const { labels, conversation, channel, language } = one;
  const reply = drafts.at(-1)?.text ?? '';
  const shown = drafts.find(({ audience }) => audience === 'public')?.text ?? null;
  const folded = fold(reply);
  const heat = labels.heat ?? 0;
  const { sorry } = MARKS[language as ExpectedLanguage];
  const said = conversation.messages.some(({ role, text }) => role === 'agent' && sorry.test(text));
  const held: Held[] = [];
  const must = (what: string, ok: boolean) => held.push({ kind: 'must', what, ok });
  const not = (what: string, broken: boolean) => held.push({ kind: 'not', what, ok: !broken });

  must('a draft', reply.length > 20);
  must('the customer’s language', drafts.every((draft) => draft.language === language)); // prettier-ignore
  const agent = conversation.agent.name?.split(' ')[0];
  if (agent) must('the agent’s name', reply.includes(agent));
  if (heat >= 2 && !said && !labels.risks?.some((risk) => HANDED_ON.has(risk))) must('an apology', sorry.test(reply));
  const decided = labels.risks?.some((risk) => HANDED_ON.has(risk)) ?? false;
  for (const want of labels.wants ?? []) if (GIVES[want] && !decided && labels.waiting !== 'nobody') must(want, GIVES[want].test(folded));
  if (labels.issues?.[0] === 'praise' && heat === 0 && labels.issues.length === 1) not('an apology for praise', sorry.test(reply));
  for (const message of conversation.messages.filter(({ visibility }) => visibility === 'internal')) {
    const words = message.text.match(/\p{L}{6,}/gu) ?? [];
    const known = fold(conversation.messages.filter(({ visibility }) => visibility !== 'internal').map(({ text }) => text).join(' ')); // prettier-ignore
    not('an internal note', words.some((word) => !known.includes(fold(word)) && /\p{Lu}/u.test(word[0] ?? '') && reply.includes(word))); // prettier-ignore
  }
  if (shown !== null && PUBLIC.has(channel)) {
    const personal = (labels.facts ?? []).filter((fact) => /^(?:order|tracking|phone|email):/u.test(fact)).map((fact) => fact.slice(fact.indexOf(':') + 1)); // prettier-ignore
    not(
      'personal data in public',
      personal.some((value) => value.length > 3 && shown.includes(value)),
    );
  }
  not('a placeholder', /\[[^\]]*\]|\{[^}]*\}|<[^>]*>|undefined|null\b/u.test(reply + (shown ?? '')));
  for (const pattern of EXPECTED[one.id]?.must ?? []) must(String(pattern), pattern.test(reply));
  for (const pattern of EXPECTED[one.id]?.not ?? []) not(String(pattern), pattern.test(reply) || (shown !== null && pattern.test(shown)));
  return held;
}
