import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, type Line } from './testing';
import { readPromises } from './promises';

/** Monday 2 November 2026, 10:00 in Johannesburg. */
const AT = '2026-11-02T08:00:00Z';
const read = (text: string, language: string) =>
  readPromises(contextOf([{ from: 'agent', text, at: AT }], { language, now: '2026-11-02T08:05:00Z' }));

describe('promises and when they are due', () => {
  it.each([
    ['en', 'I’ll write to you again before 16:00 today.', '2026-11-02T16:00:00+02:00'],
    ['en', 'It reaches you on Wednesday the 4th before 12:00.', '2026-11-04T12:00:00+02:00'],
    ['en', 'You’ll have your refund within 3 working days.', '2026-11-05'],
    ['en', 'Your refund will be on your card in 3 to 5 working days.', '2026-11-09'],
    ['en', 'We will call you back within 24 hours.', '2026-11-03T10:00:00+02:00'],
    ['en', 'The technician will be with you tomorrow between 9:00 and 12:00.', '2026-11-03T12:00:00+02:00'],
    ['en', 'I will let you know by 5 pm.', '2026-11-02T17:00:00+02:00'],
    ['en', 'I’ll ring you tomorrow between 10:00 and 11:00, if that suits you.', '2026-11-03T11:00:00+02:00'],
    ['en', 'Your parcel will arrive by Friday.', '2026-11-06'],
    ['en', 'I’ll refund you in full.', null],
    ['en', 'We’ll get back to you by end of day.', '2026-11-02'],
    ['es', 'Le escribo mañana a las 12:00 para decirle si el banco lo ha aceptado.', '2026-11-03T12:00:00+02:00'],
    ['es', 'El reparto será el jueves 5, entre las 10:00 y las 14:00.', '2026-11-05T14:00:00+02:00'],
    ['es', 'Recibirá el reembolso en un plazo de 5 días hábiles.', '2026-11-09'],
    ['es', 'Le llamaré antes de las 17:00.', '2026-11-02T17:00:00+02:00'],
    ['pt', 'Vou enviar o novo produto amanhã.', '2026-11-03'],
    ['pt', 'O reembolso será feito em até 5 dias úteis.', '2026-11-09'],
    ['pt', 'Ligo para você hoje antes das 17h.', '2026-11-02T17:00:00+02:00'],
    ['fr', 'Je vous rappelle demain avant 15 h.', '2026-11-03T15:00:00+02:00'],
    ['fr', 'Vous recevrez votre remboursement sous 5 jours ouvrés.', '2026-11-09'],
    ['fr', 'Le colis sera livré vendredi 6 novembre.', '2026-11-06'],
    ['de', 'Ich melde mich morgen bis 12:00 Uhr bei Ihnen.', '2026-11-03T12:00:00+02:00'],
    ['de', 'Sie erhalten Ihr Geld innerhalb von 5 Werktagen.', '2026-11-09'],
    ['de', 'Das Paket wird am Freitag zugestellt.', '2026-11-06'],
    ['de', 'Ich frage beim Lager nach und melde mich bis Freitag, 6. November bei Ihnen.', '2026-11-06'],
    ['pt', 'O técnico vai na sexta-feira, 6 de novembro, pela manhã.', '2026-11-06'],
    ['es', 'Hola Celia, te escribo el viernes 6 con la respuesta.', '2026-11-06'],
    ['en', 'I’ve booked a new visit for Thursday 5 November.', '2026-11-05'],
    ['zu', 'Ngizokuphendula namuhla ngaphambi kuka-16:00.', '2026-11-02T16:00:00+02:00'],
    ['zu', 'Lizofika ngoLwesihlanu.', '2026-11-06'],
    ['zu', 'Sizokubuyisela imali yakho kusasa.', '2026-11-03'],
  ])('%s: %s', (language, text, due) => {
    const found = read(text, language);
    expect(found.map((promise) => promise.due)).toEqual([due]);
    expect(found[0]).toMatchObject({ by: 'agent', state: 'open', text });
  });

  it('two in one sentence', () => {
    const found = read('I will send the label today and you will receive the refund by Friday.', 'en');
    expect(found.map(({ text, due }) => [text, due])).toEqual([
      ['I will send the label today', '2026-11-02'],
      ['you will receive the refund by Friday.', '2026-11-06'],
    ]);
  });

  it('reads the hour in the company’s zone, across a change of clocks', () => {
    const [promise] = readPromises(
      contextOf([{ from: 'agent', text: 'I’ll call you on Monday at 10:00.', at: '2026-10-23T10:00:00Z' }], { zone: 'Europe/Madrid' }),
    );
    expect(promise?.due).toBe('2026-10-26T10:00:00+01:00');
  });
});

