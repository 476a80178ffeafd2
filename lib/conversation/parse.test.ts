import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConversation } from './parse';

const message = {
  id: '1',
  role: 'customer',
  author: 'Thandi',
  visibility: 'private',
  at: '2026-11-20T10:00:00+02:00',
  text: 'Hi',
  attachments: [],
};
const whole = {
  site: 'zendesk',
  url: 'https://acme.example/4821',
  key: 'zendesk:acme/4821',
  channel: 'ticket',
  visibility: 'private',
  subject: 'Where is it',
  rating: null,
  customer: { name: 'Thandi', handle: null },
  agent: { name: 'Sam' },
  messages: [message],
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: { kind: 'textarea', target: 'public', limit: null, text: '' },
};

describe('parseConversation', () => {
  it('gives back a whole conversation as it is', () => expect(parseConversation(whole)).toEqual({ ok: true, value: whole }));

  it('fills in what a page may not say', () => {
    expect(parseConversation({ channel: 'chat', messages: [{ id: '1', role: 'customer', text: 'Hi' }] })).toEqual({
      ok: true,
      value: {
        site: '',
        url: '',
        key: '',
        channel: 'chat',
        visibility: 'unknown',
        subject: null,
        rating: null,
        customer: { name: null, handle: null },
        agent: { name: null },
        messages: [{ id: '1', role: 'customer', author: null, visibility: 'unknown', at: null, text: 'Hi', attachments: [] }],
        completeness: { state: 'unknown', read: 1, shown: null, reasons: [] },
        composer: null,
      },
    });
  });

  it.each<[string, unknown]>([
    ['conversation', 'text'],
    ['conversation', null],
    ['channel', { ...whole, channel: 'fax' }],
    ['messages', { ...whole, messages: null }],
    ['messages.0.text', { ...whole, messages: [{ ...message, text: 3 }] }],
    ['messages.0.role', { ...whole, messages: [{ ...message, role: 'boss' }] }],
    ['messages.0.at', { ...whole, messages: [{ ...message, at: 'yesterday' }] }],
    ['messages.0.at', { ...whole, messages: [{ ...message, at: '2026-11-20T10:00:00' }] }],
    ['messages.1.id', { ...whole, messages: [message, message] }],
    ['customer.name', { ...whole, customer: { name: 3, handle: null } }],
    ['customer.followers', { ...whole, customer: { name: null, handle: null, followers: '12' } }],
    ['rating.stars', { ...whole, rating: { stars: '1', of: 5 } }],
    ['__proto__', JSON.parse('{"__proto__": {}}')],
    ['messages.0.text', { ...whole, messages: [{ ...message, text: 'x'.repeat(600_000) }] }],
  ])('names %s', (field, value) => {
    expect(parseConversation(value)).toMatchObject({ ok: false, reason: { code: 'conversation.invalid', params: { field } } });
  });

  it.each(['2026-11-20T10:00Z', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00.123+02:00'])('takes the time %s', (at) => {
    expect(parseConversation({ ...whole, messages: [{ ...message, at }] })).toMatchObject({ ok: true });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseConversation(value).ok === 'boolean'));
  });
});
