import { promisesOf } from '@/lib/suggest/followups';
import { suggest, type SuggestInput } from '@/lib/suggest/suggest';
import { improve } from '@/lib/improve/improve';
import type { Improvement } from '@/lib/improve/types';
import type { Suggestion } from '@/lib/conversation/types';
import { defaultPlaybook } from '@/lib/playbook/default/choose';
import type { Playbook } from '@/lib/playbook/schema';
import { timingOf } from './deadline';
import { withSignOff } from './sign';
import type { Phrase } from '@/lib/voice/types';
import type { CheckRequest, CheckResult, WorkRequest, WorkResult } from './types';

/** The reading of one conversation's messages is kept, so that only new ones are read again. */
export type Memory = {
  key: string;
  cache: NonNullable<SuggestInput['cache']>;
  /** The agent's own, as they were told last. */
  phrases: readonly Phrase[];
};

export const newMemory = (): Memory => ({ key: '', cache: new Map(), phrases: [] });

/** The suggestion and what the sidebar shows beside it. */
export function compute(request: WorkRequest, memory: Memory): WorkResult {
  const suggestion = suggest(inputOf(request, memory));
  const playbook = request.playbook ?? defaultPlaybook(request.conversation, suggestion.reading);
  return {
    suggestion: withSignOff(named(suggestion, playbook, request.locale), request.signOff, request.conversation.agent.name),
    promises: Object.fromEntries(
      suggestion.drafts.map((draft) => [draft.audience, promisesOf(draft, suggestion, { now: request.now, playbook })]),
    ),
    timing: timingOf(request.conversation, suggestion.reading, playbook, request.now),
    limits: limitsOf(playbook),
    budget: budgetOf(suggestion, playbook),
    currency: playbook.currency,
    zone: playbook.zone,
    company: playbook.company.name,
    macros: playbook.macros.map(phraseOf),
  };
}

/** What the check says about a text of the agent's. */
export function checkText(request: CheckRequest, memory: Memory): CheckResult {
  const { findings, followups } = suggest({ ...inputOf(request, memory), draft: request.text, audience: request.audience });
  return { findings: findings[0] ?? [], followups };
}

/** The agent's own text made a reply. */
export const improveText = (request: CheckRequest, memory: Memory): Improvement | null =>
  improve({ ...inputOf(request, memory), text: request.text, audience: request.audience, signOff: request.signOff });

function inputOf(
  { conversation, now, playbook, tone, language, chosen, corrections, address, locale }: WorkRequest,
  memory: Memory,
): SuggestInput {
  if (memory.key !== conversation.key) {
    memory.key = conversation.key;
    memory.cache = new Map();
  }
  return {
    conversation,
    now,
    tone,
    chosen,
    locale,
    cache: memory.cache,
    ...(playbook ? { playbook } : {}),
    ...(language ? { language } : {}),
    ...(corrections ? { corrections } : {}),
    ...(memory.phrases.length > 0 ? { phrases: memory.phrases } : {}),
    ...(address ? { address } : {}),
  };
}

/** A macro of the company's, to be found among the agent's own phrases. */
const phraseOf = ({ id, title, text, language, issues }: Playbook['macros'][number]): Phrase => ({
  id: `playbook:${id}`, title, text, language, tags: [], issues, move: 'any', shortcut: null, used: 0, lastUsed: null, created: '1970-01-01T00:00:00Z',
}); // prettier-ignore

/** The plan names an incident by its id; the agent reads its title. */
function named(suggestion: Suggestion, playbook: Playbook, locale: string): Suggestion {
  const incident = playbook.incidents.find(({ id }) => id === suggestion.plan.incident);
  return incident ? { ...suggestion, plan: { ...suggestion.plan, incident: incident.title[locale] ?? incident.title['en'] ?? incident.id } } : suggestion; // prettier-ignore
}

function limitsOf(playbook: Playbook): Record<string, number> {
  const limits = playbook.options.flatMap(({ id, value, approvalFrom }) => {
    const limit = approvalFrom ?? (value?.kind === 'percent' ? value.limit : null);
    return limit === null ? [] : [[id, limit] as const];
  });
  return Object.fromEntries(limits);
}

function budgetOf({ plan }: Suggestion, playbook: Playbook): WorkResult['budget'] {
  const concessions = new Set(playbook.options.filter(({ concession }) => concession).map(({ id }) => id));
  const used = plan.options.filter(({ id, chosen }) => chosen && concessions.has(id)).reduce((sum, { value }) => sum + (value ?? 0), 0);
  return used === 0 ? null : { used, limit: playbook.concessionBudget };
}
