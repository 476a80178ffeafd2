import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Sorry.'],
  ['en', 'I am sorry about the delay. It should not have been like this. The order was lost on the way to the house.'],
  ['es', 'Siento el retraso del pedido. No tendría que ser así. El paquete se perdió por el camino.'],
  ['fr', 'Je suis désolé du retard. Ce n’est pas normal. Le colis a été perdu en route vers la maison.'],
  ['de', 'Es tut mir leid. So sollte es nicht sein. Das Paket ging auf dem Weg zum Haus verloren.'],
];
describe('R11: length and next step', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R11', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'I am sorry about the birthday. I will look for order 48213 today and write to you by tomorrow.'],
];
describe('R11: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R11', text, { language, ...example })).toEqual([]));
});

it('a very long answer to a short message', () => {
  const text = Array.from({ length: 40 }, () => 'I will look for the parcel today.').join(' ');
  expect(marked('R11', text)).toHaveLength(1);
});
