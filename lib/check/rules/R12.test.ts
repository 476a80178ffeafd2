import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Order 48213 is with the courier. It will be there on Friday.'],
  ['es', 'El pedido 48213 lo tiene el transportista. Llegará el viernes.'],
  ['zu', 'I-oda 48213 ikukhuriya. Izofika ngoLwesihlanu ekuseni.'],
  ['pt', 'A encomenda 48213 está com a transportadora. Chegará na sexta.'],
  ['fr', 'La commande 48213 est chez le transporteur. Elle arrivera vendredi.'],
  ['de', 'Die Bestellung 48213 ist beim Paketdienst. Sie kommt am Freitag.'],
  ['en', 'I am sorry. What is the order? When was it? Who took it? Where did it go?'],
  ['en', 'I am sorry about that. It will be refunded or sent again.', { reading: { facts: [] } }],
];
describe('R12: their side not seen; too many questions; nothing asked', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R12', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [['en', 'I am sorry. What is your order number?', { reading: { facts: [] } }]];
describe('R12: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R12', text, { language, ...example })).toEqual([]));
});
