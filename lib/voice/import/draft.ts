import { ISSUE_KINDS, type IssueKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { isHtml, textOfHtml } from '../html';
import { LIMITS, MOVES, type Move, type Phrase } from '../types';
import type { Field } from './columns';

/** What an entry of a file says, before it is looked at. */
export type Entry = { line: number | null; values: Partial<Record<Field, unknown>> };

/** Why an entry isn't taken. */
type Why = 'empty' | 'long' | 'encoding' | 'quotes' | 'internal' | 'inactive' | 'too-many' | 'not-text';
export type Bad = { line: number | null; entry: number; field: string; why: Why; detail: string | null };

/** What a phrase is made with: identifies a text's language, BCP 47 or null; makes an id; `now` is ISO 8601 with offset. */
export type Maker = { identify: (text: string) => string | null; id: () => string; now: string };

type Made = { ok: true; phrase: Phrase } | { ok: false; field: Field; why: Why };

/** A phrase of an entry. What is unsure about it is left open rather than refused: a tool's own category becomes a tag. */
export function phraseOf({ values }: Entry, { identify, id, now }: Maker): Made {
  const given = values.html ?? values.text;
  const field: Field = values.html === undefined ? 'text' : 'html';
  if (given !== undefined && given !== null && typeof given !== 'string') return { ok: false, field, why: 'not-text' };
  const raw = given ?? '';
  if (raw.length > LIMITS.text * 4) return { ok: false, field, why: 'long' };
  const text = cleaned(field === 'html' || isHtml(raw) ? textOfHtml(raw) : raw);
  if (text === '') return { ok: false, field, why: 'empty' };
  if (text.length > LIMITS.text) return { ok: false, field, why: 'long' };
  if (text.includes('\ufffd')) return { ok: false, field, why: 'encoding' };
  const heading = cleaned(lineOf(values.title));
  const issues = listOf(values.issues);
  const known = issues.flatMap((name) => issueOf(name) ?? []);
  const moves = lineOf(values.move);
  const tags = [...listOf(values.tags), ...heading.split('::').slice(0, -1), ...issues.filter((name) => issueOf(name) === null)];
  return {
    ok: true,
    phrase: {
      id: id(),
      title: short(heading.split('::').at(-1)?.trim() || firstLine(text), LIMITS.title),
      text,
      language: languageOf(lineOf(values.language)) ?? identify(text),
      tags: [...new Set(tags.map((tag) => short(cleaned(tag), LIMITS.tag)).filter((tag) => tag !== ''))].slice(0, LIMITS.tags),
      issues: [...new Set(known)],
      move: moveOf(moves),
      shortcut: short(cleaned(lineOf(values.shortcut)), LIMITS.shortcut) || null,
      used: 0,
      lastUsed: null,
      created: now,
    },
  };
}

/** Line ends as everywhere here, no byte order mark, no other control characters. */
const cleaned = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/gu, '').replace(/\n{3,}/gu, '\n\n').trim(); // prettier-ignore

const lineOf = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : '').replace(/\s+/gu, ' ');

/** A list, or words between commas, semicolons or bars. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one: unknown) => (typeof one === 'string' ? [one.trim()] : [])).filter(Boolean); // prettier-ignore
  return lineOf(value).split(/[,;|]/u).map((one) => one.trim()).filter(Boolean); // prettier-ignore
}

const key = (name: string): string => fold(name).replace(/[^\p{L}]+/gu, '-').replace(/^-|-$/gu, ''); // prettier-ignore
const issueOf = (name: string): IssueKind | null => ISSUE_KINDS.find((kind) => kind === key(name)) ?? null;

/** What others call the moves, folded. */
const MOVE_NAMES: Readonly<Record<string, Move>> = {
  opening: 'greeting', hello: 'greeting', saludo: 'greeting', saudacao: 'greeting', salutation: 'greeting', anrede: 'greeting', 'begru-ung': 'greeting', isibingelelo: 'greeting',
  sorry: 'apology', disculpa: 'apology', desculpa: 'apology', excuse: 'apology', excuses: 'apology', entschuldigung: 'apology', isixoliso: 'apology',
  instructions: 'steps', pasos: 'steps', passos: 'steps', etapes: 'steps', schritte: 'steps', izinyathelo: 'steps',
  no: 'refusal', decline: 'refusal', negativa: 'refusal', recusa: 'refusal', refus: 'refusal', ablehnung: 'refusal', absage: 'refusal', ukwenqaba: 'refusal',
  end: 'closing', cierre: 'closing', fecho: 'closing', conclusion: 'closing', abschluss: 'closing', isiphetho: 'closing',
  signoff: 'sign-off', signature: 'sign-off', firma: 'sign-off', despedida: 'sign-off', assinatura: 'sign-off', gru: 'sign-off', grussformel: 'sign-off', ukuvalelisa: 'sign-off',
}; // prettier-ignore

const moveOf = (name: string): Move => MOVES.find((move) => move === key(name)) ?? MOVE_NAMES[key(name)] ?? 'any';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { english: 'en', ingles: 'en', anglais: 'en', englisch: 'en', isingisi: 'en', spanish: 'es', espanol: 'es', castellano: 'es', espagnol: 'es', spanisch: 'es', isispanishi: 'es', zulu: 'zu', isizulu: 'zu', portuguese: 'pt', portugues: 'pt', portugais: 'pt', portugiesisch: 'pt', french: 'fr', frances: 'fr', francais: 'fr', franzosisch: 'fr', german: 'de', aleman: 'de', allemand: 'de', alemao: 'de', deutsch: 'de' }; // prettier-ignore

/** "es", "pt-BR", "en_GB", "Español" as a language without region; null for everything else. */
function languageOf(name: string): string | null {
  const folded = fold(name).trim();
  return LANGUAGE_NAMES[folded] ?? /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/u.exec(folded)?.[1] ?? null;
}

const firstLine = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
};

/** Cut at the limit, never through a character. */
const short = (text: string, most: number): string => (text.length <= most ? text : Array.from(text).slice(0, most - 1).join('').slice(0, most - 1).concat('…')); // prettier-ignore
