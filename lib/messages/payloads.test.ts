import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdentity, isInsertRequest, LONGEST_TEXT } from './payloads';

const identity = {
  url: 'https://acme.zendesk.com/agent/tickets/1',
  key: 'zendesk:acme/1',
  lastMessage: 'm3',
  composer: 'c1',
  target: 'public',
};
const request = { text: 'Dear Thandi', mode: 'fill', audience: 'private', identity };

describe('payloads', () => {
  it('takes a request and an identity', () => {
    expect(isInsertRequest(request)).toBe(true);
    expect(isIdentity({ ...identity, lastMessage: null, composer: null, target: null })).toBe(true);
  });

  it.each([
    ['no text', { ...request, text: ' \n ' }],
    ['a text that is no text', { ...request, text: ['x'] }],
    ['a text too long', { ...request, text: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['another mode', { ...request, mode: 'send' }],
    ['an internal audience', { ...request, audience: 'internal' }],
    ['no identity', { ...request, identity: undefined }],
    ['half an identity', { ...request, identity: { ...identity, key: undefined } }],
    ['another target', { ...request, identity: { ...identity, target: 'everyone' } }],
    ['a list', [request]],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(isInsertRequest(value)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => typeof isInsertRequest(value) === 'boolean'));
  });
});
