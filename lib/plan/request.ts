import type { Conversation, IssueKind, Reading, RiskKind } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** Kinds of matter that people also write about when nothing went wrong: a booking to move, a price to ask, a contract to end. */
const ORDINARY: ReadonlySet<IssueKind> = new Set(['information', 'feature-request', 'cancellation', 'return', 'subscription', 'booking', 'price', 'out-of-stock', 'invoice', 'praise']); // prettier-ignore
const SERIOUS: ReadonlySet<RiskKind> = new Set(['legal', 'chargeback', 'fraud', 'press', 'bad-review', 'abuse', 'safety', 'privacy', 'discrimination', 'self-harm']); // prettier-ignore

/** Words that say that something is wrong, folded, in six languages. */
const ENGLISH = String.raw`wrong\w*|(?:has|have|had|is|are|was|were|does|do|did) not|incorrect\w*|mistakes?|errors?|overcharg\w*|charged (?:twice|again|more|me)|too (?:much|expensive|high|small|big|large|tight|short|long)|never|still (?:have|has|had|not|no|wait\w*)|hasn't|haven't|didn't|doesn't|isn't|aren't|wasn't|won't|can't|cannot|couldn't|complain\w*|disappoint\w*|refus\w*|unfair|misleading|not what|problems?|broken|faulty|missing|stuck`; // prettier-ignore
const OTHERS = String.raw`mal|incorrect[oa]s?|equivocad[oa]s?|errores|de mas|nunca|sigo|sigue|no (?:me|he|ha|han|funciona|llega\w*|esta|puedo|veo)|queja|reclam\w*|decepcion\w*|injust\w*|problemas?|car[oa]|qued[oa] (?:chic|grand|pequen)\w*|rot[oa]s?|errad\w*|incorret\w*|engan\w*|erro|a mais|continu[ao]|nao (?:me|recebi|chegou|funciona|consigo|esta)|queixa|desilu\w*|partid[oa]|errone\w*|erreurs?|trompe\w*|jamais|toujours pas|n'ai (?:pas|rien)|(?:ne )?(?:marche|fonctionne|arrive)(?:nt)? pas|plainte|decue?s?|problemes?|trop|casse\w*|falsch\w*|fehler\w*|nie|immer noch|nicht (?:erhalten|bekommen|angekommen|da|moglich|funktion\w*)|funktioniert nicht|beschwer\w*|enttausch\w*|zu (?:teuer|viel|klein|gross|eng)|kaputt|inkinga|iphutha|namanje|akukho|a(?:ka|yi|li|si|wu)(?:ka)?fik\w*|khalaz\w*|onakele|aphukile`; // prettier-ignore
const WRONG = new RegExp(String.raw`\b(?:${ENGLISH}|${OTHERS})\b`, 'u');

type Given = { conversation: Conversation; reading: Reading; issues: IssueKind[] };

/** All that they wrote, folded. */
const told = ({ messages }: Conversation): string =>
  fold(
    messages
      .filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal')
      .map(({ text }) => text)
      .join('\n'),
  );

/** True where they say that something is wrong. */
export const saysWrong = (conversation: Conversation): boolean => WRONG.test(told(conversation));

/** True where they ask for something ordinary and nothing went wrong: then nothing is apologised for and nothing owned (R1, R3 don't apply). */
export function isRequest(given: Given): boolean {
  const { reading, issues } = given;
  return reading.heat.level <= 1 && issues.length > 0 && reading.impact.every(({ text }) => text.trim().endsWith('?')) && isCalm(given);
}

/** True where they bargain before they buy: a better price, with nothing to put right (G3.5). */
export function isBargain(given: Given): boolean {
  const { reading, issues } = given;
  const bargains = reading.profiles.some(({ kind, confidence }) => kind === 'negotiator' && confidence >= 0.5);
  return bargains && (issues[0] === undefined || issues[0] === 'price' || issues[0] === 'information') && reading.heat.level <= 2 && isCalm(given); // prettier-ignore
}

