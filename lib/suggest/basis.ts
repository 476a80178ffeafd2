import type { Conversation, Corrections, Reading } from '@/lib/conversation/types';
import type { PlanDetail } from '@/lib/plan/detail';
import { planInDetail } from '@/lib/plan/plan';
import { defaultPlaybook } from '@/lib/playbook/default/choose';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { read, type ReadingCache } from '@/lib/reading/read';

/** What reading and plan depend on. */
export type BasisInput = {
  conversation: Conversation;
  /** ISO 8601 with offset. */
  now: string;
  playbook?: Playbook;
  /** The agent's ticks, by option id; the plan's own choice where absent. */
  chosen?: Record<string, boolean>;
  /** The agent's corrections of the reading of this conversation. */
  corrections?: Corrections;
  /** Language of titles, reasons and findings: the sidebar's, not the customer's. */
  locale?: string;
  /** Kept by the caller for one conversation: only messages that changed are read again. Never changes the result. */
  cache?: ReadingCache;
};

/** How things stand and what to do about it: the same for every tone, wording and edited text. */
type Basis = { conversation: Conversation; reading: Reading; playbook: Playbook; detail: PlanDetail };

/** What was made last with a cache, and from what, by the words of it: a worker is handed a copy of the same conversation each time. */
const kept = new WeakMap<ReadingCache, { from: string; basis: Basis }>();

/** Made anew only where something differs from the last time with the same cache. */
export function basisOf(input: BasisInput): Basis {
  const { cache, ...rest } = input;
  if (!cache) return make(input);
  const { conversation, now, playbook, chosen, corrections, locale } = rest;
  const from = JSON.stringify([conversation, now, playbook, chosen, corrections, locale]);
  const before = kept.get(cache);
  if (before?.from === from) return before.basis;
  const basis = make(input);
  kept.set(cache, { from, basis });
  return basis;
}

function make({ conversation, now, chosen, corrections, cache, ...input }: BasisInput): Basis {
  const zone = (input.playbook ?? SHOP).zone;
  const reading = read(conversation, { now, zone, ...(corrections ? { corrections } : {}), ...(cache ? { cache } : {}) });
  const playbook = input.playbook ?? defaultPlaybook(conversation, reading);
  const detail = planInDetail({ conversation, reading, playbook, now, locale: input.locale ?? 'en', ...(chosen ? { chosen } : {}) });
  return { conversation, reading, playbook, detail };
}
