import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import { body } from '../body';
import { visibleMessages } from '../facts/known';
import { TROUBLES } from '../cues/troubles';
import { at, isTrouble, sameLanguage } from '../matter';
import { says } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Checked, Rule } from '../types';

/** Words of theirs that a reply takes up: two, or one where it is short or public. */
const ENOUGH = 2;
/** A message of fewer words has too few nouns to take up. */
const RICH = 5;

/** Concrete: the customer's own nouns, or what went wrong by its name. */
export const R8: Rule = {
  id: 'R8',
  level: 'warn',
  check: (checked) => {
    if (!isTrouble(checked) || !checked.plan.fresh || !sameLanguage(checked)) return null;
    const theirs = theirWords(checked);
    if (theirs.size < RICH) return null;
    const enough = checked.audience === 'public' || checked.words.length < 30 ? 1 : ENOUGH;
    const met = shared(theirs, withShort(new Set(checked.stems), checked.text));
    // The matter's name is worth one of their words.
    return met >= enough || (met >= enough - 1 && namesTrouble(checked)) ? [] : [at(body(checked), 'first', checked.text)];
  },
};

/** Says what the conversation is about, in whichever words. */
const namesTrouble = (checked: Checked): boolean => {
  const kinds = checked.reading.issues.map(({ kind }) => kind);
  return TROUBLES.some((trouble) => trouble.kinds.some((kind) => kinds.includes(kind)) && says(checked, checked.folded, trouble.words));
};

type Words = { language: Checked['language']; stems: ReadonlySet<string> };
/** By the conversation as it was handed in: several wordings of a reply are checked against the same words. */
const known = new WeakMap<Conversation, Words>();

/** The beginnings of the customer's own words. */
function theirWords({ conversation, language }: Checked): ReadonlySet<string> {
  const before = known.get(conversation);
  if (before?.language === language) return before.stems;
  const said = visibleMessages(conversation).filter(({ role }) => role === 'customer').map(({ text }) => text); // prettier-ignore
  const stems = withShort(stemsFor(language, said.join('\n')), [conversation.subject ?? '', ...said].join('\n'));
  known.set(conversation, { language, stems });
  return stems;
}

/** Nouns of three letters too ("zip", "bed"), but for the small words of the six languages. */
function withShort(stems: Set<string>, text: string): Set<string> {
  for (const { text: word } of words(fold(text))) if (word.length === 3 && /^\p{L}+$/u.test(word) && !SMALL.has(word)) stems.add(word);
  return stems;
}
const SMALL = new Set(
  'the and you for are was but not has had can our out who all any get got let may one she her him his its new now off old per put say see too two use way why yes yet did how day ask add big few far end end off try via que los las una uno por con sin del mas muy sus les nos hay fue era son ser ver dos soy voy han has mis tus ese esa eso dia asi aun bien ter sem dos das por com nao mas seu sua foi sao tem vou nos les des une est pas sur par aux ses mes tes nos vos cet ces qui que ete ont son der die das und ist ein mit von fur auf dem den des bei aus wir sie ihr mir mich uns zum zur hat war bin man nur gut ich was wer wie als bis los tag ihm ihn dir da so lui moi toi bon peu non oui dit ele ela meu teu boa bom dia yo uma nje nga ngo kwi yini kho ubu imi ama'.split(
    ' ',
  ),
);
