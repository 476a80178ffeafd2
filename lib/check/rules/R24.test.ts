import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, marked } from '../example';

const PUBLIC = { audience: 'public' as const, conversation: { channel: 'post' as const, visibility: 'public' as const } };

const broken: [string, string, string][] = [
  ['en', 'Your order 48213 is on its way.', '48213'],
  ['en', 'I have refunded order #48213.', '48213'],
  ['en', 'I wrote to thandi.m@mail.example.', 'thandi.m@mail.example'],
  ['en', 'I will call you on 082 555 0199.', '082 555 0199'],
  ['en', 'It went to 14 Long Street, Cape Town.', '14 Long Street'],
  ['en', 'The refund goes to the card ending in 4242.', 'ending in 4242'],
  ['en', 'I hope your surgery went well.', 'your surgery'],
  ['en', 'Since you are pregnant, we ship at once.', 'pregnant'],
  ['en', 'Your tracking number ZA123456785ZA is active.', 'ZA123456785ZA'],
  ['en', 'Booking BK-77291 is confirmed.', 'BK-77291'],
  ['es', 'Tu pedido 48213 está en camino.', '48213'],
  ['es', 'Te llamo al 612 345 678.', '612 345 678'],
  ['es', 'Lo enviamos a la Calle Mayor 14.', 'Calle Mayor 14'],
  ['es', 'La tarjeta terminada en 4242.', '4242'],
  ['es', 'Espero que su operación vaya bien.', 'su operación'],
  ['zu', 'I-oda yakho 48213 isendleleni.', '48213'],
  ['zu', 'Ngiyethemba ukuthi ukugula kwakho kuphelile.', 'ukugula kwakho'],
  ['pt', 'A sua encomenda 48213 está a caminho.', '48213'],
  ['pt', 'Enviámos para a Rua das Flores 12.', 'Rua das Flores 12'],
  ['pt', 'Desejo que a sua gravidez corra bem.', 'sua gravidez'],
  ['fr', 'Votre commande 48213 est en route.', '48213'],
  ['fr', 'Le colis est parti au 12 rue des Lilas.', '12 rue des Lilas'],
  ['fr', 'J’espère que votre grossesse se passe bien.', 'votre grossesse'],
  ['de', 'Ihre Bestellung 48213 ist unterwegs.', '48213'],
  ['de', 'Wir liefern an die Lindenstraße 12.', 'Lindenstraße 12'],
  ['de', 'Wir rufen Sie unter 0171 2345678 an.', '0171 2345678'],
  ['de', 'Ich hoffe, Ihre Operation verlief gut.', 'Ihre Operation'],
];
describe('R24: personal data in public', () => {
  it.each(broken)('%s: %s', (language, text, stretch) => {
    const said = 'My number is 082 555 0199, 612 345 678, 0171 2345678; order 48213';
    expect(marked('R24', text, { ...PUBLIC, language, said })).toContainEqual(expect.stringContaining(stretch));
  });
});

const innocent: [string, string][] = [
  ['en', 'Hi Thandi, I am sorry about the delay. Please send us your order number in a direct message.'],
  ['en', 'Please don’t post your email here.'],
  ['en', 'You can write to support@shop.example any time.'],
  ['en', 'I will answer within 24 hours, by Friday 27 November at 15:00.'],
  ['en', 'It happened in 2026, and 3 of 5 parcels were late; €89 is a lot.'],
  ['en', 'Please look after your health and safety while it is switched off.'],
  ['es', 'Hola Thandi, lo siento. Escríbenos por mensaje directo con el número de pedido.'],
  ['zu', 'Sawubona Thandi, ngiyaxolisa. Sicela usithumelele inombolo ye-oda ngomyalezo oqondile.'],
  ['pt', 'Olá Thandi, lamento. Envie-nos o número da encomenda por mensagem direta.'],
  ['fr', 'Bonjour Thandi, je suis désolé. Envoyez-nous le numéro de commande en message privé.'],
  ['de', 'Hallo Thandi, das tut mir leid. Schicken Sie uns die Bestellnummer per Direktnachricht.'],
];
describe('R24: innocent', () => {
  it.each(innocent)('%s: %s', (language, text) => expect(marked('R24', text, { ...PUBLIC, language })).toEqual([]));
  it('does not apply in private', () => {
    expect(check('Your order 48213', contextOf()).filter(({ rule }) => rule === 'R24')).toEqual([]);
  });
  it.each([
    ['en', 'Ms Wolters, I have looked.', 'Wolters'],
    ['en', 'Hello Thandi Mbatha, sorry.', 'Mbatha'],
    ['es', 'Señor Wolters, lo he mirado.', 'Wolters'],
    ['pt', 'Senhora Wolters, já vi.', 'Wolters'],
    ['fr', 'Monsieur Wolters, j’ai regardé.', 'Wolters'],
    ['de', 'Sehr geehrte Frau Wolters, ich habe nachgesehen.', 'Wolters'],
    ['zu', 'Mnu. Wolters, sengibhekile.', 'Wolters'],
  ])('a surname that they do not show, %s: %s', (language, text, name) => {
    const customer = { name: 'Thandi M.', handle: null };
    const messages = [{ ...contextOf().conversation.messages[0]!, author: 'Thandi M.' }];
    expect(marked('R24', text, { ...PUBLIC, language, conversation: { ...PUBLIC.conversation, customer, messages } })).toEqual([name]);
  });
  it.each([
    ['en', 'Our manager Mr Wolters has read it.'],
    ['en', 'Ms Thandi, I have looked.'],
    ['es', 'Señora Thandi, lo he mirado.'],
    ['de', 'Frau Thandi, ich habe nachgesehen.'],
    ['fr', 'Madame, j’ai regardé.'],
  ])('no surname of theirs, %s: %s', (language, text) => {
    const customer = { name: 'Thandi M.', handle: null };
    const messages = [{ ...contextOf().conversation.messages[0]!, author: 'Thandi M.' }];
    expect(marked('R24', text, { ...PUBLIC, language, conversation: { ...PUBLIC.conversation, customer, messages } })).toEqual([]);
  });
  it.each([
    ['es', 'La hemos llamado al 612 345 678.', '612 345 678'],
    ['pt', 'Ligámos-lhe para o 912 345 678.', '912 345 678'],
    ['de', 'Ich habe Sie unter 0171 2345678 angerufen.', '0171 2345678'],
    ['zu', 'Umshayeli ushayele u-083 112 2334.', '083 112 2334'],
  ])('a number of theirs that nobody named here, %s: %s', (language, text, number) => {
    expect(marked('R24', text, { ...PUBLIC, language })).toEqual([number]);
  });
  it('a number of ours is no data of theirs', () => {
    expect(marked('R24', 'Llámenos al 912 345 678.', { ...PUBLIC, language: 'es' })).toEqual([]);
    expect(marked('R24', 'Sie erreichen uns jederzeit unter 030 1234567.', { ...PUBLIC, language: 'de' })).toEqual([]);
  });
  it('a surname that they show is theirs to show', () => {
    const shown = { ...PUBLIC, conversation: { ...PUBLIC.conversation, customer: { name: 'Thandi Mokoena', handle: '@thandi' } } };
    expect(marked('R24', 'Hi Ms Mokoena, sorry.', shown)).toEqual([]);
    const hidden = {
      ...shown,
      conversation: { ...shown.conversation, messages: [{ ...contextOf().conversation.messages[0]!, author: '@thandi' }] },
    };
    expect(marked('R24', 'Hi Ms Mokoena, sorry.', hidden)).toEqual(['Mokoena']);
  });
});
