import { afterEach, describe, expect, it, vi } from 'vitest';
import { atTime, beforeDateTime, beforeTime, byDate, dayWord, formatAmount, formatDate, formatDateTime, formatList, formatTime, onDate, weekdayName } from '.'; // prettier-ignore

afterEach(() => vi.unstubAllGlobals());

describe('days', () => {
  it.each([
    ['en', 'Friday 27 November', 'on Friday 27 November', 'by Friday 27 November'],
    ['en-US', 'Friday, November 27', 'on Friday, November 27', 'by Friday, November 27'],
    ['es', 'viernes, 27 de noviembre', 'el viernes 27 de noviembre', 'a más tardar el viernes 27 de noviembre'],
    ['zu', 'uLwesihlanu, 27 kuNovemba', 'ngoLwesihlanu, mhla ka-27 kuNovemba', 'kungakapheli uLwesihlanu, mhla ka-27 kuNovemba'],
    ['xh', 'uLwesihlanu, 27 kuNovemba', 'ngoLwesihlanu, nge-27 kuNovemba', 'ungekapheli uLwesihlanu, nge-27 kuNovemba'],
    ['pt', 'sexta-feira, 27 de novembro', 'na sexta-feira, 27 de novembro', 'até sexta-feira, 27 de novembro'],
    ['fr', 'vendredi 27 novembre', 'le vendredi 27 novembre', 'au plus tard le vendredi 27 novembre'],
    ['de', 'Freitag, 27. November', 'am Freitag, dem 27. November', 'bis Freitag, 27. November'],
    ['nl', 'vrijdag 27 november', 'op vrijdag 27 november', 'uiterlijk op vrijdag 27 november'],
    ['it', 'venerdì 27 novembre', 'venerdì 27 novembre', 'entro venerdì 27 novembre'],
    ['af', 'Vrydag 27 November', 'op Vrydag 27 November', 'teen Vrydag 27 November'],
    ['sw', 'Ijumaa 27 Novemba', 'Ijumaa, tarehe 27 Novemba', 'kufikia Ijumaa, tarehe 27 Novemba'],
    ['ru', 'Friday 27 November', 'on Friday 27 November', 'by Friday 27 November'],
  ])('%s', (language, alone, on, by) => {
    expect(formatDate('2026-11-27', language)).toBe(alone);
    expect(onDate('2026-11-27', language)).toBe(on);
    expect(byDate('2026-11-27', language)).toBe(by);
  });

  it('follow the grammar of the single day', () => {
    expect(onDate('2026-11-28', 'pt')).toBe('no sábado, 28 de novembro');
    expect(onDate('2026-12-01', 'fr')).toBe('le mardi 1er décembre');
    expect(onDate('2026-11-29', 'zu')).toBe('ngeSonto, mhla ka-29 kuNovemba');
    expect(onDate('2026-10-01', 'zu')).toBe('ngoLwesine, mhla ka-1 ku-Okthoba');
    expect(formatDate('2026-11-29', 'xh')).toBe('iCawe, 29 kuNovemba');
  });

  it('say the year when asked', () => {
    expect(formatDate('2027-01-04', 'en', { year: true })).toBe('Monday 4 January 2027');
    expect(formatDate('2027-01-04', 'en-US', { year: true })).toBe('Monday, January 4, 2027');
    expect(onDate('2027-01-04', 'es', { year: true })).toBe('el lunes 4 de enero de 2027');
  });

  it.each(['', 'soon', '2026-02-30', '2026-13-01'])('give %j back as it is', (date) => {
    expect(formatDate(date, 'en')).toBe(date);
    expect(onDate(date, 'zu')).toBe(date);
  });

  it('need no data of the browser', () => {
    vi.stubGlobal('Intl', undefined);
    expect(onDate('2026-11-26', 'zu')).toBe('ngoLwesine, mhla ka-26 kuNovemba');
    expect(formatAmount(1299.5, 'ZAR', 'zu')).toBe('R1,299.50');
    expect(formatList(['a', 'b'], 'zu', 'and')).toBe('a kanye b');
  });

  it('name weekdays, today and tomorrow', () => {
    expect([1, 7].map((day) => weekdayName(day, 'zu'))).toEqual(['uMsombuluko', 'iSonto']);
    expect(weekdayName(4, 'de')).toBe('Donnerstag');
    expect(dayWord('2026-11-23', '2026-11-23', 'zu')).toBe('namuhla');
    expect(dayWord('2026-11-24', '2026-11-23', 'es')).toBe('mañana');
    expect(dayWord('2026-11-25', '2026-11-23', 'es')).toBeNull();
    expect(dayWord('x', '2026-11-23', 'es')).toBeNull();
  });
});

