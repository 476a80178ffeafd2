import { z } from 'zod';
import { ISSUE_KINDS } from '@/lib/conversation/types';
import { LIMITS, MOVES, type Phrase } from './types';

const at = z.iso.datetime({ offset: true });

/** A phrase from outside, as it is kept: in the database's own export and in a file of phrases. */
export const phraseSchema = z.strictObject({
  id: z.string().min(1).max(100),
  title: z.string().min(1).max(LIMITS.title),
  text: z.string().min(1).max(LIMITS.text),
  language: z.string().max(35).nullable(),
  tags: z.array(z.string().min(1).max(LIMITS.tag)).max(LIMITS.tags),
  issues: z.array(z.enum(ISSUE_KINDS)),
  move: z.enum(MOVES),
  shortcut: z.string().min(1).max(LIMITS.shortcut).nullable(),
  used: z.number().int().nonnegative(),
  lastUsed: at.nullable(),
  created: at,
}) satisfies z.ZodType<Phrase>;
