import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import type { State } from './detail';

/** What somebody's health hangs on, where it isn't there: what they take or are treated with, what a baby drinks, or a device that keeps them well. */
export type Medical = 'medicine' | 'feeding' | 'device';

/** Folded, six languages. A thing as such: whether it is missing is told by the matter. */
const NEEDS: readonly (readonly [Medical, RegExp])[] = [
  ['device', /\b(?:oxygen (?:concentrator|machine|supply|tank)|cpap|ventilator|nebuli[sz]er|dialysis|feeding pump|concentrador de oxigeno|respirador|nebulizador|dialisis|concentrador de oxigenio|ventilador (?:mecanico|pulmonar)|dialise|hemodialise|concentrateur d'oxygene|respirateur|nebuliseur|dialyse\w*|sauerstoff(?:gerat\w*|konzentrator\w*|flasche\w*)|beatmungs\w*|inhalationsgerat\w*|umshini (?:wokuphefumula|we-?oxygen|womoya-?mpilo|we-?dialysis))\b/u],
  ['medicine', /\b(?:insulin\w*|epi-?pens?|inhalers?|(?:glucose|test) (?:strips|sensors?)|medication|my medicines?|(?:his|her|their|our) medicines?|prescription|(?:seizure|epilepsy|heart|blood pressure) (?:meds?|tablets|pills|medicines?)|chemo\w*|stoma (?:bags?|supplies)|catheters?|insulina|inhalador\w*|medicacion|medicinas?|medicamentos?|tiras reactivas|quimioterapia|sondas|insulina|bombinha|remedios?|medicacao|tiras de glicemia|insuline|inhalateur\w*|ventoline|traitement medical|bandelettes|asthmaspray\w*|inhalator\w*|medikamente?\w*|medizin|tabletten|teststreifen|katheter|stomabeutel|i-?insulin\w*|umuthi|imithi|amaphilisi|imishanguzo|i-?inhaler)\b/u],
  ['feeding', /\b(?:(?:baby|infant) (?:formula|milk)|formula milk|(?:her|his|the) formula|tube feeds?|feeding tubes?|leche (?:de formula|infantil|de inicio|hidrolizada)|formula infantil|leite (?:em po |de formula|infantil|especial|artificial)|lait (?:infantile?|maternise|(?:du|de) bebe|premier age)|sauglings(?:milch|nahrung)|babymilch|babynahrung|spezialnahrung|pre-?nahrung|sondennahrung|ubisi lwe(?:ngane|nsana|-?formula)|ubisi lomntwana|i-?formula yengane)\b/u],
]; // prettier-ignore

/** The words without the thing: nobody waits for it. */
const ELSEWHERE =
  /\b(?:(?:insurance|policy|cover|travel) .{0,40}medication|prescription (?:glasses|lenses|sunglasses)|remedio casero|no (?:hay|queda|tiene) (?:mas )?remedio|(?:sem|nao ha) remedio|last medicine)\b/u;

/** States in which something is awaited, or went wrong. */
const AWAITED: ReadonlySet<State> = new Set([
  'holding',
  'information',
  'refusal',
  'broken-promise',
  'repeat-failure',
  'no-solution-yet',
  'first-contact',
  'handover',
]);
/** Words of waiting, of none being left, or of a thing that doesn't work. */
const WITHOUT =
  /\b(?:where|late|later|delay\w*|waiting|not (?:arrived|here|come|there)|hasn't|haven't|never|still|missing|lost|run(?:s|ning)? out|ran out|last (?:pen|dose|tin|bottle|tablet|box|one)|no power|power (?:cut|outage)|without|wrong|broken|stopped|empty|urgent\w*|donde|tarde|retras\w*|esper\w*|no (?:ha |me )?(?:lleg\w*|viene)|falta\w*|perdi\w*|se (?:me )?(?:acaba\w*|termina\w*)|sin (?:luz|corriente)|apagon|equivocad\w*|urgente\w*|onde|atras\w*|nao (?:cheg\w*|veio)|acab\w*|sem (?:luz|energia)|errad\w*|ou (?:est|en est)|retard\w*|attend\w*|pas (?:arriv\w*|recu\w*|livr\w*)|plus que|manqu\w*|sans (?:courant|electricite)|panne|coupure|mauvais\w*|wo (?:ist|bleibt|sind)|verspat\w*|wart\w*|nicht (?:da|gekommen|angekommen|geliefert)|fehl\w*|reicht|letzte\w*|stromausfall|ohne strom|falsche\w*|dringend\w*|kuphi|iphi|uphi|ikuphi|ukuphi|likuphi|akufik\w*|ayifik\w*|awufik\w*|alufik\w*|angitholanga|kuphela|siphel\w*|uphel\w*|iphel\w*|luphel\w*|kuphelile|ugesi|aphel\w*)\b/u;

/** What is needed for somebody's health and isn't there, as the customer's newest words or their first tell it; null where nothing says so. */
export function medicalOf({ messages }: Pick<Conversation, 'messages'>, state: State): Medical | null {
  if (!AWAITED.has(state)) return null;
  const theirs = messages.filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  const text = fold(theirs.map(({ text }) => text).join('\n'));
  if (!WITHOUT.test(fold(theirs.at(-1)?.text ?? '')) || ELSEWHERE.test(text)) return null;
  return NEEDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
