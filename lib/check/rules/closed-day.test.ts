import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'I will call you on Sunday 29 November.'],
  ['en', 'I will write on 25 December.'],
  ['es', 'Le llamaré el domingo 29 de noviembre.'],
  ['pt', 'Ligarei no domingo, 29 de novembro.'],
  ['fr', 'Je vous appellerai dimanche 29 novembre.'],
  ['de', 'Ich werde Sie am Sonntag, 29. November anrufen.'],
];
describe('closed-day: we don’t work then', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('closed-day', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'I will call you on Friday 27 November.'],
  ['en', 'The parcel arrives on Saturday 28 November.'],
  ['de', 'Ich werde Sie am Freitag, 27. November anrufen.'],
];
describe('closed-day: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('closed-day', text, { language, ...example })).toEqual([]));
});

it('offers the next working day', () => {
  const text = 'I will call you on 29 November.';
  const finding = check(text, contextOf()).find(({ rule, level }) => rule === 'closed-day' && level === 'warn');
  const fixed = text.slice(0, finding!.start) + finding!.fix!.text + text.slice(finding!.end);
  expect(fixed).toContain('30 November');
  expect(marked('closed-day', fixed)).toEqual([]);
});
