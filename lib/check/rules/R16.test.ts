import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Please DM us your order number.'],
  ['en', 'Please send us your order number so we can look into this.'],
  ['es', 'Envíenos su número de pedido por mensaje directo.'],
  ['es', 'Por favor, envíenos un mensaje con sus datos para poder ayudarle.'],
  ['zu', 'Sicela usithumelele inombolo ye-oda yakho.'],
  ['pt', 'Envie-nos o número da encomenda por mensagem direta.'],
  ['fr', 'Merci de nous envoyer votre numéro de commande en MP.'],
  ['de', 'Bitte schicken Sie uns Ihre Bestellnummer per DM.'],
];
describe('R16: only a request', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R16', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'I am sorry about the delay. Please send us your order number.'],
  ['en', 'I have asked the courier to look for it. Please send me your order number.'],
  ['es', 'Siento el retraso. Envíenos su número de pedido.'],
  ['zu', 'Ngiyaxolisa ngokubambezeleka. Sicela usithumelele inombolo ye-oda yakho.'],
  ['pt', 'Lamento o atraso. Envie-nos o número da encomenda.'],
  ['fr', 'Je suis désolé du retard. Merci de nous envoyer votre numéro de commande.'],
  ['de', 'Das tut mir leid. Bitte schicken Sie uns Ihre Bestellnummer.'],
];
describe('R16: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R16', text, { language, ...example })).toEqual([]));
});
