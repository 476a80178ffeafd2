import { check, checkAgainst, faultsIn } from '@/lib/check/check';
import type { CheckContext } from '@/lib/check/types';
import type { Draft, Finding, Suggestion, Tone } from '@/lib/conversation/types';
import { addressedAs, wordings, type DraftRequest } from '@/lib/draft/draft';
import type { PlanDetail } from '@/lib/plan/detail';
import { contractOf } from '@/lib/plan/contract';
import { basisOf, type BasisInput } from './basis';
import { promisesOf } from './followups';
import { identify } from '@/lib/text/language/identify';
import { phraseLanguage } from '@/lib/text/phrase-language';
import { composed } from '@/lib/voice/compose';
import { knownIn } from '@/lib/voice/known';
import { situationOf } from '@/lib/voice/situation';
import type { Phrase } from '@/lib/voice/types';

/**
 * Everything that a suggestion depends on. Clock, zone (the playbook's) and the agent's earlier words are arguments, so the same input always gives
 * the same suggestion.
 */
export type SuggestInput = BasisInput & {
  tone?: Partial<Tone>;
  /** BCP 47; the customer's language where absent (R25). */
  language?: string;
  /** A text to check instead of writing one. */
  draft?: string;
  /** Who is to see `draft`; who would see a reply in the conversation where absent. */
  audience?: Draft['audience'];
  /** The agent's own recent replies, newest last: their openings aren't used again. */
  recent?: string[];
  /** The agent's own phrases: those that serve a move of the reply and fit are used in it; what they state counts as the agent's own words. */
  phrases?: readonly Phrase[];
  /** How the agent addresses customers where the language makes a difference; the playbook's way where absent. What was said before goes first. */
  address?: 'formal' | 'informal';
};

const NEUTRAL: Tone = { warmth: 0, formality: 0, length: 0, firmness: 0 };

/** Reading, plan, drafts and findings for a conversation. Pure. */
export type Suggest = (input: SuggestInput) => Suggestion;

export const suggest: Suggest = (input) => {
  const { now, draft } = input;
  const locale = input.locale ?? 'en';
  const { conversation, reading, playbook, detail } = basisOf(input);
  const plan = contractOf(detail);
  const language = input.language ?? (reading.language.code === 'und' ? 'en' : reading.language.code);
  const against = ({ audience, slots, by, language }: Draft): CheckContext => ({ conversation, reading, plan: detail, playbook, audience, now, locale, slots, written: by === 'playbook' ? phraseLanguage(language) : null }); // prettier-ignore
  const checks: Checks = {
    all: (draft) => check(draft.text, against(draft)),
    better: (best, draft) => checkAgainst(best, draft.text, against(draft)),
  };
  const request: DraftRequest = {
    conversation,
    reading,
    plan: detail,
    playbook: input.address ? { ...playbook, formality: input.address } : playbook,
    tone: { ...NEUTRAL, ...input.tone },
    language,
    now,
    agentName: conversation.agent.name,
    recent: input.recent ?? [],
  };
  const written = (own?: DraftRequest['own']) => faultless(wordings({ ...request, ...(own ? { own } : {}) }), checks);
  const phrases = input.phrases ?? [];
  const situation = (audience: Draft['audience']) =>
    situationOf(conversation, reading, { audience, language, now, company: playbook.company.name });
  const { drafts, findings, voice } = {
    voice: undefined,
    ...(draft !== undefined
      ? checkedBy(checks, [theirs(draft, detail, knownIn(draft, phrases), input.audience)])
      : input.phrases
        ? composed(phrases, { situation, said: detail.said, addressed: addressedAs(request) }, written)
        : written()),
  };
  const last = drafts.at(-1);
  const followups = last ? promisesOf(last, { drafts, plan: draft === undefined ? plan : { ...plan, next: null } }, { now, playbook }) : [];
  return { reading, plan, drafts, findings, followups, ...(voice ? { voice } : {}) };
};

type Checked = { drafts: Draft[]; findings: Finding[][] };
/** `better`: the findings where they are fewer than those of the best so far, else null. */
type Checks = { all: (draft: Draft) => Finding[]; better: (best: readonly Finding[], draft: Draft) => Finding[] | null };

const checkedBy = (checks: Checks, drafts: Draft[]): Checked => ({ drafts, findings: drafts.map(checks.all) });

/** So many wordings are tried until nothing can be said against any of the drafts. */
const TAKES = 6;

/** Each draft in the first wording that no rule finds fault with, or in that with the least fault: what we write ourselves passes our own checks. */
function faultless(take: (number: number) => Draft[], checks: Checks): Checked {
  const best = checkedBy(checks, take(0));
  // Several takes may come to the same words.
  const tried = new Set(best.drafts.map(wordsOf));
  for (let number = 1; number < TAKES && best.findings.some((found) => faultsIn(found) > 0); number++)
    take(number).forEach((draft, place) => {
      const words = wordsOf(draft);
      if (tried.has(words)) return;
      tried.add(words);
      const found = checks.better(best.findings[place] ?? [], draft);
      if (!found) return;
      best.drafts[place] = draft;
      best.findings[place] = found;
    });
  return best;
}

const wordsOf = ({ text, audience, slots }: Draft): string => JSON.stringify([text, audience, slots]);

/** The agent's own text as a draft. */
function theirs(text: string, detail: PlanDetail, slots: Draft['slots'], audience?: Draft['audience']): Draft {
  return { text, language: identify(text).code, audience: audience ?? (detail.public ? 'public' : 'private'), by: 'agent', slots };
}
