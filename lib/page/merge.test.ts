import { expect, test } from 'vitest';
import type { Conversation, Message } from '@/lib/conversation/types';
import { makeMerge } from './merge';

const message = (id: string, at: string | null, text = id): Message => ({
  id,
  role: 'customer',
  author: null,
  visibility: 'public',
  at,
  text,
  attachments: [],
});
const conversation = (key: string, ...messages: Message[]): Conversation => ({
  site: 'x',
  url: 'https://x.com/',
  key,
  channel: 'post',
  visibility: 'public',
  subject: null,
  rating: null,
  customer: { name: null, handle: null },
  agent: { name: null },
  messages,
  completeness: { state: 'unknown', read: messages.length, shown: null, reasons: ['only-what-was-seen'] },
  composer: null,
});
const ids = (merged: Conversation | null) => merged && [merged.messages.map(({ id }) => id).join(''), merged.completeness.read];

test('puts together what was seen while scrolling, by time', () => {
  const merge = makeMerge();
  expect(ids(merge(conversation('x:status/b', message('b', '2026-11-02T00:00:00Z'), message('c', '2026-11-03T00:00:00Z'))))).toEqual([
    'bc',
    2,
  ]);
  expect(ids(merge(conversation('x:status/b', message('a', '2026-11-01T00:00:00Z'), message('b', '2026-11-02T00:00:00Z'))))).toEqual([
    'abc',
    3,
  ]);
});

test('keeps each message as it was read last', () => {
  const merge = makeMerge();
  merge(conversation('x:status/b', message('b', '2026-11-01T00:00:00Z', 'cut')));
  const again = merge(conversation('x:status/b', message('b', '2026-11-01T00:00:00Z', 'whole')));
  expect(again?.messages.map(({ text }) => text)).toEqual(['whole']);
});

test('drops what it kept when another conversation is read', () => {
  const merge = makeMerge();
  merge(conversation('x:status/a', message('a', null)));
  expect(ids(merge(conversation('x:status/b', message('b', null))))).toEqual(['b', 1]);
  expect(ids(merge(conversation('x:status/a', message('a', null))))).toEqual(['a', 1]);
});

test('takes nothing for a conversation of whose own message nothing was seen', () => {
  const merge = makeMerge();
  merge(conversation('x:status/a', message('a', null), message('b', null)));
  expect(merge(conversation('x:status/z', message('a', null), message('b', null)))).toBeNull();
  expect(ids(merge(conversation('x:status/z', message('z', null))))).toEqual(['z', 1]);
  // Scrolled away from it, it is still the conversation.
  expect(ids(merge(conversation('x:status/z', message('y', null))))).toEqual(['zy', 2]);
});
