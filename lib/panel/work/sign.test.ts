import { expect, it } from 'vitest';
import type { Finding, Suggestion } from '@/lib/conversation/types';
import { suggestion as sample } from '@/test/gallery/sample';
import { withSignOff } from './sign';

const suggesting = (text: string, findings: Finding[] = []): Suggestion => ({
  ...sample,
  drafts: [{ ...sample.drafts[0]!, text }],
  findings: [findings],
});
const signed = (text: string, signOff: string | null = 'Warm wishes,', name: string | null = 'Lerato') =>
  withSignOff(suggesting(text), signOff, name).drafts[0]!.text;

it.each([
  ['a name alone', 'Dear T,\n\nIt is here.\n\nLerato', 'Dear T,\n\nIt is here.\n\nWarm wishes,\nLerato'],
  ['a closing', 'Dear T,\n\nIt is here.\n\nKind regards,\nLerato', 'Dear T,\n\nIt is here.\n\nWarm wishes,\nLerato'],
  ['no name', 'Dear T,\n\nIt is here.', 'Dear T,\n\nIt is here.'],
  ['a sentence above the name', 'Dear T,\n\nIt is here.\nLerato', 'Dear T,\n\nIt is here.\nLerato'],
])('%s', (_, text, expected) => {
  expect(signed(text)).toBe(expected);
});

it('changes nothing without closing words or a name', () => {
  expect(signed('A.\n\nLerato', null)).toBe('A.\n\nLerato');
  expect(signed('A.\n\nLerato', 'Bye', null)).toBe('A.\n\nLerato');
});

it.each([
  ['Kind regards,', 'es', false],
  ['Kind regards,', 'en', true],
  ['Un saludo,', 'es', true],
  ['Un saludo,', 'en', false],
  ['Mit freundlichen Grüßen', 'de', true],
  ['Atentamente,', 'pt', true],
  ['Ngiyabonga,', 'zu', true],
  ['Yours from Durban,', 'zu', false],
  ['Acme', 'fr', true],
])('%s under a reply in %s: %s', (signOff, language, may) => {
  const base = suggesting('A.\n\nLerato');
  const { drafts } = withSignOff({ ...base, drafts: [{ ...base.drafts[0]!, language }] }, signOff, 'Lerato');
  expect(drafts[0]!.text).toBe(may ? `A.\n\n${signOff}\nLerato` : 'A.\n\nLerato');
});

it('gives way to a phrase that was saved for this place', () => {
  const base = suggesting('A.\n\nWith care,\nLerato');
  const { drafts } = withSignOff(
    { ...base, drafts: [{ ...base.drafts[0]!, slots: { 'phrase:sign-off': 'With care,' } }] },
    'Bye',
    'Lerato',
  );
  expect(drafts[0]!.text).toBe('A.\n\nWith care,\nLerato');
});

it('keeps findings at their words', () => {
  const text = 'It is here.\n\nLerato';
  const at = (word: string): Finding => ({
    rule: 'r',
    level: 'warn',
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    message: '',
    fix: null,
  });
  const { drafts, findings } = withSignOff(suggesting(text, [at('here'), at('Lerato')]), 'Warm wishes,', 'Lerato');
  expect(findings[0]!.map(({ start, end }) => drafts[0]!.text.slice(start, end))).toEqual(['here', 'Lerato']);
});
