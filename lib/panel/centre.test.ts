import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Evidence, Reading } from '@/lib/conversation/types';
import { conversation, suggestion } from '@/test/gallery/sample';
import { centreOf } from './centre';

const bare: Reading = {
  ...suggestion.reading,
  impact: [],
  heat: { ...suggestion.reading.heat, messages: [] },
  repeat: { failures: 0, evidence: [] },
};
const saying = (...texts: string[]): Conversation => ({
  ...conversation,
  messages: texts.map((text, index) => ({ ...conversation.messages[0]!, id: `m${index}`, text })),
});
const evidence = (message: string, text: string, words: string): Evidence => {
  const start = text.indexOf(words);
  return { message, start, end: start + words.length, text: words, signal: 's' };
};

describe('the customer’s own words', () => {
  it('are the sentence that tells what it did to them, with the next telling one', () => {
    const centre = centreOf(conversation, suggestion.reading);
    expect(centre?.text).toBe('This is the third time I am writing. It was for my daughter’s birthday on Saturday.');
    expect(centre?.marks.map(({ start, end }) => centre.text.slice(start, end))).toEqual(['third time', 'on Saturday']);
  });

  it('are the first sentence of their newest message where nothing tells', () => {
    expect(centreOf(saying('Hello. One.', 'Two is it. Three.'), bare)).toEqual({ message: 'm1', text: 'Two is it.', marks: [] });
  });

  it('are none where they haven’t written', () => {
    expect(centreOf(saying('  '), bare)).toBeNull();
    expect(centreOf({ ...conversation, messages: [] }, bare)).toBeNull();
  });

  it('aren’t marked where the mark would be all of it', () => {
    const text = 'My holiday is ruined.';
    expect(centreOf(saying(text), { ...bare, impact: [evidence('m0', text, text)] })?.marks).toEqual([]);
  });

  it('are cut where a sentence has no end, around what tells', () => {
    const text = `${'and then '.repeat(60)}it broke again ${'and so on '.repeat(60)}`;
    const centre = centreOf(saying(text), { ...bare, impact: [evidence('m0', text, 'broke again')] })!;
    expect(centre.text.length).toBeLessThan(240);
    expect(centre.marks.map(({ start, end }) => centre.text.slice(start, end))).toEqual(['broke again']);
  });

  it('have their marks inside, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), fc.nat(40), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const end = Math.min(text.length, start + length);
        const centre = centreOf(saying(text), {
          ...bare,
          impact: [{ message: 'm0', start, end, text: text.slice(start, end), signal: 's' }],
        });
        for (const mark of centre?.marks ?? []) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeLessThanOrEqual(centre!.text.length);
        }
      }),
    );
  });
});
