import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, findHours, findLengths } from '.';
import { easterSunday } from './holidays';

/** Monday 23 November 2026, 10:00 in Johannesburg. */
const REFERENCE = '2026-11-23T10:00:00+02:00';
const read = (text: string, language: string, zone = 'Africa/Johannesburg') =>
  findDates(text, { language, reference: REFERENCE, zone }).map(({ iso }) => iso);

describe('dates', () => {
  it.each([
    ['en', 'I ordered it on 24 September', ['2026-09-24']],
    ['en', 'ordered on the 3rd of November, promised by the 10th', ['2026-11-03', '2026-11-10']],
    ['en', 'It was promised for Friday', ['2026-11-27']],
    ['en', 'three payments I never made on Sunday', ['2026-11-22']],
    ['en', 'my booking of 3 December, can we arrive on the 4th?', ['2026-12-03', '2026-12-04']],
    ['de', 'Wir kommen vom 21. bis 23. Dezember.', ['2026-12-21', '2026-12-23']],
    ['fr', 'ma réservation du 3 décembre (réf. KLM8842) pour arriver le 4 ?', ['2026-12-03', '2026-12-04']],
    ['fr', 'Le technicien n’est jamais venu mardi.', ['2026-11-17']],
    ['es', 'Nadie vino el viernes.', ['2026-11-20']],
    ['es', 'del 4 al 6 de diciembre', ['2026-12-04', '2026-12-06']],
    ['es', 'te escribo el viernes 27 con la respuesta', ['2026-11-27']],
    ['en', 'I waited on Friday', ['2026-11-20']],
    ['en', 'Same waiter as Saturday, same cold soup.', ['2026-11-21']],
    ['en', 'It’s Monday and nobody has rung.', ['2026-11-23']],
    ['en', 'I sail on the 30th to see my brother.', ['2026-11-30']],
    [
      'en',
      'On 2 October the roof leaked. On the 9th, a man came. On the 20th it leaked worse.',
      ['2026-10-02', '2026-10-09', '2026-10-20'],
    ],
    ['es', 'El jueves mi vecino me llamó por el ruido.', ['2026-11-19']],
    ['es', 'el martes bajé a la tienda', ['2026-11-17']],
    ['es', 'antes del jueves de la semana que viene', ['2026-12-03']],
    ['pt', 'a peça é na quinta e ainda não chegou', ['2026-11-26']],
    ['pt', 'posso na terça ou na sexta da próxima semana', ['2026-12-01', '2026-12-04']],
    ['pt', 'o comboio é amanhã 6h', ['2026-11-24T06:00']],
    ['fr', 'déplacer le cours du 2 décembre au vendredi de la même semaine', ['2026-12-02', '2026-12-04']],
    ['de', 'auf Mittwoch in einer Woche', ['2026-12-02']],
    ['zu', 'kusukela ngoLwesibili', ['2026-11-17']],
    ['en', 'last Tuesday', ['2026-11-17']],
    ['en', 'We leave on Friday the 4th', ['2026-12-04']],
    ['en', 'since 1 October', ['2026-10-01']],
    ['en', 'two days ago', ['2026-11-21']],
    ['en', 'tomorrow at 8:45 am', ['2026-11-24T08:45']],
    ['en', 'on November 5, 2026 at 3pm', ['2026-11-05T15:00']],
    ['en', 'on 05/11/2026', ['2026-11-05']],
    ['en-US', 'on 11/05/2026', ['2026-11-05']],
    ['en', 'before Christmas', ['2026-12-25']],
    ['en', '2026-11-05', ['2026-11-05']],
    ['es', 'el pasado viernes', ['2026-11-20']],
    ['es', 'hice el pedido el 22 de septiembre', ['2026-09-22']],
    ['es', 'mañana a las 12:00', ['2026-11-24T12:00']],
    ['es', 'llegará el jueves 26', ['2026-11-26']],
    ['es', 'hace tres días', ['2026-11-20']],
    ['pt', 'na sexta-feira, 27 de novembro, às 15h30', ['2026-11-27T15:30']],
    ['pt', 'comprei há 10 dias', ['2026-11-13']],
    ['pt', 'anteontem', ['2026-11-21']],
    ['fr', 'le 1er décembre', ['2026-12-01']],
    ['fr', 'je l’ai commandé mardi dernier', ['2026-11-17']],
    ['fr', 'il y a deux semaines', ['2026-11-09']],
    ['fr', 'demain avant 15 h', ['2026-11-24T15:00']],
    ['de', 'am 5. November', ['2026-11-05']],
    ['de', 'letzten Dienstag', ['2026-11-17']],
    ['de', 'vor drei Tagen', ['2026-11-20']],
    ['de', 'bis zum 30.11.', ['2026-11-30']],
    ['de', 'morgen um 9 Uhr', ['2026-11-24T09:00']],
    ['nl', 'afgelopen vrijdag', ['2026-11-20']],
    ['nl', 'op 3 december', ['2026-12-03']],
    ['it', 'tre giorni fa', ['2026-11-20']],
    ['it', 'entro venerdì 27 novembre', ['2026-11-27']],
    ['af', 'gister', ['2026-11-22']],
    ['af', 'op Vrydag 27 November', ['2026-11-27']],
    ['sw', 'jana', ['2026-11-22']],
    ['sw', 'tarehe 27 Novemba', ['2026-11-27']],
    ['zu', 'ngithenge ngomhla ka-25 kuMandulo', ['2026-09-25']],
    ['zu', 'izolo', ['2026-11-22']],
    ['zu', 'lizofika ngoLwesihlanu', ['2026-11-27']],
    ['zu', 'mhla ka-27 kuNovemba', ['2026-11-27']],
    ['zu', 'ngo-Friday', ['2026-11-27']],
    ['xh', 'ngomso', ['2026-11-24']],
    ['xh', 'ngoLwesine', ['2026-11-26']],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual(expected));

  it('said or implied, one order or two', () => {
    const [said] = findDates('on 12/05/2026', { language: 'en', reference: REFERENCE, zone: 'UTC' });
    expect(said).toMatchObject({ implied: false, ambiguous: true, iso: '2026-05-12' });
    const [implied] = findDates('tomorrow', { language: 'en', reference: REFERENCE, zone: 'UTC' });
    expect(implied).toMatchObject({ implied: true, ambiguous: false });
  });

  it('takes the day of the zone', () => {
    const late = { language: 'en', reference: '2026-11-23T23:30:00Z' };
    expect(findDates('today', { ...late, zone: 'UTC' })[0]?.iso).toBe('2026-11-23');
    expect(findDates('today', { ...late, zone: 'Africa/Johannesburg' })[0]?.iso).toBe('2026-11-24');
  });

  it('without a reference finds whole dates only', () => {
    expect(
      findDates('on 3 May 2026, then on Friday and tomorrow', { language: 'en', reference: null, zone: 'UTC' }).map(({ iso }) => iso),
    ).toEqual(['2026-05-03']);
  });

  it('knows Easter', () =>
    expect([2024, 2025, 2026, 2038].map((year) => easterSunday(year).toString())).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]));
});

