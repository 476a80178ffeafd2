import { describe, expect, it } from 'vitest';
import { weightedLength } from '../channel-length';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'en',
    '日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  ['en', 'hello', { conversation: { channel: 'chat', composer: { kind: 'textarea', target: 'public', limit: 4, text: '' } } }],
];
describe('channel-limit: too long for the channel', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('channel-limit', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'en',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://example.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'en',
    'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ',
  ],
];
describe('channel-limit: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) =>
    expect(marked('channel-limit', text, { language, ...example })).toEqual([]),
  );
});

it.each([
  ['abc', 3],
  ['é', 1],
  ['日本', 4],
  ['👨‍👩‍👧‍👦', 2],
  ['🇿🇦', 2],
  ['https://example.com/a/very/long/path?x=1', 23],
  ['see example.com now', 31],
])('%s counts %i', (text, count) => expect(weightedLength(text)).toBe(count));
