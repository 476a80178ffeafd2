import { words } from '@/lib/text/words';

/** How people begin before they come to the point: nothing of it is worth saying back. Six languages. */
const FILLER =
  /^(?:(?:el caso|la cosa|el tema|lo que pasa|la verdad) es que|es que|resulta que|(?:o caso|a verdade|o que se passa|a questão) é que|acontece que|é que|(?:le truc|le problème|le fait),? (?:c'est|est) que|il se trouve que|c'est que|bon|alors|voilà|écoutez|(?:the (?:thing|fact|problem|truth) is)(?: that)?|so basically|basically|anyway|well|look|listen|mira|mire|oiga|pues|bueno|olhe|olha|pois|então|tja|also|na ja|hören sie|phela|bheka)(?:,\s*|\s+)/iu;

/** Lines of a forwarded mail, and what a letter says about itself. */
const FRAME =
  /^(?:from|to|de|para|von|an|à|cc|bcc|subject|asunto|assunto|objet|betreff|date|fecha|data|datum|sent|enviado|gesendet|envoyé|re|fwd?|aw|wg|tr|kuya|kusuka|usuku)\s*:|^-{2,}|(?:forwarded|original) message|(?:wrote|escribió|escreveu|a écrit|schrieb)\s*:?$|^(?:i (?:am|'m) writing|i refer|with reference|further to|(?:les|le|os|te) (?:escribo|contacto)|me dirijo|me pongo en contacto|(?:venho|escrevo|entro em contacto)|je (?:vous|t') ?(?:écris|contacte)|je me permets|je reviens vers|ich (?:schreibe|wende mich|nehme bezug|beziehe mich|melde mich)|bezugnehmend|ngibhala|ngiyanibhalela)(?!\p{L})/iu;

/** A laugh, or a heading that counts the days: said back in earnest either sounds like mockery. */
const UNEARNEST = /\p{Extended_Pictographic}|(?<!\p{L})(?:(?:ja){2,}|(?:ha){2,}|lol|lmao|mdr|ptdr|kkk+|rsrs|congratulations|bravo|felicidades|enhorabuena|parabéns|félicitations|glückwunsch|halala)(?!\p{L})|^(?:day|día|dia|jour|tag|week|semana|semaine|woche|usuku)\s+\d+(?!\p{L})/iu; // prettier-ignore

/** Beginnings and ends that show that a piece was cut out of a phrase. */
const CUT_OPEN = /^n'|^(?:ne|of|than|that|which|que|qui|dont|dass|ob|pas|nicht|pero|sino|mas|ou|oder|or|nor|ni|nem)\s|\s(?:not|no|não|pas|nicht|que|dass|that|mais|pero|mas|very|muy|muito|très|sehr|so|too)$/iu; // prettier-ignore

/** The customer's words from where they come to the point. */
export function toThePoint(text: string): string {
  const rest = text.replace(FILLER, '');
  return rest === text ? text : toThePoint(rest.trim());
}

/** True for a stretch that says something by itself: no line of a mail's head, no laugh, nothing cut out of a phrase, no scrap of a word or two. */
export function standsAlone(text: string): boolean {
  const count = words(text).length;
  return (count >= 4 || (count === 3 && text.length >= 16)) && !FRAME.test(text) && !UNEARNEST.test(text) && !CUT_OPEN.test(text);
}