describe('no dates', () => {
  it.each([
    ['en', 'order 4821'],
    ['en', '3-5 working days'],
    ['en', 'open 24/7'],
    ['en', 'I paid half, 1/2 of it'],
    ['en', '10/10 service'],
    ['en', 'call 082 555 0199'],
    ['en', 'it may be so, march on'],
    ['en', 'version 2.5.1'],
    ['en', '30 February'],
    ['en', 'I sat 3 hours on the phone'],
    ['en', 'the fourth fault in six weeks'],
    ['en', 'Dear Mrs Friday-Bell'],
    ['de', 'so etwas habe ich in 30 Jahren nicht gesehen'],
    ['pt', '3.ª falha em dois meses'],
    ['es', 'en la caja pone 1 de 3'],
    ['en', 'this is the second time'],
    ['en', '192.168.1.10'],
    ['es', 'buenos días, por la mañana'],
    ['es', 'la segunda vez'],
    ['pt', 'segundo contato'],
    ['fr', 'de l’or et du vent'],
    ['de', 'guten Morgen, das ist so'],
    ['de', 'do it'],
    ['de', '12.50 Euro'],
    ['zu', 'sawubona'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toEqual([]));
});

describe('hours and lengths', () => {
  it.each([
    ['en', 'before 16:00', ['16:00']],
    ['en', 'by 5 pm or 11.30am', ['17:00', '11:30']],
    ['es', 'a las 5 de la tarde', ['17:00']],
    ['pt', 'às 15h30', ['15:30']],
    ['fr', 'à 15 h', ['15:00']],
    ['de', 'um halb neun', ['08:30']],
    ['zu', 'ngaphambi kwehora lesine ntambama', ['16:00']],
  ])('%s: %s', (language, text, times) => expect(findHours(text, language).map(({ time }) => time)).toEqual(times));

  it.each([
    ['en', 'in 3 to 5 working days', 5, 'workday'],
    ['es', 'en 48 horas', 48, 'hour'],
    ['de', 'zwei Wochen', 2, 'week'],
    ['fr', 'sous 5 jours ouvrés', 5, 'workday'],
    ['pt', 'até 7 dias úteis', 7, 'workday'],
  ])('%s: %s', (language, text, most, unit) => expect(findLengths(text, language)).toMatchObject([{ most, unit }]));
});

it('reads any text, in linear time, spans inside it', () => {
  const pieces = fc.constantFrom(
    '3 ',
    'May ',
    'friday ',
    '12/',
    '05',
    ' at ',
    '5 ',
    'pm',
    ',',
    'the ',
    '2nd ',
    'of ',
    'next ',
    'week ',
    'ß',
    '\n',
    '🙂',
    'İ',
    '2026',
    '-',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      fc.constantFrom('en', 'es', 'zu', 'de', 'und'),
      (text, language) => {
        for (const { start, end, text: found, date } of findDates(text, { language, reference: REFERENCE, zone: 'UTC' })) {
          expect(text.slice(start, end)).toBe(found);
          expect(date).toMatch(/^[+-]?\d{4,6}-\d\d-\d\d$/u);
        }
      },
    ),
    { numRuns: 80 },
  );
  const took = (size: number): number => {
    const text = 'on the 3 of of of 12 12 friday friday at at 5 '.repeat(size);
    const began = performance.now();
    findDates(text, { language: 'en', reference: REFERENCE, zone: 'UTC' });
    return performance.now() - began;
  };
  took(50);
  expect(took(400) / Math.max(took(50), 1)).toBeLessThan(40);
}, 30_000);
