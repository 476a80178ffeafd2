import { describe, expect, it } from 'vitest';
import { cases } from '../../cases';
import { EXPECTED } from './index';
import { MARKS } from './marks';
import { STATES } from './types';

const ROWS = Object.entries(EXPECTED);
const LANGUAGES = Object.keys(MARKS);
const BY_ID = new Map(cases().map((one) => [one.id, one]));
const patterns = ROWS.flatMap(([id, { must, not }]) => [...must, ...not].map((pattern) => ({ id, pattern })));

describe('what replies are expected to say', () => {
  it('covers 200 conversations, twenty-five or more in each language, all of them dev', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(200);
    for (const language of LANGUAGES) expect(ROWS.filter(([id]) => id.startsWith(language)).length, language).toBeGreaterThanOrEqual(25);
    expect(ROWS.map(([id]) => id).filter((id) => BY_ID.get(id)?.split !== 'dev')).toEqual([]);
  });

  it('covers every state, channel and profile', () => {
    expect(new Set(ROWS.map(([, { state }]) => state))).toEqual(new Set(STATES));
    const covered = ROWS.map(([id]) => BY_ID.get(id)!);
    expect(new Set(covered.map(({ channel }) => channel))).toEqual(new Set(['ticket', 'mail', 'chat', 'post', 'review', 'comment', 'dm']));
    expect(new Set(covered.flatMap(({ labels }) => labels.profiles ?? []))).toEqual(
      new Set(['rambler', 'overfamiliar', 'demanding', 'indifferent', 'negotiator']),
    );
  });

  it('demands one to five things of each and forbids one to four', () => {
    const odd = ROWS.filter(([, { must, not }]) => must.length < 1 || must.length > 5 || not.length < 1 || not.length > 4);
    expect(odd.map(([id]) => id)).toEqual([]);
  });

  it('has no pattern that any reply meets, and none that keeps a place between replies', () => {
    expect(patterns.filter(({ pattern }) => pattern.test('') || pattern.global || pattern.sticky)).toEqual([]);
  });

  it('never demands and forbids the same', () => {
    const both = ROWS.filter(([, { must, not }]) => must.some((one) => not.some((other) => String(one) === String(other))));
    expect(both.map(([id]) => id)).toEqual([]);
  });
});
