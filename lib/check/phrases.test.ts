import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import * as action from './cues/action';
import * as apology from './cues/apology';
import { compile, occurrences, says, table } from './phrases';

const finds = (phrase: string, text: string) => Array.from(fold(text).matchAll(compile([phrase])), ([found]) => found);

describe('compile', () => {
  it.each<[string, string, string[]]>([
    ['calm down', 'Please CALM  down.', ['calm  down']],
    ['nothing<2>can do', 'nothing that I can do', ['nothing that i can do']],
    ['nothing<2>can do', 'nothing can do', ['nothing can do']],
    ['nothing<2>can do', 'nothing at all that we can do', []],
    ['apolog*', 'Apologies, apologise; an apologist', ['apologies', 'apologise', 'apologist']],
    ['(?:sad|upset)*', 'sadness upset', ['sadness', 'upset']],
    ['art', 'start, art', ['art']],
    ['devolucion', 'la Devolución', ['devolucion']],
  ])('%s in %s', (phrase, text, found) => expect(finds(phrase, text)).toEqual(found));
});

describe('cues', () => {
  const tables = Object.entries({ ...action, ...apology }).flatMap(([name, phrases]) =>
    Object.entries(phrases).map(([language, pattern]) => [`${name}.${language}`, pattern] as const),
  );
  it.each(tables)('%s never matches nothing, nor a word of no meaning', (_, pattern) => {
    for (const text of ['', ' ', 'zzz', '12', '...']) expect(Array.from(text.matchAll(pattern))).toEqual([]);
  });
});

describe('occurrences', () => {
  const phrases = table({ en: ['order'], es: ['pedido'], zu: ['i-?oda'], pt: [], fr: [], de: [] });
  it('isiZulu is read with English too', () => {
    const text = 'I-oda yami, my order';
    expect(occurrences({ language: 'zu', text, folded: fold(text) }, phrases).map(({ text }) => text)).toEqual(['I-oda', 'order']);
  });
  it('a language without phrases finds nothing', () => expect(says({ language: null }, 'order', phrases)).toBe(false));
});
