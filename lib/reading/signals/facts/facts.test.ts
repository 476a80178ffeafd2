import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '@/lib/conversation/types';
import { contextOf } from '../testing';
import { isDhl, isFedEx, isS10, isUps } from './checkDigits';
import { readFacts } from '.';

const facts = (text: string, language = 'en', kinds?: FactKind[]) =>
  readFacts(contextOf([{ from: 'customer', text }], { language }))
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .map(({ kind, normal }) => `${kind} ${normal}`);

describe('references', () => {
  it.each([
    ['en', 'My order 4821 is late', ['order 4821']],
    ['en', 'order number: UO-48213', ['order UO-48213']],
    ['en', 'Order #12345-A still missing', ['order 12345-A']],
    ['en', 'booking reference XKTRQW', ['order XKTRQW']],
    ['en', 'my account number is 99887766', ['order 99887766']],
    ['en', 'orders UO-48213 and UO-48214', ['order UO-48213', 'order UO-48214']],
    ['en', 'Amazon 114-3941689-8772232', ['order 114-3941689-8772232']],
    ['es', 'el pedido n.º 4821 no llega', ['order 4821']],
    ['es', 'localizador ABC123', ['order ABC123']],
    ['pt', 'protocolo 202611230045', ['order 202611230045']],
    ['fr', 'commande n° 77-1234', ['order 77-1234']],
    ['de', 'Bestellnummer 4711-22', ['order 4711-22']],
    ['de', 'Kundennummer: K12345', ['order K12345']],
    ['zu', 'inombolo ye-oda ithi UO-49120', ['order UO-49120']],
    ['zu', 'isikhwama engisi-ode ngenombolo ye-oda engu-5107 sifike sidabukile', ['order 5107']],
    ['zu', 'inombolo yami yekhasimende ngu-88120', ['order 88120']],
    ['fr', 'Réclamation dossier 2024-881', ['order 2024-881']],
    ['en', 'complaint case 88420 and account 99120', ['order 88420', 'order 99120']],
    ['nl', 'bestelnummer 20261123', ['order 20261123']],
    ['it', 'ordine n. 55443', ['order 55443']],
    ['af', 'bestelling 88123', ['order 88123']],
    ['sw', 'nambari ya oda 55812', ['order 55812']],
    ['en', 'tracking number 1Z999AA10123456784', ['tracking 1Z999AA10123456784']],
    ['en', 'it says RR123456785ZA is lost', ['tracking RR123456785ZA']],
    ['es', 'número de seguimiento PK98231234', ['tracking PK98231234']],
    ['de', 'Sendungsnummer 00340434161094042557', ['tracking 00340434161094042557']],
  ])('%s: %s', (language, text, expected) => expect(facts(text, language, ['order', 'tracking'])).toEqual(expected));

  it.each([
    'order 2 days ago', 'I ordered in 2019', 'call me on 082 555 0199', 'my order was R450', 'order in 2026 again', 'my order of 3 chairs', 'room 1204', 'the bill of 450 euros', 'case closed', 'a customer since 2019',
    'ticket price', 'COVID-19', '#fail', 'at 10:31', 'within 3-5 days', 'order from 12/05/2026', 'I booked for 2 people',
  ])('none in: %s', (text) => expect(facts(text, 'en', ['order', 'tracking'])).toEqual([])); // prettier-ignore

  it.each([
    ['What is your order number?', '71-30552, it is weeks late', ['order 71-30552']],
    ['Could you send me your booking reference?', 'sure, QX7731B', ['order QX7731B']],
    ['Which day suits you?', '2 or 3 December', []],
  ])('after “%s”: %s', (question, text, expected) =>
    expect(
      readFacts(
        contextOf([
          { from: 'agent', text: question },
          { from: 'customer', text },
        ]),
      )
        .filter(({ kind }) => kind === 'order')
        .map(({ kind, normal }) => `${kind} ${normal}`),
    ).toEqual(expected),
  );

  it('takes a bill’s number for an order only where no other is named', () => {
    expect(facts('Bestellung 71-30552, Rechnung 2026-4410', 'de', ['order'])).toEqual(['order 71-30552']);
    expect(facts('Rechnung 2026-4410', 'de', ['order'])).toEqual(['order 2026-4410']);
  });

  it('puts the one at issue first', () => {
    const context = contextOf([
      { from: 'customer', text: 'I had order UO-1111 before. Now order UO-2222 is late.' },
      { from: 'agent', text: 'I see UO-2222.' },
      { from: 'customer', text: 'Yes, UO-2222!' },
    ]);
    expect(readFacts(context).filter(({ kind }) => kind === 'order').map(({ normal }) => normal)).toEqual(['UO-2222', 'UO-1111']); // prettier-ignore
  });

  it('finds the one in the subject', () => {
    const [fact] = readFacts(contextOf([{ from: 'customer', text: 'Where is it?' }], { subject: 'Order UO-48213 not delivered' }));
    expect(fact).toMatchObject({ kind: 'order', value: 'UO-48213', evidence: { message: 'm1', start: 0, end: 0, text: '' } });
  });
});

describe('check digits', () => {
  it.each([
    [isS10, 'RR123456785ZA', true], [isS10, 'RR123456784ZA', false], [isUps, '1Z999AA10123456784', true], [isUps, '1Z999AA10123456785', false],
    [isFedEx, '986578788855', true], [isFedEx, '986578788856', false], [isDhl, '1234567891', true], [isDhl, '1234567890', false],
  ] as const)('%o %s: %s', (check, code, right) => expect(check(code)).toBe(right)); // prettier-ignore
});

