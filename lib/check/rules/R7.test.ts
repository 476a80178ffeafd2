import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'We are sorry about order 48213. We will refund the €89.'],
  ['es', 'Lamentamos lo del pedido 48213. Le enviaremos los 89 €.'],
  ['zu', 'Siyaxolisa nge-oda 48213. Sizokubuyisela imali yakho.'],
  ['pt', 'Lamentamos o que aconteceu com a encomenda. Devolveremos os 89 €.'],
  ['fr', 'Nous sommes désolés pour la commande. Nous vous rembourserons.'],
  ['de', 'Wir bedauern das mit der Bestellung. Wir erstatten den Betrag.'],
];
describe('R7: only we', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R7', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'I am sorry. We have had a strike, and I will refund the €89.'],
  ['es', 'Siento lo ocurrido. Le enviaremos los 89 € y se lo confirmaré.'],
  ['zu', 'Ngiyaxolisa. Sizokubuyisela imali, futhi ngizokubhalela.'],
  ['fr', 'Je suis désolé. Nous vous rembourserons et je vous écrirai.'],
  ['de', 'Es tut mir leid. Wir erstatten den Betrag, und ich melde mich.'],
];
describe('R7: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R7', text, { language, ...example })).toEqual([]));
});
