import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, marked } from '../example';

describe('shouting', () => {
  it.each([
    ['en', 'PLEASE SEND THE PHOTO', 'PLEASE SEND THE PHOTO'],
    ['en', 'This is NOT possible today.', 'NOT'],
    ['en', 'Thank you!!!', '!!!'],
    ['es', 'Esto NUNCA pasa.', 'NUNCA'],
    ['zu', 'NGIYACELA UBEKEZELE manje.', 'NGIYACELA UBEKEZELE'],
    ['pt', 'Isto NÃO é possível.', 'NÃO'],
    ['fr', 'Ce n’est PAS possible.', 'PAS'],
    ['de', 'Das ist NICHT möglich.', 'NICHT'],
  ])('%s: %s', (language, text, stretch) => expect(marked('shouting', text, { language })).toEqual([stretch]));

  it.each([
    'Your size XXL leaves by DHL, see the FAQ (PDF) in the EU.',
    'I will write to you. OK? Thank you!',
    'Your order AB-48213 is with me.',
  ])('innocent: %s', (text) => expect(marked('shouting', text)).toEqual([]));

  it('a name that they write in capitals stays', () => {
    expect(marked('shouting', 'Your VALENTO lamp is here.', { said: 'The VALENTO lamp that I ordered is broken.' })).toEqual([]);
  });

  it('is written small with one click', () => {
    const text = 'Hi Thandi. PLEASE SEND A PHOTO, I need it.';
    const finding = check(text, contextOf()).find(({ rule, fix }) => rule === 'shouting' && fix);
    expect(text.slice(0, finding!.start) + finding!.fix!.text + text.slice(finding!.end)).toBe(
      'Hi Thandi. Please send a photo, I need it.',
    );
  });
});
