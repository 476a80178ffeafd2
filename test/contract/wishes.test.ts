import { describe, expect, it } from 'vitest';
import { suggest } from '@/lib/suggest/suggest';
import { conversationWith, type Said } from './said';

const NOW = '2026-11-23T10:00:00+01:00'; // a Monday
const reply = (said: Said[], customer = 'Anna Reed'): string =>
  suggest({ conversation: conversationWith(said, customer), now: NOW }).drafts.at(-1)?.text ?? '';

describe('questions about a return', () => {
  it.each([
    ['customer: Hi, how do I return the boots I bought last week, order 48213? And until when can I do that?', /14 days/],
    ['customer: Can I still return a lamp I bought on 12 November? Who pays for the return shipping?', /14 days/],
    ['customer: Hola, ¿hasta cuándo puedo devolver unas botas que compré la semana pasada?', /14 días/],
    ['customer: Bonjour, jusqu’à quand puis-je retourner des bottes ?', /14 jours/],
  ] as [Said, RegExp][])('are answered before anything is offered: %s', (said, answer) => {
    const text = reply([said]);
    expect(text).toMatch(answer);
    expect(text).not.toMatch(/refund|replacement|reembols|rembours|reemplaz/i);
  });

  it('are a request where they tell us to do it', () => {
    expect(reply(['customer: I want to return my boots, order 48213. Please refund me.'])).toMatch(/refund/i);
  });
});

describe('what is asked beside the thanks', () => {
  const before: Said[] = ['customer: Where is my refund for order 48213?', 'agent: Hello Anna, your refund has been issued.'];

  it.each([
    ['customer: Thanks, the refund has arrived. Please also send me the invoice for my tax return.', /invoice for your tax return/],
    [
      'customer: Thank you, I received the refund. One more thing: tell me when the blue one is back in stock.',
      /when the blue one is back/,
    ],
  ] as [Said, RegExp][])('is what the reply is about: %s', (said, asked) => {
    const text = reply([...before, said]);
    expect(text).toMatch(asked);
    expect(text).toMatch(/today/i);
    expect(text).not.toMatch(/settled|nothing left/);
  });
});

describe('a plain wish', () => {
  it('gets what it asks for and nothing beside it', () => {
    const text = reply(["customer: Just cancel my subscription please. I don't want a discount or another offer."]);
    expect(text).toMatch(/cancel/);
    expect(text).not.toMatch(/discount|explain|breakdown|correct the bill|guess at the cause/i);
  });
});

describe('two options that the agent ticked', () => {
  const said: Said[] = [
    'customer: Order 48213 never arrived.',
    'agent: I can refund you or send it again. Which would you like?',
    'customer: A refund please.',
  ];
  const ticked = (chosen?: Record<string, boolean>) =>
    suggest({ conversation: conversationWith(said), now: NOW, ...(chosen ? { chosen } : {}) }).drafts.at(-1)?.text ?? '';

  it('are both written', () => expect(ticked({ refund: true, reshipment: true })).toMatch(/refund[\s\S]*express|fastest|again|parcel/));
});
