import { expect, test } from 'vitest';
import type { Conversation } from '@/lib/conversation/types';
import { compute, newMemory } from './compute';
import type { WorkRequest } from './types';

const post: Conversation = {
  site: 'x',
  url: 'https://x.com/zola/status/7',
  key: 'x:status/7',
  channel: 'post',
  visibility: 'public',
  subject: null,
  rating: null,
  customer: { name: 'Zola Radebe', handle: '@zola' },
  agent: { name: 'Umoya Care' },
  messages: [
    {
      id: '7',
      role: 'customer',
      author: 'Zola Radebe',
      visibility: 'public',
      at: '2026-11-20T09:00:00+02:00',
      text: 'Nine days and my parcel still has not arrived. Order 55120. I want my money back.',
      attachments: [],
    },
  ],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: null,
};

const request: WorkRequest = {
  conversation: post,
  now: '2026-11-20T10:00:00+02:00',
  playbook: null,
  tone: { warmth: 0, formality: 0, length: 0, firmness: 0 },
  language: null,
  chosen: {},
  corrections: null,
  signOff: null,
  address: null,
  locale: 'en',
};

test('each draft promises what it says itself: a few public words commit to less than the private message after them', () => {
  const { suggestion, promises } = compute(request, newMemory());
  expect(suggestion.drafts.map(({ audience }) => audience)).toEqual(['public', 'private']);
  expect(promises.private?.length).toBeGreaterThan(0);
  expect(promises.private).toEqual(suggestion.followups);
  const said = suggestion.drafts[0]?.text ?? '';
  for (const { what } of promises.public ?? []) expect(said).toContain(what);
  expect(promises.public?.length).toBeLessThan(promises.private?.length ?? 0);
});
