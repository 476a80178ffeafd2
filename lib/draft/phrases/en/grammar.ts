import { remembered } from '@/lib/text/remembered';
import type { Noun } from '../../noun';
import type { Grammar } from '../grammar';
import { indirect } from './indirect';
import { turn } from './turn';

/** Nouns that are plural without an s, and those whose s isn't a plural. */
const PLURAL = /\b(?:people|children|jeans|trousers|headphones|earphones|glasses|scissors|shorts|pyjamas|shoes)$/i;
const SINGULAR = /(?:ss|us|is|[^aeiou]ews|\bbus|\blens|\bgps|\bgas)$/i;

const isMany = (head: string): boolean => PLURAL.test(head) || (/[a-z]{2,}s$/i.test(head) && !SINGULAR.test(head));

/** Words that are no thing that could be sent again or repaired. */
const NO_THING =
  /^(?:order|parcel|package|delivery|item|product|thing|one|refund|money|charge|payment|account|subscription|service|internet|app|website|site|page|email|message|technician|engineer|driver|courier|staff|manager|agent|person|man|woman|lady|room|food|booking|flight|bag|status|tracking|label|date|day|days|week|weeks|time|system|box|everything|customer|problem|issue|card|bill|invoice|price|code|link|shop|store|company|son|daughter|wife|husband|mother|father|phone line|line)s?$/i;
const SUBJECT =
  /^(?:your|the|a) (?<noun>(?:[\p{L}\d-]+ ){0,2}?[\p{L}-]{3,})(?: (?:that|which) (?:came|arrived|was sent))?(?= (?:is|isn't|are|aren't|was|wasn't|were|has|hasn't|have|haven't|had|came|arrived|won't|doesn't|don't|didn't|stopped|broke|snapped|cracked|leaks?|leaked|smells?|shows?|keeps?|kept|ripped|tore|failed|died|fell|burn\w*|melted|makes?|clicks?|flickers?|sticks?|\w{3,}ed)\b)/u;

const noun = (text: string, many: boolean): Noun => ({
  text,
  number: many ? 'many' : 'one',
  gender: null,
  forms: { it: many ? 'they' : 'it', obj: many ? 'them' : 'it' },
});

export const grammar: Grammar = {
  quote: ['"', '"'],
  product(value) {
    const bare = value
      .trim()
      .replace(/^(?:my|our|your|the|a|an|this|that|these|those|some|one|two|\d+\s*x)\s+/i, '')
      .trim();
    if (!/^[\p{L}\d][\p{L}\d '’-]{1,38}$/u.test(bare)) return null;
    const head = bare.replace(/\s+(?:with|for|from|in|of|to)\s.*$/i, '');
    return noun(`your ${bare}`, isMany(head));
  },
  withOrder: (thing, order, isOrder) => ({ ...thing, text: isOrder ? `${thing.text} ${order}` : `${thing.text} (order ${order})` }),
  finish: (text, formal) => (formal ? expand(text) : text),
  turn,
  indirect,
  subject(clause) {
    const found = SUBJECT.exec(clause)?.groups?.['noun'];
    if (!found || NO_THING.test(found.split(' ').at(-1) ?? '') || /^(?:of|in|on|and|first|second|last|next)\b/u.test(found)) return null;
    return noun(`your ${found}`, isMany(found));
  },
  afterComma: {
    lower:
      /^(?:your|you|you're|you've|you'd|that|that's|thank|thanks|sorry|the|what|this|so|it|it's|there|there's|nobody|no|my|we|what|let|good|how|as|one|part|something|part|from|anyone|anybody|nothing|nice|here|before|just|happy|glad|gladly|then|good|please)\b/i,
    keep: /^I\b/,
  },
  ordinal(text) {
    const found =
      /\b(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th)(?: \w+)? (?:time|message|mail|email|e-mail|call|ticket)\b/u.exec(
        text,
      )?.[1];
    const entry = found === undefined ? undefined : TIMES[found];
    return entry ?? null;
  },
};

const nth = (ordinal: string, times: string) => ({ ordinal: `a ${ordinal}`, times });
const TIMES: Readonly<Record<string, { ordinal: string; times: string }>> = {
  second: nth('second', 'twice'),
  '2nd': nth('second', 'twice'),
  third: nth('third', 'three times'),
  '3rd': nth('third', 'three times'),
  fourth: nth('fourth', 'four times'),
  '4th': nth('fourth', 'four times'),
  fifth: nth('fifth', 'five times'),
  '5th': nth('fifth', 'five times'),
  sixth: nth('sixth', 'six times'),
  '6th': nth('sixth', 'six times'),
  seventh: nth('seventh', 'seven times'),
  '7th': nth('seventh', 'seven times'),
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
const expand = remembered((text) =>
  text.includes("'") ? FULL.reduce((result, [short, long]) => result.replace(short, long), text) : text,
);
