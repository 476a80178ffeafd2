import { describe, expect, it } from 'vitest';
import { READ_REASONS } from '@/lib/sites/reasons';
import { fill, isOne, loadWords, speaker, UI_LANGUAGES, uiLanguage } from '.';
import { en } from './en';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  it('has every word of English, none more, with the same values in it', async () => {
    const words = await loadWords(language);
    expect(Object.keys(words)).toEqual(Object.keys(en));
    const differ = Object.entries(words).filter(([key, text]) => {
      const own = placeholders(text);
      const theirs = placeholders(en[key as keyof typeof en]);
      // A singular may say the number as a word or as {n}.
      return own.join() !== theirs.join() && !(key.endsWith('.one') && own.join() === 'n');
    });
    expect(differ).toEqual([]);
  });

  it('leaves no word in English', async () => {
    const words = await loadWords(language);
    const same = Object.entries(words).filter(
      ([key, text]) => /[a-z]{4}/.test(text.replace(/\{\w+\}/g, '')) && text === en[key as keyof typeof en],
    );
    expect(same.map(([key]) => key).filter((key) => !['app.name', 'risk.fraud', 'playbook.formality.formal', 'playbook.formality.informal', 'tone.formality.high', 'playbook.section.macros', 'check.passed'].includes(key))).toEqual([]); // prettier-ignore
  });
});

it('has words for every reason of the readers', () => {
  expect(READ_REASONS.filter((code) => !(`reason.${code}` in en))).toEqual([]);
});

describe('the language of the interface', () => {
  it.each([
    ['auto', ['zu-ZA', 'en'], 'zu'],
    ['auto', ['fr-FR', 'es-MX', 'en'], 'es'],
    ['auto', ['fr'], 'en'],
    ['auto', [], 'en'],
    ['es', ['zu'], 'es'],
    ['xx', ['zu'], 'en'],
  ])('%s with %j is %s', (choice, browser, expected) => {
    expect(uiLanguage(choice, browser)).toBe(expected);
  });
});

describe('saying', () => {
  it('fills values in, and shows the name of one that is missing', () => {
    expect(fill('{n} of {limit}', { n: 0, limit: '€1 {n}' })).toBe('0 of €1 {n}');
    expect(fill('{n} of {limit}')).toBe('{n} of {limit}');
  });

  it('takes the singular where the language does', () => {
    expect([isOne('en', 1), isOne('en', 0), isOne('zu', 0), isOne('es', 2)]).toEqual([true, false, true, false]);
    const { count } = speaker('en', en);
    expect(count('check.pass', 1)).toBe('1 check passes');
    expect(count('check.pass', 11)).toBe('11 checks pass');
  });
});
