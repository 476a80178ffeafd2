import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSpan } from './field';

const own = (value: string) => {
  const { start, end } = ownSpan(value);
  return value.slice(start, end);
};

describe('own text of a field', () => {
  test.each([
    ['nothing', '', ''],
    ['blank lines', '\n\n', ''],
    ['text alone', 'Hello\nthere\n', 'Hello\nthere'],
    ['a signature', 'Hello\n\n-- \nNomsa', 'Hello'],
    ['only a signature', '\n\n-- \nNomsa', ''],
    ['a quote with the line that announces it', 'Hello\n\nOn 3 March 2026, Bob <bob@example.com> wrote:\n> Where is it?', 'Hello'],
    [
      'an announcement over two lines',
      'Hello\n\nEl 3 de marzo de 2026, Bob Example\n<bob@example.com> escribió:\n\n> ¿Dónde está?',
      'Hello',
    ],
    ['a quote without announcement', 'Hello\n> Where is it?', 'Hello'],
    ['a rule as of forwarded mail', 'Hello\n\n-----Ursprüngliche Nachricht-----\nVon: Bob', 'Hello'],
    ['a rule of underscores', 'Hello\n________________\nFrom: Bob', 'Hello'],
  ])('%s', (_name, value, text) => {
    expect(own(value)).toBe(text);
  });

  test.each([
    ['a list with dashes', 'Please send:\n- photo\n-- front\n- order number'],
    ['a dash in a sentence', 'It arrives Thursday -- promised'],
    ['a line that ends with a colon', 'What we do next:\nwe send it again'],
    ['a sign inside a line', 'We need > 3 photos'],
  ])('no quote: %s', (_name, value) => {
    expect(own(value)).toBe(value);
  });

  test('is a part of the value, above the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '>', '-', ' ', ':', '3') }), (value) => {
        const { start, end, room } = ownSpan(value);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(room).toBeGreaterThanOrEqual(end);
        expect(value.slice(start, end)).toBe(value.slice(start, end).trim());
      }),
    );
  });
});
