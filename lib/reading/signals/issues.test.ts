import { describe, expect, it } from 'vitest';
import { conversationOf, readingOf } from '../testing';
import { ISSUE_CASES } from './issues.cases';
import { ISSUE_KINDS, type IssueKind } from '@/lib/conversation/types';

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

  it.each<[string, IssueKind]>([
    ['Day 9 without my parcel. Do you even read these?', 'service-outage'],
    [
      'hello sweetheart, are you married? would you ring me some night after work just for a natter, and whats your birthday so i can send you a card',
      'privacy',
    ],
    ['El abrigo me queda grande y quiero devolverlo. No me parece serio que cuenten los días que una no estaba en casa.', 'discrimination'],
    ['The boxes of documents were delivered to 22 Mossley Street instead of our office at number 2.', 'lost-baggage'],
  ])("%s isn't probably %s", (text, kind) => {
    const issue = readingOf([text]).issues.find((one) => one.kind === kind);
    expect(issue?.confidence ?? 0).toBeLessThan(0.4);
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
