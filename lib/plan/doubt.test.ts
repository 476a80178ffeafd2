import { expect, it } from 'vitest';
import type { Issue, IssueKind, Want } from '@/lib/conversation/types';
import { isDoubtful } from './doubt';

const heard = (kind: IssueKind, confidence: number): Issue => ({ kind, confidence, evidence: [] });
const refund: Want = { kind: 'refund', evidence: { message: 'm1', start: 0, end: 5, text: 'money', signal: 'want.refund' } };

it.each<[string, Issue[], Want[], boolean]>([
  ['as likely wrong as right', [heard('technical', 0.5)], [], true],
  ['a rival beside it', [heard('late-delivery', 0.48), heard('missing-item', 0.4)], [], true],
  ['probably right', [heard('damaged', 0.62)], [], false],
  ['sure', [heard('damaged', 0.9)], [], false],
  ['broken one way or the other', [heard('damaged', 0.45), heard('defective', 0.4)], [], false],
  ['borne out by the want', [heard('refund-delay', 0.45)], [refund], false],
  ['a want for something else', [heard('technical', 0.45)], [refund], true],
  ['too grave', [heard('safety', 0.3)], [], false],
  ['grave, but hardly heard', [heard('discrimination', 0.3)], [], true],
  ['a stay of which several things are told', [heard('overbooking', 0.4), heard('cleanliness', 0.35)], [], false],
  ['nothing wrong', [heard('praise', 0.4)], [], false],
  ['nothing heard', [], [], false],
])('%s', (_, issues, wants, doubtful) => {
  expect(isDoubtful({ issues, wants })).toBe(doubtful);
});
