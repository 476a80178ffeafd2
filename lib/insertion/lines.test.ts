import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf, isBlank, linesOf, sameLines } from './lines';

describe('linesOf', () => {
  test.each([
    ['', []],
    [' \n\t\n', []],
    ['Hi Anna,\n\nThanks', ['Hi Anna,', 'Thanks']],
    ['  two   spaces\u00a0here \r\nnext\rlast', ['two spaces here', 'next', 'last']],
    ['\u200bcaret\u2060 holders\ufeff', ['caret holders']],
    ['👩\u200d👧 keeps its joiner', ['👩\u200d👧 keeps its joiner']],
    ['שלום\u2028ومرحبا', ['שלום', 'ومرحبا']],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('blank lines and white space at the ends make no difference', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((line) => !/[\s\u200b\u2060\ufeff]/.test(line))), (lines) => {
        expect(linesOf(lines.join('\n'))).toEqual(linesOf(lines.map((line) => `  ${line}\t`).join('\r\n\r\n')));
      }),
    );
  });
});

test.each([
  [['a', 'b'], ['a', 'b'], true],
  [['a', 'b'], ['b', 'a'], false],
  [['a'], ['a', 'a'], false],
  [[], [], true],
])('sameLines(%j, %j)', (one, other, same) => {
  expect(sameLines(one, other)).toBe(same);
});

test.each([
  ['', true],
  ['\u200b \u00a0\n', true],
  ['.', false],
])('isBlank(%j)', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

describe('htmlOf', () => {
  test.each([
    ['one', '<p>one</p>'],
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['<img src=x onerror=alert(1)> & more', '<p>&lt;img src=x onerror=alert(1)&gt; &amp; more</p>'],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  test('holds no tag but its own, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(htmlOf(text).replaceAll(/<\/?p>|<br>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
