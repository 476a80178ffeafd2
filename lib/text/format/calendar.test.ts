import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CALENDAR_LANGUAGES, CALENDARS, calendarLanguage } from './calendar';

type Names = Record<string, string>;
type Gregorian = { months: { format: { wide: Names; abbreviated: Names } }; days: { format: { wide: Names } } };

function cldr(language: string): Gregorian {
  const file = createRequire(import.meta.url).resolve(`cldr-dates-full/main/${language}/ca-gregorian.json`);
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { calendars: { gregorian: Gregorian } } }>;
  };
  return parsed.main[language]!.dates.calendars.gregorian;
}

describe('calendars are those of CLDR', () => {
  it.each(CALENDAR_LANGUAGES)('%s', (language) => {
    const { months, days } = cldr(language);
    const { mon, tue, wed, thu, fri, sat, sun } = days.format.wide;
    const weekdays = [mon, tue, wed, thu, fri, sat, sun].map((name) => (language === 'zu' ? name!.slice(1) : name));
    expect(CALENDARS[language].months).toEqual(Object.values(months.format.wide));
    expect(CALENDARS[language].shortMonths).toEqual(Object.values(months.format.abbreviated));
    expect(CALENDARS[language].weekdays).toEqual(weekdays);
  });

  it('knows a language by its tag', () => {
    expect(calendarLanguage('es-MX')).toBe('es');
    expect(calendarLanguage('ZU')).toBe('zu');
    expect(calendarLanguage('ru')).toBeNull();
    expect(calendarLanguage('constructor')).toBeNull();
  });
});
