import type { Want, WantKind } from '@/lib/conversation/types';
import { foundIn, matchesIn } from '@/lib/text/sieve/sieve';
import { evidenceOf, type ReadContext, type ReadMessage } from '../context';
import type { LexiconLanguage } from '../lexicon';
import { wantsLexicon } from '../lexicons/wants';
import { saidWants } from '../lexicons/wants/said';
import { lexiconLanguages, matchPhrases } from '../match';
import { remember } from '../remember';

const KINDS: readonly WantKind[] = [
  'refund',
  'replacement',
  'repair',
  'voucher',
  'cancellation',
  'apology',
  'explanation',
  'callback',
  'information',
];

/** One place where a remedy is asked for or refused. */
type Mention = { kind: WantKind; refused: boolean; message: ReadMessage; start: number; end: number };

/**
 * The remedies that the customer wants, one a kind, in the order of KINDS, each with its last words for it. Refused ones are left out, and those taken
 * back later; what agents offer and what was done already doesn't count.
 */
export function readWants({ customer }: ReadContext): Want[] {
  const mentions = customer.flatMap((message) => remember(message, 'wants', () => mentionsIn(message)));
  return KINDS.flatMap((kind) => {
    const last = mentions.filter((mention) => mention.kind === kind).at(-1);
    if (!last || last.refused) return [];
    const { message, start, end } = last;
    return [{ kind, evidence: evidenceOf(message, start, end, `want.${kind}`) }];
  });
}

/** The remedies that a text names, wanted or not: for telling whether a reply speaks to what was asked. */
export function remediesIn(message: ReadMessage): Set<WantKind> {
  const patterns = lexiconLanguages(message).map(patternsOf);
  return new Set(KINDS.filter((kind) => patterns.some((each) => foundIn(message.folded, each[kind].named, message.grams))));
}

type Patterns = Record<
  WantKind,
  { asked: RegExp; noun: RegExp; please: RegExp; act: RegExp; refused: RegExp; named: RegExp; hint: RegExp }
> & {
  told: RegExp;
  desire: RegExp;
  refuse: RegExp;
};
const compiled = new Map<LexiconLanguage, Patterns>();

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** Up to six words of the same clause between a desire and its object. */
const GAP = "(?: [\\p{L}\\p{N}'%€$£-]+){0,6}? ";

function patternsOf(language: LexiconLanguage): Patterns {
  let made = compiled.get(language);
  if (made) return made;
  const words = wantsLexicon[language];
  const bare = START + (language === 'zu' ? '(?:[a-z]{1,4}-)?' : '');
  const entries = KINDS.map((kind) => {
    const noun = words.nouns[kind];
    return [
      kind,
      {
        asked: new RegExp(`${START}(?:${words.desire})(?=${GAP}(?:${noun})${END})${GAP}(?<noun>${noun})${END}`, 'gu'),
        noun: new RegExp(
          `(?:^|[.!?;:,\\n(] ?)(?:and |or |otherwise |if not |so |just |only |then |y |o |si no |e |ou |senao |et |sinon |und |oder |sonst |noma |kungcono |a |an |the |full |my |un |una |uno |um |uma |une |ein |eine |einen |le |la |el |o )*(?<noun>${noun})(?= *(?:[.!?,\\n)]|$| (?:please|now|asap|por favor|bitte|svp|or|o|ou|oder|y|and|e|et|und|manje)(?!\\p{L})))`,
          'gu',
        ),
        please: new RegExp(`${bare}(?<noun>${noun})(?:${words.please})${END}`, 'gu'),
        named: new RegExp(`${START}(?:${noun}|${words.acts[kind]})`, 'u'),
        hint: new RegExp(`(?:${noun}|${words.acts[kind]})`, 'u'),
        act: new RegExp(`${START}(?:${words.acts[kind]})`, 'gu'),
        refused: new RegExp(
          `${START}(?:${words.refuse})(?: (?:a|an|the|any|your|another|some|just|more|of|un|una|el|la|los|uno|um|uma|o|une|le|de|d'|ein|eine|einen|den|die|das|que me|\\p{L}{1,9}){1}){0,2} (?<noun>${noun})${END}`,
          'gu',
        ),
      },
    ] as const;
  });
  made = {
    ...Object.fromEntries(entries),
    told: new RegExp(`${START}(?:${words.told})(?: [\\p{L}']+)?[ ]?$`, 'u'),
    desire: new RegExp(`${START}(?:${words.desire})`, 'u'),
    refuse: new RegExp(`${START}(?:${words.refuse})`, 'u'),
  } as Patterns;
  compiled.set(language, made);
  return made;
}

