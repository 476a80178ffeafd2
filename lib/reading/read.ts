import type { Conversation, Corrections, Reading } from '@/lib/conversation/types';
import { contextOf, type ReadingCache } from './prepare';
import { readAsks } from './signals/asks';
import { applyCorrections } from './signals/corrections';
import { readFacts } from './signals/facts';
import { readHeat } from './signals/heat';
import { readImpact } from './signals/impact';
import { readIssues } from './signals/issues';
import { readProfiles } from './signals/profiles';
import { readPromises } from './signals/promises';
import { readRepeat } from './signals/repeat';
import { readRisks } from './signals/risks';
import { readWaiting } from './signals/waiting';
import { readWants } from './signals/wants';

export type { ReadingCache };

/** `now` is ISO 8601 with offset, `zone` an IANA zone; `cache` a Map kept for the conversation, so that only changed messages are read again. */
export type ReadOptions = { now: string; zone: string; corrections?: Corrections; cache?: ReadingCache };

/** How things stand in a conversation, each statement with the words that made it. The same input gives the same reading. */
export function read(conversation: Conversation, { now, zone, corrections, cache }: ReadOptions): Reading {
  const context = contextOf(conversation, now, zone, cache, corrections?.language);
  const promises = readPromises(context);
  const reading: Reading = {
    language: context.language,
    heat: readHeat(context),
    profiles: readProfiles(context),
    issues: readIssues(context),
    impact: readImpact(context),
    facts: readFacts(context),
    asks: readAsks(context),
    wants: readWants(context),
    risks: readRisks(context),
    promises,
    repeat: readRepeat(context, promises),
    waiting: readWaiting(context, promises),
  };
  return corrections ? applyCorrections(reading, corrections, context) : reading;
}
