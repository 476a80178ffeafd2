import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from './invisible';

describe('visible', () => {
  test.each([
    ['zero width space', 're\u200bfund', 'refund'],
    ['word joiner and byte order mark', 're\u2060fu\ufeffnd', 'refund'],
    ['tag characters', 'Hi\u{e0049}\u{e0067}\u{e006e}', 'Hi'],
    ['supplementary variation selectors', 'a\u{e0101}\u{e01ef}b', 'ab'],
    ['bidirectional overrides', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['soft hyphen', 're\u00adfund', 'refund'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['joiner between Latin letters', 're\u200dfund', 'refund'],
    ['decomposed accents', 'devolucio\u0301n', 'devolución'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('takes out or settles %s', (_kind, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['👩‍👩‍👧', '👋🏽', '❤️‍🔥', '1️⃣', 'می‌خواهم', 'क्‍ष', 'ñandú — “quoted”…', 'a\tb\nc', '¯\\_(ツ)_/¯', '👨🏾‍🚒'])('keeps %s', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = visible(text);
        expect(visible(once)).toBe(once);
      }),
    );
  });
});
