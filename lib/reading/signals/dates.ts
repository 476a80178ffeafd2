import { findDates, findHours, type FoundDate } from '@/lib/text/dates';
import type { Span } from '@/lib/text/span';
import type { ReadMessage } from '../context';
import { remember } from '../remember';

/** The dates of a whole message, found once for all signals. An agent's open day is one to come. */
export const datesIn = (message: ReadMessage, language: string, zone: string): readonly FoundDate[] =>
  remember(message, `dates ${language} ${zone}`, () =>
    findDates(
      message.text,
      { language, reference: message.at, zone, ...(message.role === 'agent' ? { prefer: 'future' as const } : {}) },
      message,
    ),
  );

/** The hours of a whole message, found once. */
export const hoursIn = (message: ReadMessage, language: string): readonly (Span & { time: string })[] =>
  remember(message, `hours ${language}`, () => findHours(message.text, language, message));
