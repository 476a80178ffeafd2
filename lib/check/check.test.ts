import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './check';
import { contextOf, GOOD } from './example';

const LANGUAGES = Object.keys(GOOD);
const wrong = (text: string, language: string) =>
  check(text, contextOf({ language }))
    .filter(({ level }) => level !== 'pass')
    .map(({ rule, start, end, message }) => `${rule}: ${text.slice(start, end)} (${message})`);

describe('a good reply passes every rule', () => {
  it.each(LANGUAGES)('%s', (language) => expect(wrong(GOOD[language]!, language)).toEqual([]));
  it.each(LANGUAGES)('%s says what was checked', (language) => {
    const passed = check(GOOD[language]!, contextOf({ language })).filter(({ level }) => level === 'pass');
    expect(passed.length).toBeGreaterThan(15);
    for (const { start, end, fix, message } of passed)
      expect({ start, end, fix, said: message.length > 3 }).toEqual({ start: 0, end: 0, fix: null, said: true });
  });
});

describe('any text', () => {
  const contexts = LANGUAGES.flatMap((language) => [
    contextOf({ language }),
    contextOf({ language, audience: 'public', conversation: { channel: 'post', visibility: 'public' } }),
  ]);
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      ...Object.values(GOOD).flatMap((text) => text.split(/(?<=[.?!])\s+/u)),
      '[name]',
      'CALM DOWN!!!',
      '48999',
      '€12',
      '12/11/2026',
      'our policy',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('has its findings within it, each with a reason', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...contexts), (text, context) => {
        for (const { start, end, message } of check(text, context)) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(message.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('is judged the same way twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...contexts), (text, context) => {
        expect(check(text, context)).toEqual(check(text, context));
      }),
      { numRuns: 40 },
    );
  });
  it('comes to rest when every fix is taken', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...contexts), (start, context) => {
        let now = start;
        for (let round = 0; round < 200; round++) {
          const finding = check(now, context).find(({ fix, start, end }) => fix !== null && now.slice(start, end) !== fix.text);
          if (!finding?.fix) return;
          now = now.slice(0, finding.start) + finding.fix.text + now.slice(finding.end);
        }
        throw new Error(`never at rest: ${JSON.stringify(start)}`);
      }),
      { numRuns: 40 },
    );
  });
});

it('takes time in proportion to the text', () => {
  const context = contextOf();
  const time = (text: string) => {
    const before = performance.now();
    check(text, context);
    return performance.now() - before;
  };
  const long = Array.from({ length: 10 }, () => GOOD.en!).join('\n');
  time(long);
  // Ten times as much text in no more than some thirty times the time, on a machine that does other things too.
  expect(time(long.repeat(3))).toBeLessThan(30 * Math.max(20, time(long)));
});
