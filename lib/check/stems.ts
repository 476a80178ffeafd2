import { fold } from '@/lib/text/fold';
import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { remembered } from '@/lib/text/remembered';
import { words } from '@/lib/text/words';

/** Words that carry no matter of their own, folded; shorter ones than four letters are left out anyway. */
const COMMON = new Set(
  `about above after again also always another anything around back been before being below between both cannot could does doing done down each even ever every from have having hello here into just know like make many more most much must need never next only other over please really same should since some still such sure tell than thank thanks that their them then there these they thing things this those through time under until very want well were what when where which while will with without work would year your yours yourself help sorry
  este esta estos estas esto eso esos esas para pero como cuando donde porque desde hasta entre sobre todo toda todos todas muy mas menos tambien siempre nunca nada algo alguien cada otro otra otros usted ustedes nosotros ellos hola gracias favor tengo tiene tienen hacer hace hecho puede puedo quiero quiere sido siendo estar estoy habia haber
  ngoba kodwa futhi lapho manje kanye noma uma kakhulu ngicela ngiyabonga sawubona lokhu lokho yami yakho wami wakho bami bakho ukuthi njengoba kufanele
  isto isso aquilo essa esse esses essas muito muita mais menos tambem sempre nunca nada alguma algum cada outro outra voce voces nosso nossa ola obrigado obrigada tenho fazer pode posso quero quer sido estar estou havia quando onde porque desde ate entre sobre todo toda como ainda
  avec pour dans cette cela ceux celle mais plus tout tous toute toutes tres bien aussi toujours jamais rien quelque chaque autre autres vous nous elle elles leur leurs bonjour merci votre notre etre avoir fait faire peut peux veux veut quand comme parce depuis jusque entre sans sous encore
  minha minhas meus suas seus nossas nossos mios suyo suyos tuyo votre vos meine meines meinen ihres seine seinen ihnen
  dass nicht auch noch schon sehr mehr aber oder denn weil wenn dann hier dort heute bitte danke hallo habe haben hatte sind wird werden wurde kann konnen muss mussen soll sollen ihre ihren ihrem ihrer mein meine meinen meinem unser unsere eine einen einem einer dies diese dieser dieses alle alles immer nichts etwas jeder anderer ohne nach uber unter zwischen`.split(
    /\s+/u,
  ),
);

/** The beginnings of the words of a text that say what it is about: five letters, so that forms of a word meet. Figures of three digits or more count. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const { text: word } of words(fold(text))) {
    const stem = stemOf(word);
    if (stem !== '') found.add(stem);
  }
  return found;
}

/** The beginning of a folded word; empty for one that carries no matter. */
const stemOf = remembered((word) => {
  const core = word.replace(/^(?:[ldjmtsnc]'|qu'|i-|u-|e-|o-|nge-|ye-|le-)/u, '').replace(/'s$/u, '');
  if (/^\d{3,}$/u.test(core)) return core;
  return core.length > 3 && !COMMON.has(core) ? core.slice(0, 5) : '';
});

/** The same for isiZulu, whose words change at their beginning: the last five letters but one, where forms of a noun meet. */
function nguniStems(text: string): Set<string> {
  const found = stems(text);
  for (const { text: word } of words(fold(text))) if (word.length > 5 && !COMMON.has(word)) found.add(`-${word.slice(-5)}`);
  return found;
}

/** Those of a text in a language; null for one that isn't known. */
export const stemsFor = (language: PhraseLanguage | null, text: string): Set<string> =>
  language === 'zu' ? nguniStems(text) : stems(text);

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
