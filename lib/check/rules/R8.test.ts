import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Hi, I am sorry about what happened. I will look into it and come back to you by Friday with an answer for everything you raised.',
  ],
  ['es', 'Hola, siento lo que ha pasado. Voy a revisarlo y el viernes tendrá noticias mías con una respuesta a lo que nos cuenta aquí.'],
  ['zu', 'Sawubona, ngiyaxolisa ngokwenzekile. Ngizokuhlola bese ngiphendula ngoLwesihlanu ngempendulo ephelele yalokho okushilo kimi.'],
  ['pt', 'Olá, lamento o que se passou. Vou verificar e na sexta-feira terá notícias minhas com uma resposta ao que nos contou aqui.'],
  ['fr', 'Bonjour, je suis désolé de ce qui s’est passé. Je vais regarder et vous aurez de mes nouvelles vendredi avec une réponse.'],
  ['de', 'Hallo, es tut mir leid, was passiert ist. Ich sehe mir das an und melde mich am Freitag mit einer Antwort auf alles.'],
];
describe('R8: nothing of theirs', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R8', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  // One word of theirs, and the trouble by its name.
  [
    'en',
    'Hi, your parcel is late, and I am sorry that it missed the birthday. I will look into it and come back to you by Friday with an answer for you.',
  ],
  [
    'es',
    'Hola, su paquete llega tarde y siento lo del cumpleaños. Voy a revisarlo y el viernes tendrá noticias mías con una respuesta a lo que nos cuenta.',
  ],
  ['en', 'Hi, sorry about order 48213 and the birthday.'],
  ['es', 'Hola, siento lo del pedido 48213 y el cumpleaños.'],
  ['de', 'Hallo, das mit der Bestellung 48213 zum Geburtstag tut mir leid.'],
];
describe('R8: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R8', text, { language, ...example })).toEqual([]));
});
