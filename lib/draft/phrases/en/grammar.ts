import type { Noun } from '../../noun';
import type { Grammar } from '../grammar';

/** Nouns that are plural without an s, and those whose s isn't a plural. */
const PLURAL = /\b(?:people|children|jeans|trousers|headphones|earphones|glasses|scissors|shorts|pyjamas|shoes)$/i;
const SINGULAR = /(?:ss|us|is|[^aeiou]ews|\bbus|\blens|\bgps|\bgas)$/i;

const isMany = (head: string): boolean => PLURAL.test(head) || (/[a-z]{2,}s$/i.test(head) && !SINGULAR.test(head));

const noun = (text: string, many: boolean): Noun => ({
  text,
  number: many ? 'many' : 'one',
  gender: null,
  forms: { it: many ? 'they' : 'it', obj: many ? 'them' : 'it' },
});

export const grammar: Grammar = {
  quote: ['"', '"'],
  product(value) {
    const bare = value.replace(/^(?:my|our|your|the|a|an|this|that|these|those|some|one|two|\d+\s*x?)\s+/i, '').trim();
    if (!/^[\p{L}\d][\p{L}\d '’-]{1,38}$/u.test(bare)) return null;
    const head = bare.replace(/\s+(?:with|for|from|in|of|to)\s.*$/i, '');
    return noun(`your ${bare}`, isMany(head));
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (order ${order})` }),
  finish: (text, formal) => (formal ? expand(text) : text),
};

const FULL: readonly [RegExp, string][] = [
  [/\bI'm\b/g, 'I am'],
  [/\b([Yy])ou're\b/g, '$1ou are'],
  [/\b([TtWw])hey're\b/g, '$1hey are'],
  [/\b([Ww])e're\b/g, '$1e are'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Ii]t)'ll\b/g, '$1 will'],
  [/\b(I|[Yy]ou|[Ww]e)'d\b/g, '$1 would'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b(is|are|was|were|has|have|had|does|do|did|would|should|could)n't\b/gi, '$1 not'],
  [/\b([Ii]t|[Tt]hat|[Hh]ere|[Tt]here|[Ww]hat)'s\b/g, '$1 is'],
];

/** Contracted forms written out, as formal English wants. Phrase tables use 's only for "is" and 'd only for "would". */
function expand(text: string): string {
  return FULL.reduce((result, [short, long]) => result.replace(short, long), text);
}