describe('money without its sign', () => {
  const amounts = (...texts: string[]) =>
    readFacts(contextOf(texts.map((text) => ({ from: 'customer' as const, text }))))
      .filter(({ kind }) => kind === 'amount')
      .map(({ normal }) => normal);
  it.each([
    [
      ['The quote says £640.', 'Make it 580 and we have a deal'],
      ['640.00 GBP', '580.00 GBP'],
    ],
    [['They want 1.250 €, and I say: por 1.100 con la entrega'], ['1250.00 EUR', '1100.00 EUR']],
    [['I paid £640.', 'for 4 nights, and 2 people'], ['640.00 GBP']],
    [['Make it 580 and we have a deal'], []],
  ])('%j', (texts, expected) => expect(amounts(...texts)).toEqual(expected));
});

describe('what earlier mails say', () => {
  it.each([
    ['de', 'Bitte um Antwort.\n\nGesendet: Montag, 2. November 2026 09:10\n> kommt morgen'],
    ['fr', 'Toujours rien.\n\nLe 2 nov. 2026 à 09:10, le service a écrit :\n> demain'],
    ['pt', 'Nada.\n> Em 2 de nov. de 2026, 09:10, Apoio escreveu:'],
    ['en', 'Nothing.\n\nOn 2 Nov 2026 at 09:10, Support wrote:\n> tomorrow'],
  ])('%s: %s', (language, text) => expect(facts(text, language, ['date'])).toEqual([]));
});

describe('other facts', () => {
  it.each([
    ['en', 'Write to grace.w@example.com or call +27 82 555 0143.', ['email grace.w@example.com', 'phone +27825550143']],
    ['en', 'You can call 082 555 0177', ['phone 0825550177']],
    ['es', 'Tel. 600 555 012', ['phone 600555012']],
    ['fr', 'mon numéro : 06 12 34 56 78', ['phone 0612345678']],
    ['en', 'see https://shop.example/a?b=1, please', ['link https://shop.example/a?b=1']],
    ['en', 'I paid €89 on Friday 30 October.', ['amount 89.00 EUR', 'date 2026-10-30']],
    ['en', 'I live at 12 Acacia Road, Durban', ['address 12 Acacia Road, Durban']],
    ['en', 'Flat 3, 8 Orchard Row', ['address Flat 3, 8 Orchard Row']],
    ['en', 'I am at 9 Harbour Road, Leith EH6 7AB', ['address 9 Harbour Road, Leith EH6 7AB']],
    ['pt', 'Av. da Liberdade 20, 3.º, 1250-145 Lisboa', ['address Av. da Liberdade 20, 3.º, 1250-145 Lisboa']],
    ['es', 'calle Doctor Mena 7, 2.º A, 30001 Murcia', ['address calle Doctor Mena 7, 2.º A, 30001 Murcia']],
    ['es', 'Calle Alcalá 118, 28009 Madrid', ['address Calle Alcalá 118, 28009 Madrid']],
    ['de', 'Lindenstraße 14, 10969 Berlin', ['address Lindenstraße 14, 10969 Berlin']],
    ['en', 'I ordered a two-person tent last Tuesday.', ['product two-person tent', 'date 2026-10-27']],
    ['en', 'My cooler box arrived broken.', ['product cooler box']],
    ['es', 'Compré unas botas de montaña y no han llegado.', ['product botas de montaña']],
    ['de', 'Ich habe eine Kaffeemaschine bestellt.', ['product kaffeemaschine']],
    ['fr', 'J’ai acheté un aspirateur chez vous.', ['product aspirateur']],
    ['pt', 'Comprei uma geladeira e não funciona.', ['product geladeira']],
    ['zu', 'Ngithenge izicathulo zokuhamba.', ['product izicathulo zokuhamba']],
    ['en', 'See attached photo.', ['photo photo']],
    ['es', 'Adjunto foto.', ['photo photo']],
  ])('%s: %s', (language, text, expected) => expect(facts(text, language)).toEqual(expected));

  it.each([
    'I have been a customer for ten years.', 'I received no answer.', 'I got a refund.', 'I ordered it.', 'I bought this.', 'I’ll send photos.', 'Do you need a photo?', 'My order arrived.', 'I received your email.',
    'My husband is ill.', 'It is 3.5 times worse', 'I may come in march',
  ])('none in: %s', (text) => expect(facts(text, 'en')).toEqual([])); // prettier-ignore

  it('names people by their author fields, each once', () => {
    const context = contextOf([
      { from: 'customer', author: 'Grace Whitfield', text: 'Hello\n\nGrace Whitfield' },
      { from: 'agent', author: 'Thandi Nkosi', text: 'Dear Grace,\n\nThandi' },
      { from: 'agent', author: 'Umoya Support', text: 'Umoya Support' },
    ]);
    expect(readFacts(context).map(({ kind, normal }) => [kind, normal])).toEqual([['person', 'Grace Whitfield'], ['person', 'Thandi Nkosi']]); // prettier-ignore
  });

  it('leaves out internal notes, bots and systems', () => {
    const context = contextOf([
      { from: 'agent', text: 'order 99999', visibility: 'internal' },
      { from: 'bot', text: 'order 88888' },
      { from: 'system', text: 'order 77777' },
    ]);
    expect(readFacts(context)).toEqual([]);
  });

  it('one fact for an attached photo', () => {
    const context = contextOf([{ from: 'customer', text: 'Look at this', attachments: [{ name: 'lid.jpg', kind: 'image' }] }]);
    expect(readFacts(context)).toMatchObject([{ kind: 'photo', value: 'lid.jpg', evidence: { start: 0, end: 0 } }]);
  });
});

it('reads any text, spans inside it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9 #@.,+€-]{0,60}$/u)), (text) => {
      for (const { evidence } of readFacts(contextOf([{ from: 'customer', text }])))
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }),
    { numRuns: 80 },
  );
}, 30_000);
