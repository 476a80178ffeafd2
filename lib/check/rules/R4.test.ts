import { describe, expect, it } from 'vitest';
import { type Example, marked, messageOf } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'I am sorry. I apologise for the delay. I am really sorry about this. I refund it today.'],
  ['es', 'Lo siento. Le pido disculpas. Lamento mucho lo ocurrido. Le devuelvo el dinero hoy.'],
  ['zu', 'Ngiyaxolisa. Ngicela uxolo kakhulu. Ngiyaxolisa futhi ngalokhu. Ngikubuyisela imali namuhla.'],
  ['pt', 'Lamento. Peço desculpa pelo atraso. Sinto muito por isto. Devolvo hoje o dinheiro.'],
  ['fr', 'Je suis désolé. Veuillez m’excuser. Je regrette vraiment. Je vous rembourse aujourd’hui.'],
  ['de', 'Es tut mir leid. Ich entschuldige mich. Ich bedaure das sehr. Ich erstatte es heute.'],
  [
    'en',
    'I am sorry again for the wait. I refund it today.',
    {
      conversation: {
        messages: [
          messageOf('My order is late'),
          messageOf('I am sorry. I am looking for it.', { id: 'm2', role: 'agent' }),
          messageOf('And?', { id: 'm3' }),
        ],
      },
    },
  ],
];
describe('R4: sorry again and again', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R4', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'I am sorry that it is late. It should not have happened, and I apologise. I refund it today.'],
  ['en', 'The order 48213 is back on its way.'],
];
describe('R4: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R4', text, { language, ...example })).toEqual([]));
});
