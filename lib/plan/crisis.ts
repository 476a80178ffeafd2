import type { Conversation, Fact } from '@/lib/conversation/types';
import type { Playbook } from '@/lib/playbook/schema';

/** An entry of the playbook: emergency number and crisis line of a country. */
export type CrisisLine = Playbook['crisis'][number];

type Country = {
  country: string;
  /** Dialling code, digits. */
  dial: string;
  /** Languages in which its people write to a company. */
  languages: readonly string[];
  /** Hours from UTC that a clock there may show. */
  offsets: readonly number[];
  /** IANA zones of its companies. */
  zones: readonly string[];
  /** True where most who write in the language live: taken where nothing else is known, and named with its country. */
  alone?: true;
};

/** The most likely first, where language and clock fit several. */
const COUNTRIES: readonly Country[] = [
  { country: 'ZA', dial: '27', languages: ['zu', 'xh', 'af', 'en'], offsets: [2], zones: ['Africa/Johannesburg'], alone: true },
  { country: 'GB', dial: '44', languages: ['en'], offsets: [0, 1], zones: ['Europe/London'] },
  { country: 'IE', dial: '353', languages: ['en'], offsets: [0, 1], zones: ['Europe/Dublin'] },
  { country: 'US', dial: '1', languages: ['en'], offsets: [-10, -9, -8, -7, -6, -5, -4], zones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] },
  { country: 'AU', dial: '61', languages: ['en'], offsets: [8, 9.5, 10, 10.5, 11], zones: ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Perth', 'Australia/Brisbane'] },
  { country: 'NZ', dial: '64', languages: ['en'], offsets: [12, 13], zones: ['Pacific/Auckland'] },
  { country: 'ES', dial: '34', languages: ['es'], offsets: [1, 2], zones: ['Europe/Madrid'] },
  { country: 'MX', dial: '52', languages: ['es'], offsets: [-6, -7], zones: ['America/Mexico_City'] },
  { country: 'CL', dial: '56', languages: ['es'], offsets: [], zones: ['America/Santiago'] },
  { country: 'PT', dial: '351', languages: ['pt'], offsets: [0, 1], zones: ['Europe/Lisbon'] },
  { country: 'BR', dial: '55', languages: ['pt'], offsets: [-3, -4], zones: ['America/Sao_Paulo'] },
  { country: 'FR', dial: '33', languages: ['fr'], offsets: [1, 2], zones: ['Europe/Paris'], alone: true },
  { country: 'BE', dial: '32', languages: ['fr'], offsets: [], zones: ['Europe/Brussels'] },
  { country: 'DE', dial: '49', languages: ['de'], offsets: [1, 2], zones: ['Europe/Berlin'], alone: true },
  { country: 'AT', dial: '43', languages: ['de'], offsets: [], zones: ['Europe/Vienna'] },
  { country: 'CH', dial: '41', languages: ['de', 'fr'], offsets: [], zones: ['Europe/Zurich'] },
]; // prettier-ignore

/** Hours from UTC of a time as it is written; null where it is told in UTC ("Z"), which says nothing of a place. */
function offsetOf(at: string | null): number | null {
  const match = /([+-])(\d\d):(\d\d)$/.exec(at ?? '');
  return match === null ? null : (match[1] === '-' ? -1 : 1) * (Number(match[2]) + Number(match[3]) / 60);
}

/**
 * The emergency number and crisis line for a customer, or null where their country can't be told: a wrong number would be worse than none. Told by the
 * dialling code that they gave, else by language together with the company's zone or the clock of their message.
 */
export function crisisLineFor(
  { messages }: Pick<Conversation, 'messages'>,
  { facts, language, playbook }: { facts: readonly Fact[]; language: string; playbook: Pick<Playbook, 'crisis' | 'zone'> },
): CrisisLine | null {
  const lineOf = (country: string): CrisisLine | null => playbook.crisis.find((line) => line.country === country) ?? null;
  const theirs = new Set(messages.filter(({ role }) => role === 'customer').map(({ id }) => id));
  const dialled = facts.findLast(
    ({ kind, normal, evidence }) => kind === 'phone' && theirs.has(evidence.message) && /^(?:\+|00)/.test(normal),
  );
  const digits = dialled?.normal.replace(/^(?:\+|00)/, '').replaceAll(/\D/g, '');
  const called = digits === undefined ? undefined : COUNTRIES.find(({ dial }) => digits.startsWith(dial));
  if (called) return lineOf(called.country);

  const offset = offsetOf(messages.findLast(({ role }) => role === 'customer')?.at ?? null);
  const speaking = COUNTRIES.filter(({ languages }) => languages.includes(language));
  const fits = (country: Country) => offset === null || country.offsets.includes(offset);
  const home = speaking.find((country) => country.zones.includes(playbook.zone) && (country.offsets.length === 0 || fits(country)));
  if (home) return lineOf(home.country);
  const likely = offset === null ? speaking.find(({ alone, languages }) => alone && languages[0] === language) : speaking.find(fits);
  return likely ? lineOf(likely.country) : null;
}