describe('hours', () => {
  it.each([
    ['en', '15:00', 'at 15:00', 'before 15:00'],
    ['en-US', '3:00 p.m.', 'at 3:00 p.m.', 'before 3:00 p.m.'],
    ['es', '15:00', 'a las 15:00', 'antes de las 15:00'],
    ['zu', '15:00', 'ngo-15:00', 'ngaphambi kuka-15:00'],
    ['pt', '15h00', 'às 15h00', 'antes das 15h00'],
    ['fr', '15 h', 'à 15 h', 'avant 15 h'],
    ['de', '15:00 Uhr', 'um 15:00 Uhr', 'vor 15:00 Uhr'],
    ['it', '15:00', 'alle 15:00', 'prima delle 15:00'],
  ])('%s', (language, alone, at, before) => {
    expect(formatTime('15:00', language)).toBe(alone);
    expect(atTime('15:00', language)).toBe(at);
    expect(beforeTime('15:00', language)).toBe(before);
  });

  it('one o’clock is singular where the language has it so', () => {
    expect(beforeTime('01:30', 'es')).toBe('antes de la 1:30');
    expect(atTime('01:00', 'pt')).toBe('à 1h00');
    expect(beforeTime('01:00', 'it')).toBe("prima dell'1:00");
  });

  it('join with days', () => {
    expect(beforeDateTime('2026-11-26', '12:00', 'en')).toBe('before 12:00 on Thursday 26 November');
    expect(beforeDateTime('2026-11-26', '12:00', 'es')).toBe('el jueves 26 de noviembre antes de las 12:00');
    expect(beforeDateTime('2026-11-26', '12:00', 'de')).toBe('am Donnerstag, dem 26. November, vor 12:00 Uhr');
    expect(beforeDateTime('2026-11-26', '12:00', 'pt')).toBe('na quinta-feira, 26 de novembro, antes das 12h00');
  });

  it('are those of the zone', () => {
    expect(formatDateTime('2026-11-26T23:30:00Z', 'en', 'Africa/Johannesburg')).toBe('at 01:30 on Friday 27 November');
    expect(formatDateTime('later', 'en', 'Africa/Johannesburg')).toBe('later');
    expect(formatTime('25:00', 'de')).toBe('25:00');
  });
});

describe('amounts', () => {
  it.each([
    [89, 'EUR', 'en', '€89'],
    [89.5, 'EUR', 'es', '89,50 €'],
    [1299.5, 'EUR', 'de', '1.299,50 €'],
    [1299.5, 'EUR', 'fr', '1 299,50 €'],
    [1299.5, 'EUR', 'nl', '€ 1.299,50'],
    [12.5, 'USD', 'en', '$12.50'],
    [12.5, 'GBP', 'zu', '£12.50'],
    [1299, 'ZAR', 'en', 'R1,299'],
    [1299.5, 'ZAR', 'af', 'R1 299,50'],
    [1299.5, 'BRL', 'pt', 'R$ 1.299,50'],
    [450, 'MXN', 'es-MX', '$450'],
    [450, 'MXN', 'es', '$450'],
    [450, 'KES', 'sw', 'KSh 450'],
    [30, 'SEK', 'en', 'SEK 30'],
    [30, 'SEK', 'de', '30 SEK'],
    [1500, 'JPY', 'en', '¥1,500'],
    [-5, 'EUR', 'en', '-€5'],
    [0, 'EUR', 'en', '€0'],
    [Number.NaN, 'EUR', 'en', ''],
  ])('%d %s in %s', (value, currency, language, written) => expect(formatAmount(value, currency, language)).toBe(written));
});

describe('lists', () => {
  it.each([
    [[], 'en', 'and', ''],
    [['a'], 'en', 'and', 'a'],
    [['a', 'b', 'c'], 'en', 'and', 'a, b and c'],
    [['a', 'b', 'c'], 'en-US', 'or', 'a, b, or c'],
    [['la tienda', 'el piquete'], 'es', 'and', 'la tienda y el piquete'],
    [['aguja', 'hilo'], 'es', 'and', 'aguja e hilo'],
    [['agua', 'hielo'], 'es', 'and', 'agua y hielo'],
    [['uno', 'otro'], 'es', 'or', 'uno u otro'],
    [['a', 'b'], 'zu', 'or', 'a noma b'],
  ] as const)('%j in %s', (items, language, kind, written) => expect(formatList(items, language, kind)).toBe(written));
});
