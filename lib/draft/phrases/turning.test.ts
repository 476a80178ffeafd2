import { describe, expect, it } from 'vitest';
import { turn as french } from './fr/turn';
import { withoutHere } from './turning';

describe('here', () => {
  it('is left out in German', () => expect(withoutHere('das Paket kam hier kaputt an')).toBe('das Paket kam kaputt an'));
  it.each([
    "my order 4821 still isn't here",
    'my order is not here',
    "it's still not here",
    'mein Paket ist noch nicht hier',
    "mon colis n'est toujours pas ici",
  ])('is all that is said in "%s"', (text) => expect(withoutHere(text)).toBeNull());
  it('is yesterday in French, which no longer holds', () => expect(french("ma valise n'est pas arrivée hier à Lyon", false)).toBeNull());
});
