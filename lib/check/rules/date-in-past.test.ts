import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'I will refund you by 12 November.'],
  ['es', 'Se lo devolveré antes del 12 de noviembre.'],
  ['pt', 'Devolverei até 12 de novembro.'],
  ['fr', 'Je vous rembourserai avant le 12 novembre.'],
  ['de', 'Ich werde es bis zum 12. November erstatten.'],
  ['zu', 'Ngizokubuyisela imali ngomhla ka-12 kuNovemba 2026.'],
];
describe('date-in-past: a promise for a day gone by', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('date-in-past', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  ['en', 'I will refund you by 27 November.'],
  ['en', 'I will look at the parcel of 20 November.', { said: 'My parcel of 20 November' }],
  ['es', 'Se lo devolveré antes del 27 de noviembre.'],
];
describe('date-in-past: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('date-in-past', text, { language, ...example })).toEqual([]));
});

it('offers the next message’s day', () => {
  const text = 'I will refund you by 12 November.';
  const finding = check(text, contextOf()).find(({ rule }) => rule === 'date-in-past');
  const fixed = text.slice(0, finding!.start) + finding!.fix!.text + text.slice(finding!.end);
  expect(marked('date-in-past', fixed).concat(marked('closed-day', fixed), marked('R21', fixed))).toEqual([]);
});
