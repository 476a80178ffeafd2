import { describe, expect, it } from 'vitest';
import { search } from './search';
import { phrase } from './testing';

const phrases = [
  phrase({ id: 'refund', title: 'Refund in five days', text: 'Your money is on its way.', tags: ['money'], shortcut: 'rf5' }),
  phrase({ id: 'devolucion', title: 'Devolución', text: 'La devolución tarda cinco días.', language: 'es' }),
  phrase({ id: 'late', title: 'Late parcel', text: 'I am looking for it; a refund is possible too.', used: 3 }),
  phrase({ id: 'prefund', title: 'Prefunding', text: 'x' }),
];

describe('a search', () => {
  it.each([
    ['refund', ['refund', 'prefund', 'late']],
    ['REFUND  days', ['refund']],
    ['devolucion dias', ['devolucion']],
    ['DÍAS', ['devolucion']],
    ['rf5', ['refund']],
    ['rf', ['refund']],
    ['money', ['refund']],
    ['refund parcel', ['late']],
    ['zebra', []],
    ['', []],
    ['  ', []],
    ['¿?', []],
  ])('%j finds %j', (query, ids) => {
    expect(search(query, phrases).map(({ id }) => id)).toEqual(ids);
  });

  it('puts what is used most first among equals', () => {
    const equal = [phrase({ id: 'a', title: 'Same' }), phrase({ id: 'b', title: 'Same', used: 2 })];
    expect(search('same', equal).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('goes through five thousand within a key press', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => phrase({ id: String(index), title: `Phrase ${index}`, text: 'A few words of some length. '.repeat(10) }));
    search('words', many);
    const start = performance.now();
    search('length words 4999', many);
    expect(performance.now() - start).toBeLessThan(200);
  }); // prettier-ignore
});
