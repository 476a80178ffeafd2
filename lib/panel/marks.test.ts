import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tidyMarks } from './marks';

it.each([
  ['in order', [{ start: 5, end: 7 }, { start: 0, end: 2 }], [{ start: 0, end: 2 }, { start: 5, end: 7 }]],
  ['without overlaps', [{ start: 0, end: 5 }, { start: 3, end: 8 }], [{ start: 0, end: 5 }, { start: 5, end: 8 }]],
  ['one inside another', [{ start: 0, end: 9 }, { start: 2, end: 4 }], [{ start: 0, end: 9 }]],
  ['inside the text', [{ start: -2, end: 3 }, { start: 8, end: 99 }, { start: 20, end: 30 }], [{ start: 0, end: 3 }, { start: 8, end: 10 }]],
  ['empty ones gone', [{ start: 3, end: 3 }], []],
])('%s', (_, marks, tidy) => {
  expect(tidyMarks(marks, 10)).toEqual(tidy);
}); // prettier-ignore

it('is in order, inside and apart, whatever comes', () => {
  const stretch = fc.record({ start: fc.integer({ min: -5, max: 30 }), end: fc.integer({ min: -5, max: 30 }) });
  fc.assert(
    fc.property(fc.array(stretch), fc.nat(25), (marks, length) => {
      let at = 0;
      for (const { start, end } of tidyMarks(marks, length)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
        at = end;
      }
    }),
  );
});
