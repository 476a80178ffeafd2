import type { ImpactWords } from '../../impact';

/**
 * How customers say in isiZulu what it did to them. The phrases stand after "kulungiselelwa" and "kuhloselwe", so each occasion is written whole; who it is
 * for isn't turned round, since the possessive would have to agree.
 */
export const impactWords: ImpactWords = {
  patterns: [
    { kind: 'event', pattern: /suku l[oa]?kuzalwa\b|suku lwokuzalwa\b|\bi?birthday\b/u, phrase: () => 'usuku lokuzalwa' },
    { kind: 'event', pattern: /\b(?:umshado|emshadweni|womshado|lomshado|umshadweni)\b/u, phrase: () => 'umshado' },
    { kind: 'event', pattern: /\b(?:umngcwabo|emngcwabeni|womngcwabo)\b/u, phrase: () => 'umngcwabo' },
    { kind: 'event', pattern: /\b(?:umcimbi|emcimbini|womcimbi|umgcotsho|idili)\b/u, phrase: () => 'umcimbi wakho' },
    { kind: 'event', pattern: /\b(?:ukhisimusi|kukhisimusi|ngokhisimusi)\b/u, phrase: () => 'uKhisimusi' },
    {
      kind: 'trip',
      pattern: /\b(?:siyahamba|ngiyahamba|sizohamba|ngizohamba|uhambo lwami|uhambo lwethu|iholide|siya eholidini)\b/u,
      phrase: () => 'uhambo lwakho',
    },
    { kind: 'money', pattern: /\b(?:irenti|yerenti|imali yesikole|izimali zesikole)\b/u, phrase: null },
    { kind: 'work', pattern: /\b(?:ibhizinisi lami|umsebenzi wami|emsebenzini|ngaphuthelwa umsebenzi)\b/u, phrase: null },
    { kind: 'health', pattern: /\b(?:imithi yami|umuthi wami|isibhedlela|ngilimele|ukugula)\b/u, phrase: null },
    { kind: 'time', pattern: /\b(?:usuku lonke|izolo lonke|ekuseni konke|amahora amaningi|ngilinde usuku)\b/u, phrase: null },
    { kind: 'children', pattern: /\b(?:ingane yami|izingane zami|indodakazi yami|indodana yami|umntwana wami)\b/u, phrase: null },
  ],
  past: /\b(?:be|bengi|besi|izolo|dlule|edlule|lwadlula|seludlulile|kade)\w*/u,
  future: /\b(?:ku?sasa|ngempelasonto|ngizo|sizo|ngomgqibelo|siyahamba|ngiyahamba)\w*/u,
  weekday: () => null,
};
