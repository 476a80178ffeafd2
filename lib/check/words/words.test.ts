import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../rules';
import { en } from './en';
import { es } from './es';
import { zu } from './zu';

const folder = 'lib/check/rules';
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts');

describe('every rule', () => {
  it('has a file of its own name and is registered', () => {
    expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
  it.each(RULES.map(({ id }) => id))('%s has its tests beside it', (id) => {
    expect(readdirSync(folder)).toContain(`${id}.test.ts`);
  });
  it('blocks only where a block is called for', () => {
    expect(RULES.filter(({ level }) => level === 'block').map(({ id }) => id)).toEqual(['R21', 'R23', 'R24']);
  });
});

describe.each([['en', en], ['es', es], ['zu', zu]] as const)('words in %s', (_, words) => {
  it.each(RULES.map(({ id }) => id))('%s can say what holds', (id) => expect(words.holds[id]).toBeTruthy());

  it('have every key that a rule names, with its parameters', () => {
    expect(Object.keys(words.breaks).toSorted()).toEqual(Object.keys(en.breaks).toSorted());
    for (const [key, said] of Object.entries(en.breaks)) {
      const slots = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();
      expect([key, slots(words.breaks[key] ?? '')]).toEqual([key, slots(said)]);
    }
    const named = files.flatMap((file) => Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(/say: '([^']+)'/gu), ([, key]) => key!));
    for (const key of named) expect(words.breaks).toHaveProperty([key]);
  });
}); // prettier-ignore
