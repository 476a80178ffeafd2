import { followUpsOf } from '@/lib/check/followups';
import type { Draft, FollowUp, Suggestion } from '@/lib/conversation/types';
import type { Playbook } from '@/lib/playbook/schema';

/**
 * What one of our drafts promises by when, soonest first. The plan's next message is promised by the draft that settles the matter, the last one: a few
 * public words before it commit to no more than they say.
 */
export const promisesOf = (
  draft: Draft,
  { drafts, plan }: Pick<Suggestion, 'drafts' | 'plan'>,
  { now, playbook }: { now: string; playbook: Playbook },
): FollowUp[] =>
  followUpsOf({ text: draft.text, language: draft.language, now, playbook, next: draft === drafts.at(-1) ? plan.next : null });
