import { describe, expect, it } from 'vitest';
import { conversationOf, readingOf } from '../testing';
import { ISSUE_CASES } from './issues.cases';
import { ISSUE_KINDS } from '@/lib/conversation/types';

describe('issues', () => {
  it.each(ISSUE_CASES.map(([kind, text]) => ({ kind, text })))('$kind: $text', ({ kind, text }) => {
    expect(readingOf([text]).issues[0]?.kind ?? null).toBe(kind);
  });

  it('has a case for every kind', () => {
    const covered = new Set(ISSUE_CASES.map(([kind]) => kind));
    expect(ISSUE_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('lets the first problem lead, and the silence about it follow', () => {
    const { issues } = readingOf(['My parcel has not arrived.', 'Hello? Nobody answers me.', 'Still no answer!']);
    expect(issues.map((issue) => issue.kind)).toEqual(['late-delivery', 'no-response']);
  });

  it("doesn't take what only the agent says for the customer's problem", () => {
    expect(readingOf(['Hello', '> Your parcel was damaged and the refund is delayed.']).issues).toEqual([]);
  });

  it('reads the subject where the message says little', () => {
    const conversation = { ...conversationOf(['see above']), subject: 'Double charge on my card' };
    expect(readingOf(conversation).issues[0]?.kind).toBe('double-billing');
  });

  it.each(['My order is not damaged at all.', 'Nothing is broken, do not worry.'])('negated: %s', (text) => {
    expect(readingOf([text]).issues.map((issue) => issue.kind)).not.toContain('damaged');
  });
});
