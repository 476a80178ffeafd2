import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Thandi, your order 48213 was for a birthday and I refund the €89 today.'],
  ['en', 'Hi Thandi, I am sorry about the order and the birthday. Kind regards, Sam'],
  ['es', 'Hola Thandi, siento lo del pedido y el cumpleaños. Un saludo, Sam'],
  ['zu', 'Sawubona Thandi, ngiyaxolisa ngosuku lokuzalwa lwendodakazi yakho.'],
  ['pt', 'Olá Thandi, lamento o que se passou com a encomenda e o aniversário.'],
  ['fr', 'Bonjour Thandi, je suis désolé pour la commande et l’anniversaire.'],
  ['de', 'Hallo Thandi, es tut mir leid wegen der Bestellung und dem Geburtstag.'],
];
describe('R1: nothing owned, or nothing put right', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R1', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry about the order. I have asked the courier to look for it.'],
  [
    'en',
    'Thank you for the praise.',
    {
      reading: {
        issues: [{ kind: 'praise', confidence: 1, evidence: [] }],
        heat: { level: 0, score: 0, trend: 'steady', messages: [] },
        wants: [],
        asks: [],
      },
    },
  ],
];
describe('R1: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R1', text, { language, ...example })).toEqual([]));
});
