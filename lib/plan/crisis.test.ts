import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/conversation/types';
import { CRISIS_LINES } from '@/lib/playbook/default/crisis';
import { crisisLineFor } from './crisis';

const messages = (at: string) => [
  { id: '1', role: 'customer' as const, author: 'Noa', visibility: 'private' as const, at, text: 'x', attachments: [] },
];
const phone = (normal: string, message = '1'): Fact => ({
  kind: 'phone',
  value: normal,
  normal,
  evidence: { message, start: 0, end: 1, text: 'x', signal: 'fact.phone' },
});
const country = (at: string, language: string, zone = 'Europe/Madrid', facts: Fact[] = []) =>
  crisisLineFor({ messages: messages(at) }, { facts, language, playbook: { crisis: CRISIS_LINES, zone } })?.country ?? null;

describe('the country whose crisis line is named', () => {
  it.each([
    ['by language and the clock of the message', '2026-11-20T01:17:00+00:00', 'en', undefined, 'GB'],
    ['by language and the clock of the message', '2026-11-20T01:17:00+02:00', 'en', undefined, 'ZA'],
    ['by language and the clock of the message', '2026-11-20T01:17:00-05:00', 'en', undefined, 'US'],
    ['by language and the clock of the message', '2026-11-20T01:17:00-03:00', 'pt', undefined, 'BR'],
    ['by language and the clock of the message', '2026-11-20T01:17:00-06:00', 'es', undefined, 'MX'],
    ['by where the company is, where they speak its language', '2026-11-20T01:17:00Z', 'en', 'Europe/Dublin', 'IE'],
    ['by where the company is, where they speak its language', '2026-11-20T01:17:00+01:00', 'de', 'Europe/Vienna', 'AT'],
    ['by the language, where most of its writers live in one country', '2026-11-20T01:17:00Z', 'de', undefined, 'DE'],
    ['by the language, where most of its writers live in one country', '2026-11-20T01:17:00Z', 'zu', undefined, 'ZA'],
    ['not told by English alone', '2026-11-20T01:17:00Z', 'en', undefined, null],
    ['not told by a clock where nobody speaks it', '2026-11-20T01:17:00+09:00', 'de', undefined, null],
    ['not told by a language that we have no line for', '2026-11-20T01:17:00+01:00', 'pl', undefined, null],
  ] as const)('%s', (_, at, language, zone, expected) => {
    expect(country(at, language, zone)).toBe(expected);
  });

  it('is the one of the number that they gave, whatever the clock says', () => {
    expect(country('2026-11-20T01:17:00+01:00', 'en', 'Europe/Madrid', [phone('+27825550143')])).toBe('ZA');
    expect(country('2026-11-20T01:17:00+00:00', 'en', 'Europe/Madrid', [phone('00353871234567')])).toBe('IE');
  });

  it("isn't told by a number of ours, nor by one without a dialling code", () => {
    expect(country('2026-11-20T01:17:00Z', 'en', 'Europe/Madrid', [phone('+27825550143', 'ours'), phone('0825550143')])).toBeNull();
  });

  it('names no line that the playbook has not', () => {
    expect(crisisLineFor({ messages: messages('2026-11-20T01:17:00+01:00') }, { facts: [], language: 'de', playbook: { crisis: [], zone: 'Europe/Berlin' } })).toBeNull(); // prettier-ignore
  });
});
