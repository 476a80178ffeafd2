import { describe, expect, it } from 'vitest';
import { formatter, wallIn, wallText } from './format';
import { loadWords, speaker, type UiLanguage } from './words';

const now = Date.parse('2026-11-23T14:30:00+02:00');
const of = async (language: UiLanguage, zone = 'Africa/Johannesburg') => formatter(speaker(language, await loadWords(language)), zone, now);

describe('days and times', () => {
  it.each([
    ['en', 'Fri 27 Nov', 'Tue 24 Nov, 15:00', '09:05'],
    ['es', 'vie 27 nov', 'mar 24 nov, 15:00', '09:05'],
    ['zu', 'Hla 27 Nov', 'Bil 24 Nov, 15:00', '09:05'],
  ] as const)('%s', async (language, day, when, today) => {
    const format = await of(language);
    expect(format.day('2026-11-27')).toBe(day);
    expect(format.when('2026-11-24T13:00:00Z')).toBe(when);
    expect(format.when('2026-11-23T09:05:00+02:00')).toBe(today);
    expect(format.when('2026-11-27')).toBe(day);
    expect(format.wall('2026-11-24T15:00')).toBe(when);
  });

  it('are those of the zone', async () => {
    expect((await of('en', 'America/New_York')).when('2026-11-24T02:00:00Z')).toBe('21:00');
    expect(wallText('Europe/Madrid', Date.parse('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30');
    expect(wallIn('Not/AZone', 0)).toEqual({ year: 1970, month: 1, day: 1, hour: 0, minute: 0 });
  });

  it.each(['', 'soon', '2026-99-99T10:00'])('%j comes back as it is', async (text) => {
    expect((await of('en')).when(text)).toBe(text);
  });
});

describe('lengths', () => {
  it.each([
    [0, '0 min'],
    [-3, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [192, '3 h 12'],
    [605, '10 h 05'],
    [1500, '25 h'],
    [2880, '2 days'],
  ])('%d minutes', async (minutes, said) => {
    expect((await of('en')).length(minutes).replaceAll('\u00a0', ' ')).toBe(said);
  });
});
