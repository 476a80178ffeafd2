import { expect, it } from 'vitest';
import type { Issue, IssueKind, Want } from '@/lib/conversation/types';
import { isDoubtful } from './doubt';

const heard = (kind: IssueKind, confidence: number, ...texts: string[]): Issue => ({
  kind,
  confidence,
  evidence: texts.map((text, place) => ({ message: 'm1', start: place * 20, end: place * 20 + text.length, text, signal: text === '' ? 'issue.topic' : `issue.${kind}` })), // prettier-ignore
});
const refund: Want = { kind: 'refund', evidence: { message: 'm1', start: 0, end: 5, text: 'money', signal: 'want.refund' } };

it.each<[string, Issue[], Want[], boolean]>([
  ['one weak word', [heard('technical', 0.66, 'site')], [], true],
  ['only what the model hears', [heard('bot-loop', 0.62, '')], [], true],
  ['hardly sure of anything', [heard('damaged', 0.45, 'wet', 'torn')], [], true],
  ['two wordings', [heard('damaged', 0.66, 'cracked', 'in pieces')], [], false],
  ['sure', [heard('damaged', 0.9, 'cracked')], [], false],
  ['borne out by the want', [heard('refund-delay', 0.6, '')], [refund], false],
  ['too grave', [heard('safety', 0.45, 'hospital')], [], false],
  ['a stay of which several things are told', [heard('overbooking', 0.6, 'given twice'), heard('cleanliness', 0.55, 'mould')], [], false],
  ['nothing wrong', [heard('praise', 0.4, 'thanks')], [], false],
  ['nothing heard', [], [], false],
])('%s', (_, issues, wants, doubtful) => {
  expect(isDoubtful({ issues, wants })).toBe(doubtful);
});
