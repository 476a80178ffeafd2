import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allMatches } from './matches';

it.each([/a+/gu, /\b/gu, /(?<word>\p{L}+)|$/gu, /x*/g, /[^]/gu, /(?!)/gu])('finds with %s what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', ' ', 'é', '😡', '\ud83d') }), (text) => {
      expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});
