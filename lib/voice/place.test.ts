import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from './place';

/** "|" is the caret, or two of them a selection. */
function placed(marked: string, phrase: string): string {
  const [before = '', inside = '', after] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const caret = marked.includes('|')
    ? { start: before.length, end: after === undefined ? before.length : before.length + inside.length }
    : null;
  const { start, end, text: put } = place(text, phrase, caret);
  return text.slice(0, start) + put + text.slice(end);
}

describe('a phrase', () => {
  it.each([
    ['Hello.| Bye.', 'New.', 'Hello. New. Bye.'],
    ['Hello. |Bye.', 'New.', 'Hello. New. Bye.'],
    ['|Bye.', 'New.', 'New. Bye.'],
    ['Hello.|', 'New.', 'Hello. New.'],
    ['One |two| three.', '2', 'One 2 three.'],
    ['Wait|, please', 'here', 'Wait here, please'],
    ['Dear T,\n\n|\n\nL', 'New.', 'Dear T,\n\nNew.\n\nL'],
    ['Dear T,|\n\nL', 'A.\n\nB.', 'Dear T,\n\nA.\n\nB.\n\nL'],
    ['Dear T,\n\nIt is here.\n\nLerato', 'New.', 'Dear T,\n\nIt is here.\n\nNew.\n\nLerato'],
    ['One line', 'New.', 'One line\n\nNew.'],
    ['', 'New.', 'New.'],
    ['|', 'A.\n\nB.', 'A.\n\nB.'],
  ])('in %j', (marked, phrase, expected) => {
    expect(placed(marked, phrase)).toBe(expected);
  });

  it('takes no letter of the reply away but what was selected', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (text, phrase, at) => {
        const start = Math.min(at, text.length);
        const put = place(text, phrase, { start, end: start });
        expect([put.start, put.end, put.text.trim()]).toEqual([start, start, phrase.trim()]);
      }),
    );
  });
});
