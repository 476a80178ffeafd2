import type { Conversation, Corrections, Reading } from '@/lib/conversation/types';
import { contextOf, type ReadingCache } from './prepare';
import { applyCorrections } from './signals/corrections';
import { readHeat } from './signals/heat';
import { readImpact } from './signals/impact';
import { readIssues } from './signals/issues';
import { readProfiles } from './signals/profiles';
import { readRepeat } from './signals/repeat';
import { readRisks } from './signals/risks';

export type { ReadingCache };

/** `now` is ISO 8601 with offset, `zone` an IANA zone; `cache` a Map kept for the conversation, so that only changed messages are read again. */
export type ReadOptions = { now: string; zone: string; corrections?: Corrections; cache?: ReadingCache };

/** How things stand in a conversation, each statement with the words that made it. The same input gives the same reading. */
export function read(conversation: Conversation, { now, zone, corrections, cache }: ReadOptions): Reading {
  const context = contextOf(conversation, now, zone, cache, corrections?.language);
  const last = context.messages.filter((message) => context.customer.includes(message) || context.agent.includes(message)).at(-1);
  const reading: Reading = {
    language: context.language,
    heat: readHeat(context),
    profiles: readProfiles(context),
    issues: readIssues(context),
    impact: readImpact(context),
    facts: [],
    asks: [],
    wants: [],
    risks: readRisks(context),
    promises: [],
    repeat: readRepeat(context, []),
    waiting: { since: last?.at ?? null, on: last === undefined ? 'nobody' : last.role === 'customer' ? 'agent' : 'customer' },
  };
  return corrections ? applyCorrections(reading, corrections, context) : reading;
}
