import { table, says } from './phrases';
import type { Checked } from './types';

/** Speaks of what is to come: we will, it will, you will, by then. */
const TO_COME = table({
  en: ["(?:i|we|you|it|they|he|she)(?:'ll| will| shall| am going to|'m going to|'re going to| are going to)", 'will (?:be|arrive|reach|have|get|receive|leave|call|send|write|go|come|take)', 'by', 'no later than', 'before', 'at the latest', 'expect'],
  es: ['\\p{L}{2,}(?:are|ere|ire|aremos|eremos|iremos|ara|era|ira|aran|eran|iran)(?!\\p{L})', '(?:voy|vamos|va|van) a', 'antes del?', 'a mas tardar', '(?:le|te|os|se lo) (?:escribo|llamo|aviso|confirmo|envio|devuelvo|mando)', '(?:llega|sale|recibe|recibes|tiene|tienes|tendra)'],
  zu: ['(?:ngi|si|u|i|li|ku|a|ba|zi)(?:zo)\\p{L}+', '(?:ngi|si)zo\\p{L}+', 'ngaphambi', 'kungakapheli', 'uyothola'],
  pt: ['\\p{L}{2,}(?:arei|erei|irei|aremos|eremos|iremos|ara|era|ira|arao|erao|irao)(?!\\p{L})', '(?:vou|vamos|vai|vao)', 'ate', 'antes de', 'o mais tardar', '(?:chega|sai|recebe|tem|tera)'],
  fr: ['(?:je|nous|vous|il|elle|ils|elles|on) (?:vais|allons|va|allez|vont)', '\\p{L}{2,}(?:rai|rons|ra|rez|ront)(?!\\p{L})', "d'ici", 'avant', 'au plus tard', 'arrive', 'recevez', 'part'],
  de: ['(?:werde|werden|wird|wirst)', 'bis', 'spatestens', '(?:melde|schreibe|rufe|schicke|erstatte|bestatige|sende|prufe)', 'kommt', 'erhalten', 'erhaltst', 'trifft'],
}); // prettier-ignore

/** True where the sentence at an offset speaks of what is to come. */
export function isPromise(checked: Checked, offset: number): boolean {
  const clause = checked.clauses.find(({ start, end }) => start <= offset && offset < end);
  return clause !== undefined && says(checked, clause.text, TO_COME);
}

/** We ourselves act then: calls, letters, transfers keep office hours; parcels don't. */
const OURS = table({
  en: ["(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to)", 'hear from (?:me|us)', '(?:my|our) (?:call|reply|answer|update|message)', '(?:technician|colleague|manager|engineer|team)<2>will'],
  es: ['\\p{L}{2,}(?:are|ere|ire|aremos|eremos|iremos)(?!\\p{L})', '(?:voy|vamos) a', '(?:le|te|os|se lo) (?:escribo|llamo|aviso|confirmo|devuelvo|informo)', '(?:tecnic[oa]|companer[oa]|encargad[oa])<2>(?:ira|llamara|pasara)'],
  zu: ['(?:ngi|si)zo\\p{L}+'],
  pt: ['\\p{L}{2,}(?:arei|erei|irei|aremos|eremos|iremos)(?!\\p{L})', '(?:vou|vamos)', '(?:tecnic[oa]|colega)<2>(?:ira|vai)'],
  fr: ['(?:je|nous) (?:vais|allons)', '\\p{L}{2,}(?:rai|rons)(?!\\p{L})', 'je (?:vous|reviens|te)', '(?:technicien|collegue)<2>(?:passera|viendra|appellera)'],
  de: ['(?:ich|wir) (?:werde|werden)', '(?:werde|werden) (?:ich|wir)', '(?:melde|schreibe|rufe|bestatige|erstatte|informiere)', '(?:melden|schreiben|rufen|bestatigen|erstatten|informieren) wir', 'wir (?:melden|schreiben|rufen|bestatigen|erstatten|informieren)', '(?:techniker|kollege|kollegin)<3>(?:kommt|ruft)'],
}); // prettier-ignore

export function isOurAct(checked: Checked, offset: number): boolean {
  const clause = checked.clauses.find(({ start, end }) => start <= offset && offset < end);
  return clause !== undefined && says(checked, clause.text, OURS);
}
