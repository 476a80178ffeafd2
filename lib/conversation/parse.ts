import { z } from 'zod';
import { hostility } from './hostile';
import { firstIssue } from './issue';
import { ok, refuse, type Result } from './result';
import type { Conversation } from './types';

const CAPS = { depth: 8, nodes: 200_000, characters: 8_000_000 };

const name = z.string().max(500).nullish().transform((value) => value ?? null); // prettier-ignore
const count = z.number().int().nonnegative();
const visibility = z.enum(['public', 'private', 'unknown']);

/** Seconds may be left out, as ISO 8601 allows. */
const time = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/T(\d\d:\d\d)(?=Z|[+-])/u, 'T$1:00') : value),
  z.iso.datetime({ offset: true, error: 'must be a time as 2026-11-23T09:30:00+01:00, or null' }).nullish(),
);

const attachment = z.object({ name, kind: z.enum(['image', 'file', 'audio', 'video']) });

const message = z.object({
  id: z.string().min(1).max(500),
  role: z.enum(['customer', 'agent', 'bot', 'system', 'unknown']),
  author: name,
  visibility: z
    .enum(['public', 'private', 'internal', 'unknown'])
    .nullish()
    .transform((value) => value ?? 'unknown'),
  at: time.transform((value) => value ?? null),
  text: z.string().max(500_000),
  attachments: z
    .array(attachment)
    .max(500)
    .nullish()
    .transform((value) => value ?? []),
});

const completeness = z.object({
  state: z.enum(['complete', 'partial', 'unknown']),
  read: count,
  shown: count.nullish().transform((value) => value ?? null),
  reasons: z
    .array(z.string().max(1000))
    .max(100)
    .nullish()
    .transform((value) => value ?? []),
});

const conversation = z.object({
  site: z
    .string()
    .max(200)
    .nullish()
    .transform((value) => value ?? ''),
  url: z
    .string()
    .max(10_000)
    .nullish()
    .transform((value) => value ?? ''),
  key: z
    .string()
    .max(1000)
    .nullish()
    .transform((value) => value ?? ''),
  channel: z.enum(['ticket', 'mail', 'chat', 'comment', 'post', 'review', 'dm']),
  visibility: visibility.nullish().transform((value) => value ?? 'unknown'),
  subject: z
    .string()
    .max(5000)
    .nullish()
    .transform((value) => value ?? null),
  rating: z
    .object({ stars: z.number().min(0).max(100), of: z.number().positive().max(100) })
    .nullish()
    .transform((value) => value ?? null),
  customer: z
    .object({ name, handle: name, followers: count.nullable().optional() })
    .nullish()
    .transform((value) => value ?? { name: null, handle: null, followers: undefined }),
  agent: z
    .object({ name })
    .nullish()
    .transform((value) => value ?? { name: null }),
  messages: z.array(message).max(20_000),
  completeness: completeness.nullish().transform((value) => value ?? null),
  composer: z
    .object({
      kind: z.string().max(200),
      target: z.enum(['public', 'private', 'internal', 'unknown']),
      limit: count.nullish().transform((value) => value ?? null),
      text: z
        .string()
        .max(500_000)
        .nullish()
        .transform((value) => value ?? ''),
    })
    .nullish()
    .transform((value) => value ?? null),
});

/**
 * A conversation from outside, checked. Absent or null stands for "the page doesn't say" wherever the contract knows such a value; a wrong type, a message
 * id that occurs twice or a hostile shape is refused as `conversation.invalid` with `field` ("messages.3.at") and `problem`. Unknown fields are left out.
 */
export function parseConversation(value: unknown): Result<Conversation> {
  const hostile = hostility(value, CAPS);
  if (hostile) return invalid(hostile.path || 'conversation', hostile.problem);
  const parsed = conversation.safeParse(value);
  if (!parsed.success) {
    const { field, problem } = firstIssue(parsed.error, 'conversation');
    return invalid(field, problem);
  }
  const { customer, ...rest } = parsed.data;
  const repeated = firstRepeated(rest.messages.map(({ id }) => id));
  if (repeated !== null) return invalid(`messages.${repeated}.id`, 'the same as an earlier message');
  const { followers, ...who } = customer;
  return ok({
    ...rest,
    customer: followers === undefined ? who : { ...who, followers },
    completeness: rest.completeness ?? { state: 'unknown', read: rest.messages.length, shown: null, reasons: [] },
  });
}

const invalid = (field: string, problem: string) => refuse('conversation.invalid', { field, problem });

function firstRepeated(ids: string[]): number | null {
  const seen = new Set<string>();
  const index = ids.findIndex((id) => seen.has(id) || !seen.add(id));
  return index === -1 ? null : index;
}
