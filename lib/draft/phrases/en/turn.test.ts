import { describe, expect, it } from 'vitest';
import { turn } from './turn';

describe('turn', () => {
  it.each([
    ['My cooler box came with a crack right through the lid.', 'your cooler box came with a crack right through the lid'],
    ['The zip on my 60L backpack (UO-47002) sticks.', 'the zip on your 60L backpack (UO-47002) sticks'],
    ['I was charged twice for our tickets', 'you were charged twice for your tickets'],
    ["I'm still without the chair I paid for.", "you're still without the chair you paid for"],
    ['We have waited in all morning.', 'you have waited in all morning'],
  ])('turns %s', (sentence, turned) => expect(turn(sentence)).toBe(turned));

  it.each([
    ['You have taken my money twice.'],
    ['My parcel came today with a hole in it.'],
    ['Please send me a new one.'],
    ['Is my order lost?'],
    ['It is a disgusting joke of a company.'],
    ['MY TENT IS BROKEN AND USELESS'],
    ['tent leaks'],
    ['I want my money back.'],
    ['The box said "fragile" on it.'],
  ])('leaves %s alone', (sentence) => expect(turn(sentence)).toBeNull());
});
