import { describe, expect, it } from 'vitest';
import { identifyMessages, type Spoken } from './conversation';

const customer = (text: string): Spoken => ({ role: 'customer', text });
const agent = (text: string): Spoken => ({ role: 'agent', text });

describe('identifyMessages', () => {
  it('answers with the language of the customer, not of the agent', () => {
    const found = identifyMessages([
      customer('Hola, mi pedido no ha llegado todavía.'),
      agent('Hello, thank you for contacting us. How can I help you today?'),
    ]);
    expect(found.code).toBe('es');
    expect(found.messages.map(({ code }) => code)).toEqual(['es', 'en']);
  });

  it('keeps the language of the conversation for what is too short to tell', () => {
    const found = identifyMessages([
      customer('Sawubona, iphasela lami alikafiki namanje, ngicela ningisize.'),
      customer('ok'),
      customer('4821'),
    ]);
    expect(found.code).toBe('zu');
    expect(found.messages.map(({ code }) => code)).toEqual(['zu', 'zu', 'zu']);
  });

  it('follows the customer into another language', () => {
    const found = identifyMessages([
      customer('Wo bleibt mein Paket? Ich warte seit einer Woche.'),
      customer('Sorry, could you please answer me in English? My colleague reads along.'),
    ]);
    expect(found.code).toBe('en');
    expect(found.messages.map(({ code }) => code)).toEqual(['de', 'en']);
  });

  it('says und where there is nothing to tell it by', () => {
    expect(identifyMessages([]).code).toBe('und');
    expect(identifyMessages([customer('👍'), customer('12')])).toMatchObject({ code: 'und', confidence: 0 });
  });
});
