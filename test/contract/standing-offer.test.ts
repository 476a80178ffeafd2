import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/conversation/types';
import { suggest } from '@/lib/suggest/suggest';

const NOW = '2026-11-16T10:00:00+00:00';
const message = (id: string, role: 'customer' | 'agent', text: string): Message => ({ id, role, author: role === 'agent' ? 'Sam' : 'Ines Prado', visibility: 'private', at: `2026-11-1${id}T10:00:00+00:00`, text, attachments: [] }); // prettier-ignore
const conversation = (...messages: Message[]): Conversation => ({
  site: 'demo',
  url: '',
  key: 'demo:1',
  channel: 'mail',
  visibility: 'private',
  subject: null,
  rating: null,
  customer: { name: 'Ines Prado', handle: null },
  agent: { name: 'Sam' },
  messages,
  completeness: { state: 'complete', read: messages.length, shown: messages.length, reasons: [] },
  composer: null,
});
const reply = (...messages: Message[]) => suggest({ conversation: conversation(...messages), now: NOW }).drafts.at(-1)?.text ?? '';

describe('an offer of ours that they answer with a sum', () => {
  it('is said again, and nothing else is offered', () => {
    const text = reply(
      message('1', 'customer', 'We like your chairs at £89 each and need fourteen. What price can you do?'),
      message('2', 'agent', 'Hello Ines, for fourteen I can do £80.00 a chair.'),
      message('3', 'customer', 'Meet me halfway: £75.00 each, delivery included. Deal?'),
    );
    expect(text).toContain('£80');
    expect(text).not.toMatch(/refund|replacement/iu);
  });

  it('is not made up where we named no sum', () => {
    const text = reply(
      message('1', 'customer', 'We like your chairs at £89 each and need fourteen. What price can you do?'),
      message('2', 'agent', 'Hello Ines, I will ask.'),
      message('3', 'customer', 'I would take £75.00 each.'),
    );
    expect(text).not.toMatch(/stands/u);
  });
});

it('the number is named where the matter is in hand', () => {
  const text = reply(message('1', 'customer', 'The lamp from order 88213 came with a cracked shade. Please send a new one.'));
  expect(text).toContain('88213');
});
