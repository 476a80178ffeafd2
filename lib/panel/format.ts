import { CALENDARS } from '@/lib/text/format/calendar';
import type { Speaker, UiLanguage } from './words';

/** Weekdays as short as a list needs them, from Monday (CLDR; isiZulu is missing in Chromium's Intl). */
const SHORT_WEEKDAYS: Record<UiLanguage, readonly string[]> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  es: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  zu: ['Mso', 'Bil', 'Tha', 'Sin', 'Hla', 'Mgq', 'Son'],
};

/** A day and a clock time as the wall of a zone shows them. */
export type Wall = { year: number; month: number; day: number; hour: number; minute: number };

/** What a clock in `zone` shows at an instant (milliseconds). An unknown zone counts as UTC. */
export function wallIn(zone: string, instant: number): Wall {
  const parts = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(instant); // prettier-ignore
  let found;
  try {
    found = parts(zone);
  } catch {
    found = parts('UTC'); // The playbook's zone is checked where it is written; a page with an old one still shows its days.
  }
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(found.find((part) => part.type === type)?.value ?? 0);
  return { year: value('year'), month: value('month'), day: value('day'), hour: value('hour'), minute: value('minute') };
}

/** What a clock in `zone` shows at an instant (milliseconds), as "2026-11-27T10:00". */
export const wallText = (zone: string, instant: number): string => {
  const wall = wallIn(zone, instant);
  return `${isoDay(wall)}T${two(wall.hour)}:${two(wall.minute)}`;
};

const two = (value: number) => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Wall) => `${year}-${two(month)}-${two(day)}`;

/** Days, times and lengths of time, in the interface's language. Dates are ISO; what can't be read comes back as it is. */
export type Formatter = {
  /** "Thu 27 Nov" for an ISO date or instant. */
  day: (iso: string) => string;
  /** "14:30" */
  time: (iso: string) => string;
  /** "Tue 24 Nov, 14:30"; the time alone where it is today. */
  when: (iso: string) => string;
  /** "3 h 12" for minutes; days from two days on. */
  length: (minutes: number) => string;
  /** A wall time ("2026-11-24T14:30") as `when` says it. */
  wall: (wall: string) => string;
};

export function formatter({ language, t }: Pick<Speaker, 'language' | 't'>, zone: string, now: number): Formatter {
  const dayOf = (wall: Wall) => {
    const weekday = (new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() + 6) % 7;
    return `${SHORT_WEEKDAYS[language][weekday]} ${wall.day} ${CALENDARS[language].shortMonths[wall.month - 1]}`;
  };
  const timed = (iso: string) => iso.length > 10;
  const wallOf = (iso: string): Wall | null => {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
    if (day) return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), hour: 0, minute: 0 };
    const instant = Date.parse(iso);
    return Number.isNaN(instant) ? null : wallIn(zone, instant);
  };
  const clock = (wall: Wall) => `${two(wall.hour)}:${two(wall.minute)}`;
  const whenOf = (wall: Wall) => (isoDay(wall) === isoDay(wallIn(zone, now)) ? clock(wall) : `${dayOf(wall)}, ${clock(wall)}`);
  return {
    day: (iso) => {
      const wall = wallOf(iso);
      return wall ? dayOf(wall) : iso;
    },
    time: (iso) => {
      const wall = wallOf(iso);
      return wall ? clock(wall) : iso;
    },
    when: (iso) => {
      const wall = wallOf(iso);
      if (!wall) return iso;
      return timed(iso) ? whenOf(wall) : dayOf(wall);
    },
    wall: (text) => {
      const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text)?.slice(1).map(Number);
      if (!parts) return text;
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
      return whenOf({ year, month, day, hour, minute });
    },
    length: (minutes) => {
      const whole = Math.max(0, Math.round(minutes));
      const days = Math.floor(whole / 1440);
      if (days >= 2) return t('duration.days', { n: days });
      if (whole < 60) return t('duration.minutes', { n: whole });
      const [h, m] = [Math.floor(whole / 60), whole % 60];
      return m === 0 || h >= 24 ? t('duration.hours', { h }) : t('duration.hours-minutes', { h, m: two(m) });
    },
  };
}