/** Every mention of a text, by place. A question that asks for a remedy ("could you refund me?") isn't one for information too. */
function mentionsIn(message: ReadMessage): Mention[] {
  const found: Mention[] = [];
  for (const language of lexiconLanguages(message)) {
    const patterns = patternsOf(language);
    const desires = foundIn(message.folded, patterns.desire, message.grams);
    const refuses = foundIn(message.folded, patterns.refuse, message.grams);
    for (const kind of KINDS)
      if (foundIn(message.folded, patterns[kind].hint, message.grams)) found.push(...mentionsOf(kind, patterns, message, desires, refuses));
  }
  found.push(...saidIn(message, found));
  const remedies = found.filter(({ kind }) => kind !== 'information');
  const asksOnly = (one: Mention) =>
    one.kind === 'information' &&
    !OF_TIME_OR_PLACE.test(message.folded.slice(one.start, one.end)) &&
    remedies.some((other) => other.start < one.end && one.start < other.end);
  return found.filter((one) => !asksOnly(one)).sort((a, b) => a.end - b.end || Number(a.refused) - Number(b.refused));
}

/** Wordings that are known whole, save where a refusal of the same remedy stands in them. */
function saidIn(message: ReadMessage, found: readonly Mention[]): Mention[] {
  const refusals = found.filter(({ refused }) => refused);
  return matchPhrases(saidWants, message).flatMap(({ kind, negated, evidence: { start, end } }) =>
    negated || refusals.some((other) => other.kind === kind && other.start < end && start < other.end)
      ? []
      : [{ kind, refused: false, message, start, end }],
  );
}

/** "When will the refund come" asks for both: the refund, and when. */
const OF_TIME_OR_PLACE =
  /^(?:when|where|wheres|what|how|wann|wo|was|wie|quand|ou|comment|combien|cuando|donde|como|quando|onde|cuanto|quanto|nini|kuphi)\b/u;

function mentionsOf(kind: WantKind, patterns: Patterns, message: ReadMessage, desires: boolean, refuses: boolean): Mention[] {
  const { asked, noun, please, act, refused } = patterns[kind];
  const { folded, grams } = message;
  const no = Array.from(refuses ? matchesIn(folded, refused, grams) : [], (match) => ({
    kind,
    refused: true,
    message,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const yes: Mention[] = [];
  for (const pattern of desires ? [asked, noun, please, act] : [noun, please, act]) {
    for (const match of matchesIn(folded, pattern, grams)) {
      const end = match.index + match[0].length;
      const start = match.index + (/^[.!?;:,\n( ]*/u.exec(match[0])?.[0].length ?? 0);
      const before =
        folded
          .slice(Math.max(0, start - 40), start)
          .split(/[.!?;,\n]/u)
          .at(-1) ?? '';
      if (pattern === act && patterns.told.test(before)) continue;
      if (pattern !== noun && NEGATED.test(before)) continue;
      if (no.some((other) => other.end === end || (other.start < end && start < other.end))) continue;
      yes.push({ kind, refused: false, message, start, end });
    }
  }
  return [...no, ...yes];
}

/** A negation right before a desire or an act: "I do not", "don't send", "no". */
const NEGATED = /(?:^|[^\p{L}])(?:not|never|no|nao|ne|nicht|don't|didn't|doesn't|won't|nunca|jamas|ungangi\p{L}*|ningangi\p{L}*|hhayi)\s$/u;
