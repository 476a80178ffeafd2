import { APOLOGY } from '@/lib/check/cues/apology';
import { ACTION } from '@/lib/check/cues/action';
import { says } from '@/lib/check/phrases';
import { failed, problemOf, regret, restate } from '@/lib/draft/moves/opening';
import { praised } from '@/lib/draft/moves/special';
import type { MoveContext } from '@/lib/draft/moves/context';
import { capital } from '@/lib/draft/template';
import { phraseLanguage } from '@/lib/text/phrase-language';
import { sentences } from '@/lib/text/sentences';
import { fold } from '@/lib/text/fold';
import type { RoughTongue } from './tongue';
import type { ChangeReason } from './types';

/** What stands around the agent's statements. */
export type Framed = { text: string; reason: ChangeReason };

/** The greeting as the channel has it: "Dear Thandi,". */
export function greetingOf({ phrases, writer, tone, plan }: MoveContext, audience: 'public' | 'private'): string {
  const { greeting } = phrases;
  const chat = plan.channel === 'chat' || plan.channel === 'dm';
  const style = tone.formality >= 1 ? 'formal' : tone.formality <= -1 ? 'casual' : 'neutral';
  const said =
    audience === 'public' || chat
      ? (writer.piece(audience === 'public' ? greeting.public : greeting.chat) ?? writer.piece(greeting.bareChat))
      : (writer.piece(greeting[style]) ?? writer.piece(greeting.neutral) ?? writer.piece(greeting.bare));
  return (said ?? '').trim();
}

/** The closing words and the name; null where nobody is known to sign. */
export function signatureOf(
  { phrases, writer, tone, plan, material }: MoveContext,
  audience: 'public' | 'private',
  signOff: string | null,
): string | null {
  const { agent } = material.base;
  if (typeof agent !== 'string') return null;
  if (audience === 'public') return plan.channel === 'review' ? agent.split(' ')[0]! : `– ${agent.split(' ')[0]!}`;
  if (plan.channel === 'chat' || plan.channel === 'dm') return agent;
  if (signOff) return `${signOff}\n${agent}`;
  const style = tone.formality >= 1 ? 'formal' : tone.formality <= -1 ? 'casual' : 'neutral';
  return [plan.heat <= 1 || tone.formality >= 1 ? writer.piece(phrases.farewell[style]) : null, agent].filter(Boolean).join('\n');
}

/** The problem said back, what it did to them, one apology: from the conversation alone, and nothing that promises. */
export function heardOf(context: MoveContext, audience: 'public' | 'private'): Framed[] {
  const { plan, phrases, writer, material } = context;
  const one = (text: string | null, reason: ChangeReason): Framed[] => (text === null ? [] : [{ text, reason }]);
  if (plan.state === 'praise') return one(writer.say(phrases.praise.open, { quote: praised(context) }), 'problem');
  if (plan.state === 'closing') return one(writer.say(phrases.closing.open), 'problem');
  if (plan.escalate?.kind === 'selfHarm' || plan.escalate?.kind === 'press') return [];
  const said = audience === 'public' ? inPublic(context) : [...restate(context), ...failed(context)].map(({ text }) => text);
  const safe = said.flatMap((text) => safely(context, text));
  const language = phraseLanguage(material.request.language);
  return safe.map((text) => ({ text, reason: says({ language }, fold(text), APOLOGY) ? 'apology' : 'problem' }));
}

function inPublic(context: MoveContext): string[] {
  const { plan, phrases, writer, material } = context;
  const problem = problemOf(context, { shown: true });
  const table = phrases.feeling[material.issue?.trouble ?? 'question'];
  const feeling = writer.piece(plan.heat >= 3 ? table.strong : table.mild) ?? undefined;
  const heard = problem === null ? null : writer.say(plan.channel === 'review' ? phrases.review.open : plan.heat >= 3 ? phrases.public.hot : phrases.public.calm, { problem, feeling }); // prettier-ignore
  return heard === null ? regret(context).map(({ text }) => text) : [heard];
}

/** The sentences that promise nothing; the problem alone where its sentence would. */
function safely(context: MoveContext, text: string): string[] {
  const language = phraseLanguage(context.material.request.language);
  const promises = (sentence: string) => says({ language }, fold(sentence), ACTION);
  const kept = sentences(text).map((sentence) => sentence.text).filter((sentence) => !promises(sentence)); // prettier-ignore
  if (kept.length > 0) return [kept.join(' ')];
  const problem = problemOf(context, { shown: true });
  return problem === null || promises(problem) ? [] : [`${capital(problem)}.`];
}

/** Owns that it went wrong, without a cause that isn't known and without a promise (R1). */
export function ownedOf({ plan, writer }: MoveContext, tongue: RoughTongue): Framed[] {
  if (plan.ownership === 'open' || plan.apology.already || plan.severity === 0) return [];
  const text = writer.say(tongue.say.owned[plan.ownership]);
  return text === null ? [] : [{ text, reason: 'ownership' }];
}
