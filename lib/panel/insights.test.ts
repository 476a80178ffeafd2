import { expect, it } from 'vitest';
import type { CaseRecord } from '@/lib/store/records';
import { insightsOf } from './insights';

const now = Date.parse('2026-11-23T12:00:00Z');
const answered = { at: '2026-11-20T10:00:00Z', audience: 'private' as const, language: 'en', options: [], overridden: [] };
const record = (key: string, change: Partial<CaseRecord> = {}): CaseRecord => ({
  key, site: 's', url: 'https://a.example', channel: 'ticket', subject: null, customer: null, firstSeen: '2026-11-20T08:00:00Z', lastSeen: '2026-11-20T12:00:00Z',
  opened: '2026-11-20T08:00:00Z', firstResponse: '2026-11-20T09:00:00Z', heatStart: 3, heatEnd: 1, issue: 'damaged', failures: 0, returns: [], closed: null, survey: null, insertions: [answered], corrections: null, ...change,
}); // prettier-ignore

const all = [
  record('a'),
  record('b', { heatEnd: 3, issue: 'late-delivery', lastSeen: '2026-11-22T12:00:00Z' }),
  record('c', { heatStart: 0, heatEnd: 0 }),
  record('old', { lastSeen: '2026-01-01T12:00:00Z' }),
  record('only read', { insertions: [] }),
];

it('counts the cases of the period that were answered, newest first', () => {
  expect(insightsOf(all, [], null, '7', now).cases.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  expect(insightsOf(all, [], null, 'all', now).cases).toHaveLength(4);
});

it('says how many were calmer at the end, of those that were upset', () => {
  expect(insightsOf(all, [], null, '7', now).calmer).toEqual({ value: 0.5, cases: ['b', 'a'] });
  expect(insightsOf([], [], null, '7', now).calmer.value).toBeNull();
});

it('counts issues, the most frequent first, each with its cases', () => {
  expect(insightsOf(all, [], null, '7', now).issues).toEqual([
    { issue: 'damaged', cases: ['a', 'c'] },
    { issue: 'late-delivery', cases: ['b'] },
  ]);
});

it('takes promises of these cases alone', () => {
  const promise = (key: string, state: 'kept' | 'broken') => ({
    id: key,
    key,
    text: '',
    due: '2026-11-21',
    made: '2026-11-20T10:00:00Z',
    state,
  });
  expect(insightsOf(all, [promise('a', 'kept'), promise('old', 'broken')], null, '7', now).measures.promisesKept.value).toBe(1);
});