function isCalm({ conversation, reading, issues }: Given): boolean {
  return (
    issues.every((issue) => ORDINARY.has(issue)) &&
    reading.repeat.failures === 0 &&
    !reading.promises.some(({ by, state }) => by === 'agent' && state === 'broken') &&
    !reading.risks.some(({ kind }) => SERIOUS.has(kind)) &&
    !saysWrong(conversation)
  );
}

/** Questions about the way or the time of something that the customer would do: no demand of ours. Folded, six languages. */
const ENQUIRY =
  /\b(?:how (?:do|can|would|should|does|to) ?(?:i|we|one|you|it|this|the|your)?|how (?:long|many days|late)|(?:until|by|till) when|when (?:do|must|can|should) (?:i|we)|what(?:'s| is| are) (?:your|the) (?:\w+ )?(?:policy|process|procedure|deadline|time limit|steps|terms|conditions)|(?:can|may|could) (?:i|we) (?:still|also|even)|am i (?:still )?able|do (?:i|we) (?:have|need) to|who pays|is it (?:still )?possible|como (?:puedo|podria|hago|se|devuelvo|funciona)|hasta cuando|cuanto tiempo tengo|que plazo|cual es (?:el plazo|la politica|el procedimiento)|todavia puedo|aun puedo|tengo que|quien paga|como (?:posso|devo|faco|funciona)|ate quando|quanto tempo tenho|qual e o prazo|ainda posso|tenho de|tenho que|quem paga|comment (?:puis-je|je peux|faire|dois-je|retourner|renvoyer|proceder|est-ce que je|se passe|fonctionne)|jusqu'(?:a|au) quand|combien de temps (?:ai-je|j'ai|est-ce que j)|quel est le delai|puis-je encore|dois-je|qui paie|wie (?:kann|muss|schicke|sende|gebe|funktioniert|geht|lauft|lange)|bis wann|welche frist|kann ich (?:\w+ ){0,3}noch|muss ich|wer (?:zahlt|tragt|ubernimmt)|ngingabuyisela kanjani|ngi\w+ kanjani|kuze kube nini|nginesikhathi esingakanani)\b/u;
/** What we are told to do: then it is a request, however it is put. */
const TOLD =
  /\b(?:(?:i|we) (?:want|need|would like|'d like) (?:to (?:return|send)|my|a|the)|i'd like (?:to|my|a)|(?:can|could|would|will) you (?:please )?(?:refund|send|give|cancel|replace|exchange|collect|arrange)|please (?:refund|send|cancel|replace|exchange|collect|arrange)|quiero|quisiera|me gustaria|(?:pueden|puede|podrian|podria) (?:devolver|reembolsar|enviar|cambiar|recoger)\w*|quero|queria|gostaria|podem (?:devolver|reembolsar|enviar|trocar)\w*|je (?:veux|voudrais|souhaite)|(?:pouvez|pourriez)-vous (?:me )?(?:rembourser|envoyer|echanger|remplacer)|ich (?:mochte|will|wurde gern)|(?:konnen|konnten) sie (?:mir |das |es )?(?:\w+ ){0,3}(?:erstatten|schicken|zusenden|umtauschen|ersetzen)|ngicela|ngifuna)\b/u;

/** True where all that they ask is how, until when or whether something can be returned, ended or moved: answered before anything is offered. */
export function isEnquiry(given: Given): boolean {
  const { conversation, reading, issues } = given;
  const asks = reading.asks.filter(({ answered }) => !answered);
  return (
    reading.heat.level <= 1 &&
    issues.length > 0 &&
    asks.some(({ text }) => ENQUIRY.test(fold(text))) &&
    !TOLD.test(told(conversation)) &&
    isCalm({ ...given, issues: issues.slice(0, 1) })
  );
}
