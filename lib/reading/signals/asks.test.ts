import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsks } from './asks';
import { contextOf } from './testing';

const texts = (text: string, language: string) => readAsks(contextOf([{ from: 'customer', text }], { language })).map((ask) => ask.text);
const answered = (ask: string, reply: string, language = 'en') =>
  readAsks(contextOf([{ from: 'customer', text: ask }, { from: 'agent', text: reply }], { language })).map((each) => each.answered); // prettier-ignore

describe('asks', () => {
  it.each([
    ['en', 'My tent is late. Where is it?', ['Where is it?']],
    ['en', 'where is my order', ['where is my order']],
    ['en', 'Could you let me know when it ships? Thanks.', ['Could you let me know when it ships?']],
    ['en', 'I want my money back. I have waited long enough.', ['I want my money back.']],
    ['en', 'Please send the invoice to my accountant.', ['Please send the invoice to my accountant.']],
    ['en', 'Cancel my order.', ['Cancel my order.']],
    ['en', 'I’d like to know why I was charged twice.', ['I’d like to know why I was charged twice.']],
    ['en', 'A replacement please. Otherwise refund.', ['A replacement please.', 'Otherwise refund.']],
    ['en', 'Hi, can I still return it after 30 days?', ['can I still return it after 30 days?']],
    ['en', 'It is Monday and well first I wanted the blue one but she took the steel one.', []],
    ['en', 'Dusty, cold, not what I would expect for £180 a night.', []],
    ['fr', 'salut, la lampe est cassée, tu peux m’en envoyer une autre ?', ['tu peux m’en envoyer une autre ?']],
    ['fr', 'Est-il possible de changer ma réservation (réf. KLM8842) ?', ['Est-il possible de changer ma réservation (réf. KLM8842) ?']],
    ['pt', 'Ainda nos cobraram um couvert que não pedimos.', []],
    ['pt', 'Queria apenas agradecer a ajuda da Joana.', []],
    ['pt', 'Que palhaçada é essa?', []],
    [
      'de',
      'Paket kam an, die Tasse ist gesprungen, will ne neue oder Geld zurück.',
      ['Paket kam an, die Tasse ist gesprungen, will ne neue oder Geld zurück.'],
    ],
    ['es', 'No ha llegado nada. ¿Dónde está mi pedido?', ['¿Dónde está mi pedido?']],
    ['es', 'Quiero una solución ya.', ['Quiero una solución ya.']],
    ['es', 'Devuélvanme el dinero.', ['Devuélvanme el dinero.']],
    ['es', 'me pueden decir cuándo llega', ['me pueden decir cuándo llega']],
    ['pt', 'Quando chega minha encomenda? Paguei há um mês.', ['Quando chega minha encomenda?']],
    ['pt', 'Gostaria de saber o prazo.', ['Gostaria de saber o prazo.']],
    ['fr', 'Bonjour. Où en est ma commande ?', ['Où en est ma commande ?']],
    ['fr', 'Merci de me rembourser rapidement.', ['Merci de me rembourser rapidement.']],
    ['de', 'Wann kommt der Techniker? Ich warte seit Montag.', ['Wann kommt der Techniker?']],
    ['de', 'Bitte erstatten Sie mir den Betrag.', ['Bitte erstatten Sie mir den Betrag.']],
    ['de', 'Ich möchte wissen, warum das so lange dauert.', ['Ich möchte wissen, warum das so lange dauert.']],
    ['zu', 'Iphi i-oda yami? Ngilinde isonto lonke.', ['Iphi i-oda yami?']],
    ['zu', 'Ngicela ningitshele ukuthi ziphi.', ['Ngicela ningitshele ukuthi ziphi.']],
  ])('%s: %s', (language, text, expected) => expect(texts(text, language)).toEqual(expected));

  it('says a repeated question once', () => {
    expect(texts('Where is my order? Hello? Where is my order?', 'en').filter((text) => text.includes('order'))).toHaveLength(1);
  });
});

describe('not asks', () => {
  it.each([
    ['en', 'Are you kidding me?'],
    ['en', 'Is this a joke?'],
    ['en', 'How are you?'],
    ['en', 'What kind of company are you?'],
    ['en', 'I ordered a tent on Monday. It has not arrived.'],
    ['en', 'Thank you, that is all.'],
    ['en', 'I want to thank you for the quick help.'],
    ['en', 'See https://shop.example/track?id=1 for the status I see.'],
    ['es', 'Envié dos correos la semana pasada. Nadie contesta.'],
    ['es', 'Hice un pedido el 22 de septiembre y sigo sin recibir las botas.'],
    ['es', '¿Esto es una broma?'],
    ['es', '¿Cómo está?'],
    ['pt', 'Isso é brincadeira?'],
    ['pt', 'Comprei um fogão e ele não funciona.'],
    ['fr', 'C’est une blague ?'],
    ['fr', 'J’ai commandé le 3 novembre. Rien n’est arrivé.'],
    ['de', 'Ist das Ihr Ernst?'],
    ['de', 'Ich habe am Montag bestellt. Nichts ist gekommen.'],
    ['zu', 'Ngithumele izithombe.'],
    ['zu', 'Ninjani?'],
  ])('%s: %s', (language, text) => expect(texts(text, language)).toEqual([]));
});

describe('answered', () => {
  it.each([
    ['When will it arrive?', 'It arrives on Thursday 5 November.', true],
    ['When will it arrive?', 'Thank you for writing. I’m looking into it and will get back to you.', false],
    ['Why was I charged twice?', 'You were charged twice because our payment system retried.', true],
    ['Where is my parcel?', 'Your parcel is at the depot in Midrand.', true],
    ['I want my money back.', 'I released the refund this morning.', true],
    ['I want my money back.', 'Thank you for your message. We value your feedback.', false],
    ['Can I return the boots after 30 days?', 'Yes, the boots can come back until the end of the month.', true],
    ['How much is the repair?', 'The repair is R250.', true],
  ])('%s ← %s: %s', (ask, reply, expected) => expect(answered(ask, reply)).toEqual([expected]));

  it('never by an internal note', () => {
    const context = contextOf([
      { from: 'customer', text: 'When will it arrive?' },
      { from: 'agent', text: 'Arrives on Thursday 5 November.', visibility: 'internal' },
    ]);
    expect(readAsks(context)[0]?.answered).toBe(false);
  });
});

it('marks words inside the message, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { evidence, text: ask } of readAsks(contextOf([{ from: 'customer', text: `where is ${text}?` }])))
        expect(`where is ${text}?`.slice(evidence.start, evidence.end)).toBe(ask);
    }),
    { numRuns: 60 },
  );
}, 30_000);
