import { expect, it } from 'vitest';
import { conversation, suggestion } from '@/test/gallery/sample';
import { excerptsOf } from './excerpts';
import { chipStatements } from './statements';

const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

it('shows the words behind a statement, by message, marked', () => {
  const issue = suggestion.reading.issues[0]!;
  const excerpts = excerptsOf(conversation, issue.evidence);
  expect(excerpts.map(({ id }) => id)).toEqual(['m1', 'm3']);
  expect(excerpts.map(marked)).toEqual([['still isn’t here'], ['“in transit” for nine days']]);
  expect(excerpts[0]).toMatchObject({ author: 'Thandi Mokoena', role: 'customer' });
});

it('cuts a long message at words, and says so', () => {
  const text = `${'before '.repeat(80)}HERE ${'after '.repeat(80)}`;
  const start = text.indexOf('HERE');
  const long = { ...conversation, messages: [{ ...conversation.messages[0]!, id: 'm', text }] };
  const [excerpt] = excerptsOf(long, [{ message: 'm', start, end: start + 4, text: 'HERE', signal: 's' }]);
  expect(excerpt!.text).toMatch(/^… before .*after …$/);
  expect(marked(excerpt!)).toEqual(['HERE']);
  expect(excerpt!.text.length).toBeLessThan(220);
});

it.each([
  ['another conversation’s message', { message: 'x', start: 0, end: 3 }],
  ['words outside the text', { message: 'm1', start: 0, end: 9999 }],
  ['no words', { message: 'm1', start: 3, end: 3 }],
])('leaves out evidence of %s', (_, evidence) => {
  expect(excerptsOf(conversation, [{ ...evidence, text: '', signal: 's' }])).toEqual([]);
});

it('says each fact once, what is looked up before what is only said, risks among the first', () => {
  const twice = { ...suggestion.reading, facts: [...suggestion.reading.facts, suggestion.reading.facts[0]!] };
  const statements = chipStatements(twice);
  expect(statements.map(({ id }) => id)).toEqual([
    'issue late-delivery',
    'risk bad-review',
    'promise broken',
    'fact order 4821',
    'fact amount 89.00 EUR',
    'want refund',
    'repeat',
    'fact product blue lantern set',
    'fact date 2026-11-12',
  ]);
  expect(statements.find(({ id }) => id === 'fact order 4821')?.evidence).toHaveLength(2);
});
