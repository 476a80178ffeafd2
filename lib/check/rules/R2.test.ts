import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Thandi, sorry about the order. Kind regards, Sam'],
  ['es', 'Hola Thandi, lo siento por lo del pedido. Un saludo, Sam'],
  ['zu', 'Sawubona Thandi, ngiyaxolisa nge-oda yakho. Sam'],
  ['pt', 'Olá Thandi, desculpe pela encomenda. Cumprimentos, Sam'],
  ['fr', 'Bonjour Thandi, désolé pour la commande. Cordialement, Sam'],
  ['de', 'Hallo Thandi, Entschuldigung für die Bestellung. Viele Grüße, Sam'],
];
describe('R2: a thin apology', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R2', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry that it was lost on the way. I refund the €89 today.'],
  ['de', 'Hallo Thandi, es tut mir leid, das hätte nicht passieren dürfen. Ich erstatte heute die 89 €.'],
];
describe('R2: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R2', text, { language, ...example })).toEqual([]));
});
