import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';
import { knownIn } from './known';
import { NOW, phrase, readCase } from './testing';
import { unfill } from './unfill';

const facts = (
  given: Parameters<typeof readCase>[0],
  change: Parameters<typeof readCase>[1] = {},
  audience: 'public' | 'private' = 'private',
) => factsOf({ ...readCase(given, change), company: 'Umoya', audience, language: 'en', now: NOW });

describe('the facts of a conversation', () => {
  it('are those that it tells in one way', () => {
    expect(facts([['order', '#4821'], ['amount', '€89'], ['amount', '€12'], ['product', 'doll house']])).toEqual({
      name: 'Thandi', fullName: 'Thandi Mokoena', lastName: 'Mokoena', agent: 'Lerato Dube', agentFirst: 'Lerato', company: 'Umoya', order: '4821', ticket: '4821', product: 'doll house', subject: 'Lantern', today: 'Monday 23 November',
    }); // prettier-ignore
  }); // prettier-ignore

  it('are few in public', () => {
    expect(Object.keys(facts([['order', '4821'], ['email', 'a@b.example']], {}, 'public'))).toEqual(['name', 'agent', 'agentFirst', 'company', 'today']); // prettier-ignore
  });

  it('come from nothing that the customer can’t see, and hold no place of their own', () => {
    const { conversation } = readCase([]);
    const internal = conversation.messages.map((message) => ({ ...message, visibility: 'internal' as const }));
    expect(facts([['order', '4821']], { messages: internal })).not.toHaveProperty('order');
    expect(facts([['product', 'a {{x}}']])).not.toHaveProperty('product');
    expect(facts([], { customer: { name: 'thandi@mail.example', handle: null } })).not.toHaveProperty('name');
  });
});

it('become places again, whole words alone and the longest first', () => {
  const known = { name: 'Thandi', fullName: 'Thandi Mokoena', order: '4821', agent: 'Lerato' };
  expect(unfill('Dear Thandi Mokoena, Thandi, order 4821, not 48210 or Thandiwe. Lerato', known)).toBe('Dear {full name}, {name}, order {order}, not 48210 or Thandiwe. {agent}');
  expect(unfill('Nothing', {})).toBe('Nothing');
}); // prettier-ignore

it('what a text shares with the agent’s phrases is the agent’s own', () => {
  const phrases = [phrase({ id: 'a', text: 'See https://help.shop.example/returns, or ring 0800 123 within 14 days, {name}.' })];
  expect(knownIn('See https://help.shop.example/returns. It takes 30 days.', phrases)).toEqual({ 'phrase:a': 'https://help.shop.example/returns' });
  expect(knownIn('It takes 30 days.', phrases)).toEqual({});
}); // prettier-ignore
