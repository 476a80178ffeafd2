import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'I will write by Tuesday 27 November.'],
  ['es', 'Le escribo el martes 27 de noviembre.'],
  ['pt', 'Escrevo na terça-feira, 27 de novembro.'],
  ['fr', 'Je vous écris mardi 27 novembre.'],
  ['de', 'Ich schreibe am Dienstag, 27. November.'],
];
describe('weekday-mismatch: a weekday that isn’t', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('weekday-mismatch', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  ['en', 'I will write by Friday 27 November.'],
  ['es', 'Le escribo el viernes 27 de noviembre.'],
  ['pt', 'Escrevo na sexta-feira, 27 de novembro.'],
  ['fr', 'Je vous écris vendredi 27 novembre.'],
  ['de', 'Ich schreibe am Freitag, 27. November.'],
  ['en', 'I will write on Friday.'],
];
describe('weekday-mismatch: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) =>
    expect(marked('weekday-mismatch', text, { language, ...example })).toEqual([]),
  );
});
