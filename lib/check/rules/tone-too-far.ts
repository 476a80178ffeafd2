import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { isTrouble } from '../matter';
import { fold } from '@/lib/text/fold';
import { compile, occurrences, table } from '../phrases';
import type { Checked, Rule, Spot } from '../types';
import { visibleMessages } from '../facts/known';

/** Too jolly for somebody who is upset. */
const JOLLY = table({
  en: ['lol', 'lmao', 'haha*', 'hehe*', 'dude', 'bro', 'mate', 'hun', 'honey', 'sweetie', 'darling', 'no worries', 'no biggie', 'no prob(?:lem)?', 'chill', 'awesome(?:ness)?', 'yay', 'woohoo', 'oops(?:ie)?', 'whoops', 'my friend', 'cool', 'super excited', 'fantastic', 'gonna', 'wanna', 'ur', 'u', 'thx', 'pls', 'omg', 'yep', 'nope', 'hiya', 'happy (?:monday|tuesday|wednesday|thursday|friday|weekend)'],
  es: ['jaja*', 'jeje*', 'tio', 'tia', 'colega', 'guapa', 'guapo', 'carino', 'cielo', 'no pasa nada', 'tranqui', 'genial', 'guay', 'ups', 'uy', 'xd', 'vale\\?', 'amig[oa] mi[oa]', 'porfa', 'besitos', 'feliz (?:lunes|martes|miercoles|jueves|viernes)'],
  zu: ['haha*', 'hehe*', 'mfethu', 'ntwana', 'sisi wami', 'sthandwa*', 'lol', 'akunankinga', 'sharp', 'eita', 'heyi'],
  pt: ['haha*', 'kkk*', 'rsrs*', 'cara', 'mano', 'querid[oa]', 'fofa', 'amor', 'tranquilo', 'relaxa', 'fixe', 'legal', 'ops', 'ups', 'beleza', 'amig[oa] meu', 'bjs', 'feliz (?:segunda|sexta)'],
  fr: ['haha*', 'mdr', 'lol', 'ptdr', 'mec', 'poto', 'cheri*', 'pas de souci', 'pas grave', 'genial', 'cool', 'oups', 'youpi', 'coucou', 'bisous', 'super content*', 'ouais', 'stp'],
  de: ['haha*', 'hihi', 'lol', 'alter', 'digga', 'schatz*', 'susse[r]?', 'kein ding', 'kein stress', 'halb so wild', 'geil', 'cool', 'ups', 'hoppla', 'juhu', 'na du', 'hey du', 'lg', 'mega'],
}); // prettier-ignore
const SMILES =
  /[\u{1F600}-\u{1F60F}\u{1F642}\u{1F643}\u{1F609}\u{1F61B}-\u{1F61D}\u{1F389}\u{1F38A}\u{1F4AA}\u{1F64C}\u{1F973}\u{1F602}\u{1F923}]|(?<![\p{L}\p{N}])[:;]-?[)DPp](?![\p{L}\p{N}])/gu;

/** Address, familiar and formal. English and isiZulu make no difference. Folded but for German, where a capital tells. */
const FAMILIAR: Partial<Record<PhraseLanguage, RegExp>> = {
  es: compile(['tu', 'tus', 'te', 'ti', 'contigo', 'puedes', 'tienes', 'quieres', 'prefieres', 'recibiras', 'has', 'dime', 'enviame', 'envianos', 'mandame', 'cuentame', 'eres', 'estas(?= (?:molest|enfad|esper))', 'podrias', 'sabes']),
  pt: compile(['tu', 'te', 'ti', 'contigo', 'teu', 'teus', 'tua', 'tuas', 'podes', 'tens', 'queres', 'preferes']),
  fr: compile(['tu', 'te', 'toi', 'ton', 'ta', 'tes', 'peux-tu', 'as-tu']),
  de: compile(['du', 'dir', 'dich', 'dein(?:e|en|er|em|es)?', 'kannst', 'hast']),
}; // prettier-ignore
const FORMAL: Partial<Record<PhraseLanguage, RegExp>> = {
  es: compile([
    'usted',
    'ustedes',
    'puede',
    'tiene',
    'prefiere',
    'recibira',
    'su pedido',
    'su reembolso',
    'su mensaje',
    'su caso',
    'le (?:pido|escribo|envio|ofrezco|confirmo|llamo|devuelvo|agradezco|informo)',
    'indiquem?e?n?o?s?',
    'digame',
    'envieme',
    'envienos',
    'escribame',
    'disculpe',
    'perdone',
  ]),
  pt: compile([
    'o senhor',
    'a senhora',
    'voce',
    'lhe',
    'prezad[oa]',
    'a sua encomenda',
    'o seu',
    'a sua',
    'diga-me',
    'envie-me',
    'envie-nos',
  ]),
  fr: compile(['vous', 'votre', 'vos']),
};
const FORMAL_DE = /(?<![.!?:]\s|^|\n)(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/gu;

/** Too jolly, or an address that isn't the conversation's: tú to somebody who says usted, or both in one reply. */
export const toneTooFar: Rule = {
  id: 'tone-too-far',
  level: 'warn',
  check: (checked) => {
    if (checked.language === null) return null;
    const spots: Spot[] = [];
    if (isTrouble(checked) && checked.plan.heat >= 2) {
      // IsiZulu's prefixes ("u-R450") are no English slang.
      for (const { start, end } of occurrences(checked, JOLLY))
        if (checked.text[end] !== '-' || end - start > 1) spots.push({ start, end, say: 'tone-too-far.jolly' });
      for (const match of checked.text.matchAll(SMILES)) spots.push({ start: match.index, end: match.index + match[0].length, say: 'tone-too-far.jolly', fix: { label: 'remove', text: '' } }); // prettier-ignore
    }
    return [...spots, ...address(checked)];
  },
};

function address(checked: Checked): Spot[] {
  const language = checked.language!;
  const own = marks(language, checked.text, checked.folded);
  if (own.familiar.length === 0 && own.formal.length === 0) return [];
  if (own.familiar.length > 0 && own.formal.length > 0) return [rarer(own)].map((spot) => ({ ...spot, say: 'tone-too-far.mixed' }));
  const theirs = visibleMessages(checked.conversation).filter(({ role }) => role === 'customer').map(({ text }) => marks(language, text, fold(text))); // prettier-ignore
  const familiar = theirs.reduce((sum, one) => sum + one.familiar.length, 0);
  const formal = theirs.reduce((sum, one) => sum + one.formal.length, 0);
  const first = own.familiar[0];
  return first && formal >= 2 && familiar === 0 ? [{ ...first, say: 'tone-too-far.familiar' }] : [];
}

type Marks = { familiar: { start: number; end: number }[]; formal: { start: number; end: number }[] };

function marks(language: PhraseLanguage, text: string, folded: string): Marks {
  const spots = (pattern: RegExp | undefined, source: string) => (pattern ? Array.from(source.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })) : []); // prettier-ignore
  return {
    familiar: spots(FAMILIAR[language], folded),
    formal: language === 'de' ? spots(FORMAL_DE, text) : spots(FORMAL[language], folded),
  };
}

const rarer = ({ familiar, formal }: Marks): { start: number; end: number } =>
  familiar.length <= formal.length ? familiar[0]! : formal[0]!;
