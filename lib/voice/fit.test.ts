import { describe, expect, it } from 'vitest';
import { isCheerful } from './cheer';
import { choose } from './choose';
import { offer } from './fit';
import { phrase, situation } from './testing';
import type { Phrase } from './types';

const offered = (phrases: Phrase[], change: Parameters<typeof situation>[0] = {}) => offer(phrases, situation(change)).map(({ phrase: { id } }) => id); // prettier-ignore

describe('what is offered', () => {
  const late = phrase({ id: 'late', issues: ['late-delivery'] });
  const parcel = phrase({ id: 'parcel', title: 'Where a parcel is', text: 'Your parcel is in the depot.' });
  const damaged = phrase({ id: 'damaged', issues: ['damaged'], title: 'Damaged parcel' });

  it('is for this issue or this question, best first, with the reason', () => {
    expect(offered([parcel, damaged, late])).toEqual(['late', 'parcel']);
    expect(offer([late], situation())[0]!.reasons).toEqual([{ kind: 'issue', issue: 'late-delivery' }]);
    expect(offer([parcel], situation())[0]!.reasons).toEqual([{ kind: 'ask', ask: 'Where is my parcel?' }]);
  });

  it.each<[string, Partial<Phrase>, Parameters<typeof situation>[0], boolean]>([
    ['in another language', { language: 'es' }, {}, false],
    ['in the language with a region', { language: 'en' }, { language: 'en-ZA' }, true],
    ['in a language that isn’t known', { language: null }, {}, true],
    ['cheerful, before somebody angry', { text: 'Great news!! Your parcel is here 🎉' }, { heat: 3 }, false],
    ['cheerful, before somebody calm', { text: 'Great news!! Your parcel is here 🎉' }, { heat: 0 }, true],
    ['longer than the box', { text: 'x'.repeat(300) }, { limit: 280 }, false],
    ['unlike anything here', { issues: ['noise'] }, {}, false],
  ])('%s', (_, change, at, is) => {
    expect(offered([phrase({ id: 'x', issues: ['late-delivery'], ...change })], at)).toEqual(is ? ['x'] : []);
  });

  it('has what is ready before what lacks a fact, and names the fact', () => {
    const lacking = phrase({ id: 'lacking', issues: ['late-delivery'], text: '{tracking}' });
    expect(offered([lacking, late])).toEqual(['late', 'lacking']);
    expect(offered([{ ...parcel, text: 'Your parcel has the number {tracking}.' }, late])).toEqual(['late', 'parcel']);
    expect(offer([lacking], situation())[0]!.filled).toEqual({ text: null, missing: [{ fact: 'tracking', raw: '{tracking}' }] });
  });

  it('is what is used often where nothing says more', () => {
    expect(offered([phrase({ id: 'often', used: 5 }), phrase({ id: 'never' })])).toEqual(['often']);
  });
});

describe('good cheer', () => {
  it.each([['I’m happy to help!', true], ['No worries', true], ['¡Encantada de ayudarte!', true], ['Ich freue mich, dass Sie schreiben', true], ['Thanks!!', true], ['🎉', true], ['I’m sorry for this.', false], ['Thank you for your patience.', false], ['Good day Thandi,', false]])('%s: %s', (text, is) => {
    expect(isCheerful(text)).toBe(is);
  }); // prettier-ignore
});

describe('what stands in a draft', () => {
  const chosen = (phrases: Phrase[], change: Parameters<typeof situation>[0] = {}, said: string[] = []) => choose(phrases, situation(change), { said, addressed: () => true, without: new Set() }); // prettier-ignore
  const hello = phrase({ id: 'hello', move: 'greeting', text: 'Good day {name},' });

  it('is filled, by its move; "anything" is left to the agent', () => {
    expect(chosen([hello, phrase({ id: 'any' })])).toEqual({ greeting: { id: 'hello', text: 'Good day Thandi,' } });
  });

  it.each<[string, Phrase, Parameters<typeof situation>[0], string[]]>([
    ['lacks a fact', hello, { facts: {} }, []],
    ['is in another language', hello, { language: 'es' }, []],
    ['is of no known language', { ...hello, language: null }, {}, []],
    ['is cheerful, and they are upset', { ...hello, text: 'Hi there!!' }, { heat: 2 }, []],
    ['is for another issue', { ...hello, issues: ['noise'] }, {}, []],
    ['was said before', phrase({ move: 'closing', text: 'I am here.' }), {}, ['So far. I am here.']],
    ['gives steps for any issue', phrase({ move: 'steps', text: 'Do this.' }), {}, []],
    ['is too long for its move', { ...hello, text: 'x'.repeat(201) }, {}, []],
  ])('isn’t one that %s', (_, one, change, said) => {
    expect(chosen([one], change, said)).toEqual({});
  });

  it('is the one for this issue before one for any, then the one used most', () => {
    const any = { ...hello, id: 'any', used: 9 };
    expect(chosen([hello, any]).greeting?.id).toBe('any');
    expect(chosen([{ ...hello, id: 'late', issues: ['late-delivery'] }, any]).greeting?.id).toBe('late');
  });
});
