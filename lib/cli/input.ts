import { z } from 'zod';
import { firstIssue } from '@/lib/conversation/issue';
import { parseConversation } from '@/lib/conversation/parse';
import type { Reason } from '@/lib/conversation/result';
import { ISSUE_KINDS } from '@/lib/conversation/types';
import { parsePlaybook } from '@/lib/playbook/parse';
import type { SuggestInput } from '@/lib/suggest/suggest';
import { phraseSchema } from '@/lib/voice/schema';
import { LIMITS } from '@/lib/voice/types';

const step = z.number().min(-2).max(2).optional();
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'must be a language as "en" or "pt-BR"');

const rest = z.strictObject({
  conversation: z.unknown().refine((value) => value !== undefined, 'is missing'),
  now: z.iso.datetime({ offset: true, error: 'must be a time as 2026-11-23T09:30:00+01:00' }),
  playbook: z.unknown().optional(),
  tone: z.strictObject({ warmth: step, formality: step, length: step, firmness: step }).nullish(),
  language: language.nullish(),
  draft: z.string().max(200_000).nullish(),
  chosen: z.record(z.string(), z.boolean()).nullish(),
  corrections: z
    .strictObject({
      level: z.literal([0, 1, 2, 3, 4]).optional(),
      profiles: z.array(z.enum(['rambler', 'overfamiliar', 'demanding', 'indifferent', 'negotiator'])).optional(),
      issues: z.array(z.enum(ISSUE_KINDS)).optional(),
      language: language.optional(),
    })
    .nullish(),
  recent: z.array(z.string().max(200_000)).max(1000).nullish(),
  phrases: z.array(phraseSchema).max(LIMITS.phrases).nullish(),
  address: z.enum(['formal', 'informal']).nullish(),
  locale: language.nullish(),
});

export type Input = { ok: true; value: SuggestInput } | { ok: false; reason: string };

/** One line of input as `suggest` takes it, or what is wrong with it: "conversation.messages.0.at: must be a time ...". */
export function parseInput(json: string): Input {
  const raw = parseJson(json);
  if (!raw.ok) return raw;
  const parsed = rest.safeParse(raw.value);
  if (!parsed.success) {
    const { field, problem } = firstIssue(parsed.error, 'input');
    return wrong(field, problem);
  }
  const conversation = parseConversation(parsed.data.conversation);
  if (!conversation.ok) return within('conversation', conversation.reason);
  const given = parsed.data.playbook ?? null;
  const playbook = given === null ? null : parsePlaybook(given);
  if (playbook && !playbook.ok) return within('playbook', playbook.reason);
  const { now, tone, language, draft, chosen, corrections, recent, phrases, address, locale } = parsed.data;
  return {
    ok: true,
    value: compact({
      conversation: conversation.value,
      now,
      playbook: playbook?.value,
      tone: tone ? compact(tone) : null,
      language,
      draft,
      chosen,
      corrections: corrections ? compact(corrections) : null,
      recent,
      phrases,
      address,
      locale,
    }) as SuggestInput,
  };
}

function parseJson(json: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch (error) {
    return { ok: false, reason: `input: not JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'})` };
  }
}

const wrong = (field: string, problem: string): Input => ({ ok: false, reason: `${field}: ${problem}` });

function within(part: string, reason: Reason): Input {
  const field = String(reason.params?.field ?? part);
  return wrong(field === part ? part : `${part}.${field}`, String(reason.params?.problem ?? reason.code));
}

/** The same without what is null or undefined: optional fields are absent, never empty. */
const compact = <Shape extends object>(shape: Shape): Partial<Shape> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== null && value !== undefined)) as Partial<Shape>;
