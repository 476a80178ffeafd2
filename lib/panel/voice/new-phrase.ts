import type { IssueKind } from '@/lib/conversation/types';
import { unfill } from '@/lib/voice/unfill';
import type { Phrase, VoiceFacts } from '@/lib/voice/types';

/** A phrase made of a reply, or of what is selected in it: the conversation's facts are places again. `now` is ISO 8601 with offset. */
export function newPhrase(
  text: string,
  { facts, issues, language, id, now }: { facts: VoiceFacts; issues: readonly IssueKind[]; language: string; id: string; now: string },
): Phrase {
  return {
    id,
    title: '',
    text: unfill(text.trim(), facts),
    language: language.split('-')[0] ?? null,
    tags: [],
    issues: issues.slice(0, 1),
    move: 'any',
    shortcut: null,
    used: 0,
    lastUsed: null,
    created: now,
  };
}
