import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSPITALITY } from '@/lib/playbook/default/hospitality';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { Temporal } from '@/lib/text/temporal';
import { before, calendar, iso, roundUp } from './calendar';

const week: [string, string][][] = [...Array.from({ length: 5 }, (): [string, string][] => [['09:00', '18:00']]), [['10:00', '14:00']], []];
const shop = calendar({ zone: 'Europe/Madrid', hours: { ...SHOP.hours, week } }); // cut-off 15:00
const hours = (week: [string, string][][], cutOff = '15:00', holidays: string[] = []): Playbook['hours'] => ({ week, holidays, cutOff });
const every = (from: string, to: string): [string, string][][] => Array.from({ length: 7 }, () => [[from, to]]);

describe('nextOpen', () => {
  it.each([
    ['open', '2026-11-23T10:00:00+01:00', '2026-11-23T10:00:00+01:00'],
    ['at the opening', '2026-11-23T09:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['at the closing', '2026-11-23T18:00:00+01:00', '2026-11-24T09:00:00+01:00'],
    ['before the opening', '2026-11-23T05:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['Saturday afternoon', '2026-11-21T16:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['Christmas, a Friday', '2026-12-25T11:00:00+01:00', '2026-12-26T10:00:00+01:00'],
    ['said in another zone', '2026-11-23T12:00:00+09:00', '2026-11-23T09:00:00+01:00'],
  ])('%s', (_, from, to) => expect(iso(shop.nextOpen(shop.at(from)))).toBe(to));
});

describe('addWorkingDays', () => {
  it.each([
    ['before the cut-off', '2026-11-23T14:59:00+01:00', 2, '2026-11-25'],
    ['at the cut-off', '2026-11-23T15:00:00+01:00', 2, '2026-11-25'],
    ['after the cut-off', '2026-11-23T15:01:00+01:00', 2, '2026-11-26'],
    ['over Sunday', '2026-11-27T10:00:00+01:00', 2, '2026-11-30'],
    ['over a holiday', '2026-12-07T10:00:00+01:00', 1, '2026-12-09'],
    ['begun on Sunday', '2026-11-22T10:00:00+01:00', 1, '2026-11-24'],
    ['none', '2026-11-23T10:00:00+01:00', 0, '2026-11-23'],
    ['none, after hours', '2026-11-23T20:00:00+01:00', 0, '2026-11-24'],
    ['over new year and Epiphany', '2026-12-31T10:00:00+01:00', 4, '2027-01-07'],
  ])('%s', (_, from, days, to) => expect(shop.addWorkingDays(shop.at(from), days).toString()).toBe(to));
});

describe('addWorkingMinutes', () => {
  it.each([
    ['within a day', '2026-11-23T10:00:00+01:00', 240, '2026-11-23T14:00:00+01:00'],
    ['to the very closing', '2026-11-23T10:00:00+01:00', 480, '2026-11-23T18:00:00+01:00'],
    ['over the night', '2026-11-23T17:00:00+01:00', 120, '2026-11-24T10:00:00+01:00'],
    ['over the weekend', '2026-11-20T17:30:00+01:00', 300, '2026-11-23T09:30:00+01:00'],
    ['from a closed hour', '2026-11-22T12:00:00+01:00', 60, '2026-11-23T10:00:00+01:00'],
  ])('%s', (_, from, minutes, to) => expect(iso(shop.addWorkingMinutes(shop.at(from), minutes))).toBe(to));
});

describe('changes of the clocks', () => {
  const night = calendar({ zone: 'Europe/Madrid', hours: hours(every('00:00', '24:00')) });
  it('the night of 23 hours', () =>
    expect(iso(night.addWorkingMinutes(night.at('2027-03-28T00:00:00+01:00'), 180))).toBe('2027-03-28T04:00:00+02:00'));
  it('the night of 25 hours', () =>
    expect(iso(night.addWorkingMinutes(night.at('2026-10-25T00:00:00+02:00'), 180))).toBe('2026-10-25T02:00:00+01:00'));
  it('opens at the wall time after a change', () =>
    expect(iso(shop.nextOpen(shop.at('2027-03-28T12:00:00+02:00')))).toBe('2027-03-29T09:00:00+02:00'));
  it('an opening that the change skips', () => {
    const early = calendar({ zone: 'Europe/Madrid', hours: hours(every('02:30', '08:00')) });
    expect(iso(early.nextOpen(early.at('2027-03-28T00:30:00+01:00')))).toBe('2027-03-28T03:30:00+02:00');
  });
  it('a zone whose change is at midnight', () => {
    const chile = calendar({ zone: 'America/Santiago', hours: hours(every('00:00', '06:00')) });
    expect(iso(chile.nextOpen(chile.at('2026-09-05T23:00:00-04:00')))).toBe('2026-09-06T01:00:00-03:00');
  });
  it('a zone without changes, South Africa', () => {
    const joburg = calendar({ ...SHOP, zone: 'Africa/Johannesburg' });
    expect(iso(joburg.nextOpen(joburg.at('2026-11-23T06:00:00Z')))).toBe('2026-11-23T09:00:00+02:00');
  });
});

describe('done', () => {
  it.each([
    ['minutes', { amount: 30, unit: 'minutes' }, '2026-11-23T17:45:00+01:00', '2026-11-24T09:00:00+01:00', false],
    ['hours', { amount: 2, unit: 'hours' }, '2026-11-23T10:00:00+01:00', '2026-11-23T12:00:00+01:00', false],
    ['days that end on a Sunday', { amount: 3, unit: 'days' }, '2026-11-26T10:00:00+01:00', '2026-11-30T18:00:00+01:00', true],
    ['working days', { amount: 5, unit: 'working-days' }, '2026-11-23T10:00:00+01:00', '2026-11-28T14:00:00+01:00', true],
  ] as const)('%s', (_, takes, from, to, byDay) => {
    const result = shop.done(shop.at(from), takes);
    expect({ at: iso(result.at), byDay: result.byDay }).toEqual({ at: to, byDay });
  });
});

describe('a company that never opens', () => {
  it('is taken as always open', () => {
    const never = calendar({ zone: 'UTC', hours: hours([[], [], [], [], [], [], []]) });
    expect(iso(never.addWorkingMinutes(never.at('2026-11-23T10:00:00Z'), 90))).toBe('2026-11-23T11:30:00+00:00');
  });
  it('ends its search where all days are holidays', () => {
    const holidays = Array.from({ length: 500 }, (_, index) => Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString());
    const shut = calendar({ zone: 'UTC', hours: hours(every('09:00', '17:00'), '15:00', holidays) });
    expect(shut.nextOpen(shut.at('2026-01-01T10:00:00Z')).year).toBe(2026);
  });
});

describe('properties, in zones with odd clocks', () => {
  const zones = ['Europe/Madrid', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'];
  const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') }).map((ms) => new Date(ms).toISOString());
  const any = fc.constantFrom(...zones.flatMap((zone) => [calendar({ ...SHOP, zone }), calendar({ ...HOSPITALITY, zone })]));

  it('the next opening is open, and not in the past', () => {
    fc.assert(
      fc.property(any, instant, (company, at) => {
        const from = company.at(at);
        const next = company.nextOpen(from);
        expect(company.isOpen(next)).toBe(true);
        expect(before(next, from)).toBe(false);
      }),
    );
  });
  it('more work ends later', () => {
    fc.assert(
      fc.property(any, instant, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 600 }), (company, at, minutes, more) => {
        const from = company.at(at);
        expect(before(company.addWorkingMinutes(from, minutes), company.addWorkingMinutes(from, minutes + more))).toBe(true);
      }),
    );
  });
  it('a day of work is a working day', () => {
    fc.assert(
      fc.property(any, instant, fc.integer({ min: 0, max: 30 }), (company, at, days) => {
        expect(company.works(company.addWorkingDays(company.at(at), days))).toBe(true);
      }),
    );
  });
  it('half hours', () => {
    fc.assert(
      fc.property(any, instant, (company, at) => {
        const up = roundUp(company.at(at));
        expect(up.minute % 30).toBe(0);
        expect(before(up, company.at(at))).toBe(false);
      }),
    );
  });
});
