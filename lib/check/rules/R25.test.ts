import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Siento mucho que el pedido no llegara a tiempo para el cumpleaños.'],
  ['es', 'I am so sorry that the order did not arrive in time for the birthday.'],
  ['zu', 'I am so sorry that the order did not arrive in time for the birthday.'],
  ['pt', 'Es tut mir sehr leid, dass die Bestellung nicht angekommen ist.'],
  ['fr', 'I am so sorry that the order did not arrive in time for the birthday.'],
  ['de', 'Je suis vraiment désolé que la commande ne soit pas arrivée à temps.'],
];
describe('R25: another language', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R25', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Lo siento.'],
  ['und', 'I am so sorry that the order did not arrive.'],
];
describe('R25: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R25', text, { language, ...example })).toEqual([]));
});