describe('no promises', () => {
  it.each([
    ['en', 'We’ll look into it as soon as possible.'],
    ['en', 'If it isn’t there by Friday, I refund you in full the same day.'],
    ['en', 'Could you send two photos by Friday?'],
    ['en', 'You said it would come on Friday.'],
    ['en', 'It was delivered on Friday 30 October.'],
    ['en', 'I can offer a replacement by Friday or a refund.'],
    ['en', 'You bought it on 2 September.'],
    ['es', 'Lo antes posible le informaremos.'],
    ['es', 'Puedo enviarle otra para el viernes 6.'],
    ['es', 'Usted dijo que llegaría el viernes.'],
    ['pt', 'Assim que tivermos novidades, avisamos.'],
    ['fr', 'Si vous voulez, je peux vous rappeler demain.'],
    ['de', 'Wenn es bis Freitag nicht da ist, erstatten wir den Betrag.'],
    ['zu', 'Uma lingafiki kusasa, sizokubuyisela imali.'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toEqual([]));
});

describe('what became of it', () => {
  const promise: Line = { from: 'agent', text: 'I’ll write to you before 16:00 today.', at: AT };
  const parcel: Line = { from: 'agent', text: 'Your parcel will arrive by Wednesday.', at: AT };
  it.each<[string, Line[], string, string]>([
    ['open before its hour', [promise], '2026-11-02T13:00:00Z', 'open'],
    ['broken after it', [promise], '2026-11-02T14:01:00Z', 'broken'],
    [
      'kept by a message in time',
      [promise, { from: 'agent', text: 'The courier found it.', at: '2026-11-02T12:00:00Z' }],
      '2026-11-03T08:00:00Z',
      'kept',
    ],
    [
      'broken by one too late',
      [promise, { from: 'agent', text: 'Sorry for the delay.', at: '2026-11-03T12:00:00Z' }],
      '2026-11-03T13:00:00Z',
      'broken',
    ],
    [
      'not kept by an internal note',
      [promise, { from: 'agent', text: 'No answer yet.', visibility: 'internal', at: '2026-11-02T12:00:00Z' }],
      '2026-11-03T08:00:00Z',
      'broken',
    ],
    ['a day lasts until it is over', [parcel], '2026-11-04T20:00:00Z', 'open'],
    ['and not longer', [parcel], '2026-11-04T22:30:00Z', 'broken'],
    [
      'kept when the customer says so',
      [parcel, { from: 'customer', text: 'It has arrived, thank you!', at: '2026-11-04T12:00:00Z' }],
      '2026-11-05T08:00:00Z',
      'kept',
    ],
    [
      'broken when the customer says so',
      [parcel, { from: 'customer', text: 'It’s Thursday and nothing has come.', at: '2026-11-05T06:00:00Z' }],
      '2026-11-05T08:00:00Z',
      'broken',
    ],
    [
      'still open when the customer is only impatient',
      [parcel, { from: 'customer', text: 'Nothing yet.', at: '2026-11-03T06:00:00Z' }],
      '2026-11-03T08:00:00Z',
      'open',
    ],
  ])('%s', (_, lines, now, state) => expect(readPromises(contextOf(lines, { now }))[0]?.state).toBe(state));

  it('the customer’s own', () => {
    const [found] = readPromises(
      contextOf([{ from: 'customer', text: 'I’ll send the photos tonight.', at: AT }], { now: '2026-11-02T10:00:00Z' }),
    );
    expect(found).toMatchObject({ by: 'customer', due: '2026-11-02', state: 'open' });
  });

  it('no due without the message’s own time', () => {
    expect(readPromises(contextOf([{ ...parcel, at: null }]))).toEqual([]);
  });
});

it('marks words inside the message, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (middle) => {
      const text = `I will write ${middle} by Friday`;
      for (const { evidence } of readPromises(contextOf([{ from: 'agent', text }])))
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }),
    { numRuns: 60 },
  );
}, 30_000);
