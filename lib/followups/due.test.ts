import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallOf } from '@/lib/text/wall-time';
import { groupByDue, nextInstant, snoozed, toShow, wallOfPromise, type Due } from './due';

const at = (iso: string): number => Date.parse(iso);
const reminder = (over: Partial<Due>): Due => ({
  id: 'r',
  wall: '2026-11-27T10:00',
  zone: 'Europe/Madrid',
  state: 'open',
  shown: null,
  ...over,
});

describe('wall times', () => {
  it.each([
    ['winter', '2026-11-27T10:00', 'Europe/Madrid', '2026-11-27T09:00:00Z'],
    ['summer', '2026-07-27T10:00', 'Europe/Madrid', '2026-07-27T08:00:00Z'],
    ['the hour that spring skips', '2026-03-29T02:30', 'Europe/Madrid', '2026-03-29T01:30:00Z'],
    ['the hour that autumn repeats', '2026-10-25T02:30', 'Europe/Madrid', '2026-10-25T00:30:00Z'],
    ['half an hour of change', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['no change at all', '2026-11-27T10:00', 'Africa/Johannesburg', '2026-11-27T08:00:00Z'],
  ])('%s', (_what, wall, zone, expected) => {
    expect(new Date(instantOf({ wall, zone })).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('keeps the clock of the wall over every day of 2026 to 2028', () => {
    const day = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true });
    const zone = fc.constantFrom(
      'Europe/Madrid',
      'America/New_York',
      'Africa/Johannesburg',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(day, zone, (date, where) => {
        const instant = Math.floor(date.getTime() / 60_000) * 60_000;
        const wall = wallOf(instant, where);
        const back = instantOf(wall);
        expect(wallOf(back, where)).toEqual(wall);
        expect(Math.abs(back - instant) === 0 || Math.abs(back - instant) <= 3_600_000).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is due', () => {
  const now = at('2026-11-27T09:00:00Z');

  it.each([
    ['its time has come', reminder({}), true],
    ['a minute is left', reminder({ wall: '2026-11-27T10:01' }), false],
    ['it was shown for that time', reminder({ shown: '2026-11-27T10:00' }), false],
    ['it was shown, put off, and its time has come again', reminder({ shown: '2026-11-27T09:00' }), true],
    ['it is done', reminder({ state: 'done' }), false],
    ['it is cancelled', reminder({ state: 'cancelled' }), false],
  ])('%s', (_what, given, shown) => {
    expect(toShow([given], now)).toHaveLength(shown ? 1 : 0);
  });

  it('sets the alarm for the soonest that is still to come', () => {
    const reminders = [
      reminder({ wall: '2026-11-28T10:00' }),
      reminder({ wall: '2026-11-27T10:30' }),
      reminder({ wall: '2026-11-27T10:20', state: 'done' }),
      reminder({}),
    ];
    expect(nextInstant(reminders, now)).toBe(at('2026-11-27T09:30:00Z'));
    expect(nextInstant([reminder({})], now)).toBeNull();
  });

  it('groups by the day of the zone', () => {
    const reminders = [
      reminder({ id: 'late night', wall: '2026-11-27T23:59' }),
      reminder({ id: 'midnight', wall: '2026-11-28T00:00' }),
      reminder({ id: 'now' }),
      reminder({ id: 'yesterday', wall: '2026-11-26T10:00' }),
      reminder({ id: 'done', state: 'done' }),
    ];
    const groups = groupByDue(reminders, now, 'Europe/Madrid');
    expect(groups.overdue.map(({ id }) => id)).toEqual(['yesterday', 'now']);
    expect(groups.today.map(({ id }) => id)).toEqual(['late night']);
    expect(groups.later.map(({ id }) => id)).toEqual(['midnight']);
  });
});

describe('putting off', () => {
  const friday = at('2026-11-27T16:20:00Z');
  const week = { closed: ['2026-11-30'], weekdays: [1, 2, 3, 4, 5], clock: '09:00', kind: 'working-day' as const };

  it.each([
    ['by minutes', { kind: 'minutes' as const, minutes: 60 }, '2026-11-27T18:20'],
    ['to tomorrow', { kind: 'tomorrow' as const, clock: '09:00' }, '2026-11-28T09:00'],
    ['to the next working day, past a weekend and a holiday', week, '2026-12-01T09:00'],
  ])('%s', (_what, snooze, wall) => {
    expect(snoozed(snooze, friday, 'Europe/Madrid')).toEqual({ wall, zone: 'Europe/Madrid' });
  });

  it('keeps the hour over a change of clocks', () => {
    expect(snoozed({ kind: 'tomorrow', clock: '09:00' }, at('2026-10-24T12:00:00Z'), 'Europe/Madrid').wall).toBe('2026-10-25T09:00');
  });
});

describe('promises', () => {
  it('gives a day the clock of the settings, an instant its own', () => {
    expect(wallOfPromise('2026-11-27', 'Europe/Madrid', '09:00').wall).toBe('2026-11-27T09:00');
    expect(wallOfPromise('2026-11-27T15:00:00+02:00', 'Europe/Madrid', '09:00').wall).toBe('2026-11-27T14:00');
  });
});
