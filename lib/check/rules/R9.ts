import { fold } from '@/lib/text/fold';
import { APOLOGY, EMPATHY, PATIENCE } from '../cues/apology';
import { WARM } from '../cues/manner';
import { says, table } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** In a shorter reply there is no room for a start and an end. */
const SHORT = 25;
/** Within a talk a turn is cold only when it is a long one. */
const LONG = 60;

/** Warm start, able middle, warm end. */
export const R9: Rule = {
  id: 'R9',
  level: 'warn',
  check: (checked) => {
    const { clauses, words, language, plan } = checked;
    if (language === null || words.length < (plan.fresh ? SHORT : LONG) || clauses.length < 3) return null;
    const spots: Spot[] = [];
    const [first, last] = [clauses[0]!, clauses.at(-1)!];
    if (!clauses.slice(0, 3).some(({ text }) => isWarm(checked, text) || greets(checked, text)))
      spots.push({ start: first.start, end: first.end, say: 'R9.start' });
    const half = clauses.slice(Math.min(-3, -Math.ceil(clauses.length / 2)));
    if (!half.some(({ text, end }) => isWarm(checked, text) || checked.text.slice(0, end).endsWith('?')))
      spots.push({ start: last.start, end: last.end, say: 'R9.end' });
    return spots;
  },
};

/** That they hear from us, or needn't ask: the end that looks after them. In the languages whose warm words have no "I will" among them. */
const LOOKS_AFTER = table({
  en: ["you(?:'ll| will) (?:hear|have)", "you (?:needn't|don't (?:need|have) to)", 'no need to'],
  es: ['(?:le|te|os) (?:escribo|escribire|confirmo|digo|dire|aviso|cuento|llamo)', '(?:tendra|tendras|recibira|recibiras)<2>(?:noticias|respuesta|confirmacion)', 'no hace falta que'],
  zu: ['uzozwa', 'akudingeki'],
  pt: ['(?:escrevo|escreverei|digo|direi|confirmo|aviso|ligo)', '(?:tera|recebera)<2>(?:noticias|resposta|confirmacao)', 'nao (?:e preciso|precisa)'],
  fr: ['je (?:vous|te) (?:ecris|ecrirai|dis|dirai|confirme|rappelle|tiens)', '(?:aurez|recevrez|auras)<3>(?:nouvelles|reponse|confirmation)', 'inutile de'],
  de: ['(?:schreibe|melde|berichte|bestatige|sage) ich', 'ich (?:schreibe|melde|berichte|bestatige|sage)', '(?:horen|bekommen|horst|bekommst)<4>(?:von mir|nachricht|antwort)', '(?:mussen|musst) nicht'],
}); // prettier-ignore

const isWarm = (checked: Checked, text: string): boolean =>
  [WARM, LOOKS_AFTER, APOLOGY, EMPATHY, PATIENCE].some((cue) => says(checked, text, cue));

/** A greeting by their name is warm; one to nobody isn't. */
const greets = ({ conversation }: Checked, text: string): boolean =>
  fold(conversation.customer.name ?? conversation.customer.handle ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .some((name) => name.length > 1 && text.split(/[^\p{L}\p{N}]+/u).includes(name));
