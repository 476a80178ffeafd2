import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold';
import { gramsOf } from './grams';
import { needsOf } from './needs';
import { mayMatch } from './sieve';

describe('what a pattern needs', () => {
  it.each([
    [/refund/u, [['refund']]],
    [/refunds?|money back/u, [['refund', 'money back']]],
    [/(?:a|the) (?:dog|cat)s?/u, [['a dog', 'a cat', 'the dog', 'the cat']]],
    [/x(?:\p{L}abc)/u, [['x'], ['abc']]],
    [/(?<!\p{L})(?<day>\d\d?) (?=may)/u, [['may'], [' '], [...'0123456789']]],
    [/[Mm]y name/u, [['my name']]],
    [/colou?r{2,3}y/u, [['colo'], ['r'], ['y']]],
    [/\bno(?:thing)?\b/iu, [['no']]],
    [/[^a]|b/u, []],
    [/(?:x|)*/u, []],
    [/é\p{L}*/u, []],
    [/(?i:a)b/u, []],
    [/\p{L}+|foo/u, []],
  ])('%s', (pattern, needs) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => list.toSorted().join()).toSorted();
    expect(sorted(needsOf(pattern))).toEqual(sorted(needs));
  });
});

describe('the sieve', () => {
  it.each([
    [/refund/u, 'where is my order'],
    [/\d{2}:\d{2}/u, 'by noon'],
    [/(?:ring|call) me/u, 'called them'],
  ])('%s has nothing to find in "%s"', (pattern, text) => {
    expect(mayMatch(pattern, gramsOf(text))).toBe(false);
  });

  const word = fc.constantFrom('a', 'ab', 'refund', 'K', 's', '0', 'é', '\\d', '[ab]', '[^a]', '.', '\\p{L}', '(?=a)', '(?!b)', '\\b', ' ', '(?<!a)'); // prettier-ignore
  // Repetitions without end only of single parts, or trying the patterns would take for ever.
  const repeated = fc.tuple(word, fc.constantFrom('', '*', '+')).map(([part, quantifier]) => `(?:${part})${quantifier}`);
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: fc
      .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((choices) => choices.map((parts) => parts.join('')).join('|')),
    part: fc.oneof(
      { maxDepth: 2 },
      repeated,
      fc.tuple(tie('pattern'), fc.constantFrom('', '?', '{2}', '{0,2}')).map(([inner, quantifier]) => `(?:${inner})${quantifier}`),
    ),
  }));
  const text = fc.array(fc.constantFrom('a', 'b', 'ab', 'refund', 'REFUND', 'k', '\u212a', 'ſ', 'é', 'É', '0', ' ', 'x'), { maxLength: 8 }).map((parts) => parts.join('')); // prettier-ignore

  it('never says no of a pattern that matches, be it the text or its folded form', () => {
    fc.assert(
      fc.property(pattern, fc.constantFrom('u', 'iu', 'i', ''), text, (source, flags, given) => {
        const tried = new RegExp(source, flags);
        const grams = gramsOf(fold(given));
        if (tried.test(given) || tried.test(fold(given))) expect(mayMatch(tried, grams)).toBe(true);
        if (tried.test(given)) expect(mayMatch(tried, gramsOf(given))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
