import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso, type DateContext } from './time';

const now = new Date('2026-11-23T10:00:00+02:00');
const context = (...locales: string[]): DateContext => ({ locales, offsetAt: () => '+02:00', now });

describe('toIso', () => {
  test.each([
    ['2026-10-05T07:12:00Z', '2026-10-05T07:12:00Z'],
    ['2026-10-05T07:12:00.123+05:30', '2026-10-05T07:12:00+05:30'],
    ['2026-10-05T07:12:00-0400', '2026-10-05T07:12:00-04:00'],
    ['2026-10-05 07:12', '2026-10-05T07:12:00+02:00'],
    ['1791184320000', '2026-10-05T07:12:00Z'],
    ['Mon Oct 05 09:12:00 2026', '2026-10-05T09:12:00+02:00'],
    ['Mon\u00a0Oct\u00a005\u00a009:12:00\u00a02026', '2026-10-05T09:12:00+02:00'],
    ['May 13, 2026, 11:02 PM', '2026-05-13T23:02:00+02:00'],
    ['May 13, 2026, 12:02\u202fAM', '2026-05-13T00:02:00+02:00'],
    ['13 May 2026 at 11:02', '2026-05-13T11:02:00+02:00'],
    ['5 Oct 2026, 09:12 GMT+1', '2026-10-05T09:12:00+01:00'],
    ['Mon, 05 Oct 2026 07:12 +0000', '2026-10-05T07:12:00+00:00'],
    ['Today, 09:12', '2026-11-23T09:12:00+02:00'],
    ['Yesterday at 9:12 PM', '2026-11-22T21:12:00+02:00'],
    ['Nov 20, 3:05 PM', '2026-11-20T15:05:00+02:00'],
    ['Dec 20, 3:05 PM', '2025-12-20T15:05:00+02:00'],
  ])('reads %s in English', (text, iso) => {
    expect(toIso(text, context('en'))).toBe(iso);
  });

  test.each([
    ['es', '13 may 2026, 23:02', '2026-05-13T23:02:00+02:00'],
    ['es', 'mar 17 nov 2026 08:02:00', '2026-11-17T08:02:00+02:00'],
    ['es', '3 de marzo de 2026 a las 8:02', '2026-03-03T08:02:00+02:00'],
    ['es', 'ayer, 9:12', '2026-11-22T09:12:00+02:00'],
    ['fr', '13 févr. 2026 à 23h02', '2026-02-13T23:02:00+02:00'],
    ['fr', 'mar. 3 mars 2026 08:02', '2026-03-03T08:02:00+02:00'],
    ['de', '13. März 2026, 23:02 Uhr', '2026-03-13T23:02:00+02:00'],
    ['de', '05.10.26, 09:12', '2026-10-05T09:12:00+02:00'],
    ['pt-BR', '13 de mai. de 2026 23:02', '2026-05-13T23:02:00+02:00'],
    ['en-US', '10/5/2026 9:12 AM', '2026-10-05T09:12:00+02:00'],
    ['en-GB', '05/10/2026 09:12', '2026-10-05T09:12:00+02:00'],
    ['en-US', '28/9/2026 10:30', '2026-09-28T10:30:00+02:00'],
  ])('reads %s: %s', (locale, text, iso) => {
    expect(toIso(text, context(locale, 'en'))).toBe(iso);
  });

  test.each([
    '',
    '09:12',
    'Monday 09:12',
    '5 min ago',
    '2026-10-05',
    '31 Feb 2026 10:00',
    '2026-13-01 10:00',
    'May I call at 10:30?',
    'version 2.10.2026',
    'Order 4821-10',
  ])('gives nothing for %j rather than a guess', (text) => {
    expect(toIso(text, context('en'))).toBeNull();
  });

  test('reads what browsers write, in any of the languages', () => {
    const days = fc.date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('en-US', 'en-GB', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'zu'), (date, locale) => {
        const shown = new Intl.DateTimeFormat(locale, {
          year: 'numeric',
          month: 'long',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZone: 'UTC',
        }).format(date);
        const expected = `${date.toISOString().slice(0, 16)}:00+02:00`;
        expect([shown, toIso(shown, context(locale))]).toEqual([shown, expected]);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void toIso(text, context('en', 'zu'))));
  });
});
