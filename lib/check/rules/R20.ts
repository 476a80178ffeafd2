import { isCalling } from '@/lib/plan/calling';
import { lastAnswer } from '@/lib/plan/failure';
import type { OpenAsk } from '@/lib/plan/detail';
import { findHours } from '@/lib/text/dates';
import { fold } from '@/lib/text/fold';
import { ACTION } from '../cues/action';
import { BECAUSE, PRIVATE } from '../cues/manner';
import { DONE, GROUP_OF, OFFERS } from '../cues/offers';
import { body } from '../body';
import { at, sameLanguage } from '../matter';
import { gramsIn, says, table } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Checked, Rule } from '../types';

/** A time, however it is said. */
const WHEN = table({
  en: ['today', 'tomorrow', 'tonight', 'within', 'by', 'until', '\\d+ (?:minutes?|hours?|days?|weeks?|working|business)', 'hours?', 'days?', 'soon', 'shortly', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'as soon as', 'this (?:week|afternoon|morning|evening)', 'next week'],
  es: ['hoy', 'manana', 'dentro de', 'antes del?', '\\d+ (?:minutos?|horas?|dias?|semanas?)', 'horas?', 'dias?', 'pronto', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'en cuanto', 'esta (?:semana|tarde)'],
  zu: ['namuhla', 'namhlanje', 'kusasa', 'ngo\\p{L}*', 'amahora', 'emahoreni', 'izinsuku', 'ezinsukwini', 'maduze', 'ngokushesha', 'leli sonto', 'ngaphambi'],
  pt: ['hoje', 'amanha', 'dentro de', 'ate', 'em \\d+', '\\d+ (?:minutos?|horas?|dias?|semanas?)', 'horas?', 'dias?', 'breve', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo', 'assim que', 'esta semana'],
  fr: ["aujourd'hui", 'demain', 'sous', "d'ici", 'avant', '\\d+ (?:minutes?|heures?|jours?|semaines?)', 'heures?', 'jours?', 'bientot', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'des que', 'cette semaine'],
  de: ['heute', 'morgen', 'innerhalb', 'bis', 'binnen', '\\d+ (?:minuten?|stunden?|tage?n?|wochen?)', 'stunden?', 'tage?n?', 'bald', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sobald', 'diese woche'],
}); // prettier-ignore
/** A place, or looking for it. */
const WHERE = table({
  en: ['at', 'in', 'with', 'way', 'track*', 'trac(?:e|ing)', 'depot', 'warehouse', 'locat*', 'found', 'lost', 'find', 'look*', 'left', 'arriv*', 'check*'],
  es: ['en', 'camino', 'rastre*', 'localiz*', 'almacen', 'seguimiento', 'encontr*', 'perdid*', 'perdi*', 'busc*', 'salio', 'llega*', 'revis*', 'compro*'],
  zu: ['ise\\p{L}*', 'endleleni', 'isendleleni', '\\p{L}*landel\\p{L}*', '\\p{L}*thol\\p{L}*', '\\p{L}*lahlek\\p{L}*', '\\p{L}*phenya\\p{L}*', '\\p{L}*hlol\\p{L}*', '\\p{L}*fik\\p{L}*', '\\p{L}*bhek\\p{L}*', '\\p{L}*fun\\p{L}*'],
  pt: ['em', 'no', 'na', 'caminho', 'rastre*', 'localiz*', 'armazem', 'encontr*', 'perdid*', 'perdeu', 'procur*', 'saiu', 'chega*', 'verific*'],
  fr: ['a', 'au', 'chez', 'route', 'suivi', 'localis*', 'entrepot', 'retrouv*', 'perdu*', 'egare*', 'recherch*', 'parti', 'arriv*', 'verifi*', 'trouv*'],
  de: ['im', 'in', 'bei', 'beim', 'unterwegs', 'verfolg*', 'nachforsch*', 'lager', 'gefunden', 'verloren*', 'such*', 'arriv*', 'pruf*', 'klar*', 'liegt', 'angekommen', 'ankomm*'],
}); // prettier-ignore
/** What it costs, or that it costs nothing. */
const MONEY = /[€$£¥]|\b(?:r ?\d|eur|usd|gbp|zar|brl|free|no charge|gratis|gratuit\w*|sin coste|sem custo|kostenlos|mahhala|\d+[.,]\d{2})/u;

/** Asks for somebody who reads and answers: the reply is that. Folded, six languages. */
const PERSON =
  /\b(?:(?:put|pass|get|connect|transfer) me (?:through )?to|speak (?:to|with)|talk to|quiero hablar con|pasen?me con|falar com|passem-me|parler a|passez-moi|sprechen mit|verbinden sie mich mit|ngifuna ukukhuluma)(?: \p{L}+){0,3} (?:human|person|real person|persona|humano|pessoa|humain|personne|mensch|menschen|umuntu)\b/u;

/** Asked for its own sake, a whole sentence long: nobody waits for an answer of its own. Folded, six languages. */
const RHETORICAL =
  /^\W*(?:(?:and|y|e|et|und) )?(?:(?:are you|is this)(?: \w+){0,2} (?:kidding|serious|joking|joke)(?: me)?|seriously|really|what do you (?:say|think)|(?:y )?que me (?:decis|dices|dice|dicen|diz|dizem)|que (?:diz|dizem|dites)(?: voce| vous)?|e isso|(?:te|le|os|les) parece normal|votre parole|vous vous rendez compte|vous trouvez (?:ca|cela) normal|was sagen sie(?: dazu)?|ist das (?:ihr|euer|dein) ernst|ernsthaft)\W*$/u;

/** Every point raised gets an answer, or when it will be answered. One finding for each point that has none. */
export const R20: Rule = {
  id: 'R20',
  level: 'warn',
  check: (checked) => {
    const { language, audience } = checked;
    const asked = recent(checked);
    if (asked.length === 0 || language === null) return null;
    // In public the details wait for the private message (G6.2).
    if (audience === 'public' && says(checked, checked.folded, PRIVATE)) return [];
    const place = at(body(checked), 'last', checked.text);
    const seen = new Set<string>();
    return asked
      .filter(
        (ask) => !isCalling(ask.text) && !RHETORICAL.test(fold(ask.text)) && !PERSON.test(fold(ask.text)) && !isAnswered(checked, ask),
      )
      .filter(({ kind, want }) => {
        const key = `${kind} ${want ?? ''}`;
        return kind === 'other' || (!seen.has(key) && seen.add(key));
      })
      .map((ask) => ({ ...place, params: { text: ask.text.length > 90 ? `${ask.text.slice(0, 88)}…` : ask.text } }));
  },
};

/** What was asked since we last answered; what was passed over before is told to the agent by the plan. */
function recent({ plan, conversation }: Checked): OpenAsk[] {
  const places = new Map(conversation.messages.map(({ id }, place) => [id, place]));
  const answered = lastAnswer(conversation);
  return plan.asks.filter(({ evidence }) => (places.get(evidence.message) ?? Infinity) > answered);
}

/** Letters of an ask that can't be met by chance. */
const SAID_BACK = 12;
const PASSED_ON = table({
  en: ["what you(?:'re| are)? ask*", 'your (?:request|demand)s?<6>(?:passed|with them|goes|went|gone)'],
  es: ['lo que (?:pide|pides|piden|solicita)', 'su (?:peticion|solicitud)<6>(?:pas|traslad|transmit)\\p{L}*'],
  zu: ['(?:lokho |nalokho )?okucelayo'],
  pt: ['o que (?:foi pedido|pede|pediu|solicita)', 'o seu pedido<6>(?:segue|passei|transmit*|encaminh*)'],
  fr: ['ce que (?:tu demandes|vous demandez)', 'votre demande<6>(?:transmise?|transmets)'],
  de: ['(?:was|worum) (?:du verlangst|sie verlangen|sie fordern|du bittest|sie bitten)', 'ihre forderung<6>(?:weiter*|liegt)'],
}); // prettier-ignore
const OWN_LIFE = table({
  en: ['private', 'personal'],
  es: ['privad[oa]s?', 'personal(?:es)?'],
  zu: ['\\p{L}*ngasese'],
  pt: ['privad[oa]s?', 'pessoa(?:l|is)'],
  fr: ['privee?s?', 'personnel(?:le)?s?'],
  de: ['privat*', 'personlich*'],
}); // prettier-ignore

/** Words of four letters take an ending in the reply: "pass it on", "I'm passing it on". */
const short = (theirs: ReadonlySet<string>, ours: ReadonlySet<string>): number =>
  [...theirs].filter((stem) => stem.length === 4 && !ours.has(stem) && [...ours].some((other) => other.startsWith(stem))).length;

function isAnswered(checked: Checked, ask: OpenAsk): boolean {
  const { folded, text, language } = checked;
  // Said back whole: "I'll tell you by Friday the answer to “What about the second?”".
  const whole = fold(ask.text).replace(/[^\p{L}\p{N}]+$/u, '');
  if (whole.length >= SAID_BACK && folded.includes(whole)) return true;
  // Where somebody else takes over, what is demanded is theirs to answer: the reply says that they have it.
  if (checked.plan.state === 'handover' && !ask.text.includes('?') && says(checked, folded, PASSED_ON)) return true;
  // What was asked about the agent as a person is theirs to decline.
  if (
    checked.plan.boundary === 'personal' &&
    ask.want === null &&
    ask.answer.by === 'next' &&
    !/\p{L}{3,}.*\d/u.test(ask.text) &&
    says(checked, folded, OWN_LIFE)
  )
    return true;
  const wanted = ask.want ? GROUP_OF[ask.want] : undefined;
  if (wanted && says(checked, folded, OFFERS[wanted])) return true;
  if (ask.want === 'apology' && /\b(?:sorry|apolog|disculp|siento|desculp|lament|desole|excus|leid|entschuldig|xolis|uxolo)/u.test(folded))
    return true;
  if (ask.answer.by === 'faq' && Object.values(ask.answer.answer).some((answer) => shared(stemsFor(language, answer), checked.stems) >= 2))
    return true;
  const theirs = stemsFor(language, ask.text);
  const meets = sameLanguage(checked) ? shared(theirs, checked.stems) + short(theirs, checked.stems) : 1;
  const of = Math.max(1, theirs.size);
  // Taking up most of an ask's own words is speaking to it.
  if (meets / of >= 0.5 && meets >= 2) return true;
  switch (ask.kind) {
    case 'when':
      return (
        checked.dates.length > 0 || findHours(text, language!, { folded, grams: gramsIn(folded) }).length > 0 || says(checked, folded, WHEN)
      );
    case 'where':
      return (
        says(checked, folded, OFFERS.search) ||
        (says(checked, folded, WHERE) &&
          (meets > 0 || says(checked, folded, OFFERS.goods) || says(checked, folded, OFFERS.money) || says(checked, folded, DONE)))
      );
    case 'why':
      return says(checked, folded, BECAUSE) || says(checked, folded, OFFERS.search) || says(checked, folded, ACTION);
    case 'how-much':
      return MONEY.test(folded);
    case 'who':
      return meets > 0;
    default:
      if (isYesNo(folded)) return true;
      // A demand for nothing that can be named is answered by acting on the matter.
      return wanted ? false : meets > 0 || (ask.kind !== 'whether' && says(checked, folded, ACTION));
  }
}

const isYesNo = (folded: string): boolean =>
  /(?:^|[.!?\n]\s*)(?:yes|no|si|sim|nao|oui|non|ja|nein|yebo|cha|hhayi|of course|claro|por supuesto|bien sur|naturlich|selbstverstandlich|exactly|exacto|exactement|genau)[,.!:]/u.test(
    fold(folded),
  );
