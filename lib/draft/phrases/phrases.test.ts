import { describe, expect, it } from 'vitest';
import type { Noun, Slots } from '../noun';
import { randomFrom } from '../seed';
import { render } from '../template';
import { tongueFor } from './languages';

const LANGUAGES = ['en', 'es', 'zu', 'pt', 'fr', 'de'];

/** Every slot that the moves fill; a table that needs another one could never be said. */
const NAMES = [
  'name', 'fullName', 'agent', 'company', 'order', 'product', 'amount', 'channel', 'next', 'nextDay', 'problem', 'impact', 'event', 'quote', 'feeling', 'due', 'dueDate', 'times', 'ordinal', 'explanation', 'by', 'on', 'title', 'first', 'second', 'others', 'which', 'items', 'answer', 'link', 'contents', 'about', 'improvement', 'survey', 'choice', 'injury', 'emergency', 'line', 'country',
]; // prettier-ignore

const noun = (number: Noun['number'], gender: Noun['gender']): Noun => ({
  text: 'THING',
  number,
  gender,
  forms: new Proxy({}, { get: () => 'FORM' }),
});
const slots = (thing: Noun): Slots => ({ ...Object.fromEntries(NAMES.map((name) => [name, name.toUpperCase()])), thing, product: thing });

/** Every string of a table tree with where it stands. */
function templates(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['text', 'number', 'gender', 'forms', 'thing', 'trouble'].includes(key) ? [] : templates(inner, `${path}.${key}`),
  );
}

describe.each(LANGUAGES)('phrases in %s', (language) => {
  const { phrases } = tongueFor(language);
  const all = templates(phrases, language);

  it('are many', () => expect(all.length).toBeGreaterThan(600));

  it.each(['one', 'many'] as const)('can all be said of %s thing, in both forms of address', (number) => {
    const unsayable = all.filter(([, template]) =>
      [true, false].some((informal) => {
        const rendered = render(template, slots(noun(number, 'f')), { informal, random: randomFrom(template) });
        return rendered === null || /[{}[\]<>|]/u.test(rendered.text);
      }),
    );
    expect(unsayable).toEqual([]);
  });

  it('have no two spaces, none before a full stop, and no straight repetition of a word', () => {
    const wrong = all.filter(([, template]) => {
      const text = render(template, slots(noun('one', 'm')), { informal: false, random: randomFrom(template) })?.text ?? '';
      return / {2}| [.,](?!\.)|\b(\p{L}{3,}) \1\b/u.test(text) && !/\b(sie sie|vous vous|kanye kanye)\b/iu.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it('have an example of each sentence only once in a table', () => {
    const seen = new Set<string>();
    const twice = all.filter(([path, template]) => {
      const key = `${path.replace(/\.\d+$/u, '')} ${template}`;
      const known = seen.has(key);
      seen.add(key);
      return known;
    });
    expect(twice).toEqual([]);
  });
});
