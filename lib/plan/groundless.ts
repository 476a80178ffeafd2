import type { Conversation, Evidence, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** Wishes for the agent's own number, company or life. Folded, six languages. */
const PERSONAL =
  /\b(?:are you (?:married|single|seeing (?:any|some)one)|your (?:private|personal|own|whatsapp) number|ring me .{0,40}(?:after work|some night|natter)|go out with me|(?:drink|dinner|coffee) with me|your birthday|[eé]?stas? (?:casad|solter)[oa]|tienes novi[oa]|tu (?:numero|whatsapp|instagram)(?! de (?:pedido|cliente))|(?:quedamos|salimos) (?:un dia|a tomar|esta noche)|(?:es|voce e|e) (?:casad|solteir)[oa]|tens namorad[oa]|tem namorad[oa]|(?:teu|seu) (?:whatsapp|instagram|numero pessoal|numero particular)|(?:es-tu|tu es|vous etes|etes-vous) (?:mariee?|celibataire)|(?:ton|votre) (?:06|numero perso\w*|whatsapp|insta\w*)|(?:boire un verre|diner) avec moi|(?:bist du|sind sie) (?:single|verheiratet|vergeben|noch zu haben)|deine (?:handynummer|private nummer|whatsapp)|ihre (?:private nummer|handynummer)|mit mir (?:ausgehen|essen gehen|einen kaffee)|ushadile|unesoka|unentombi|inombolo yakho (?:yangasese|ye-?whatsapp)|whatsapp number yakho|siphume (?:sobabili|ngo\w+))\b/u;

/** True where their newest message asks for the agent's person, not for the company. */
export const isPersonal = ({ messages }: Conversation): boolean =>
  PERSONAL.test(fold(messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal')?.text ?? ''));

/** A charge about data is in earnest whatever else they ask. */
const DATA = /\b(?:data|gdpr|rgpd|dsgvo|popia|lgpd|leak\w*|datos|dados|donnees|daten\w*|datenschutz|imininingwane)\b/u;

/** What the angry call a company; of a fraud it tells nothing. */
const NAMED =
  /^(?:(?:bande de |you |des |sois unos |unos |bando de |ihr )?(?:thie(?:f|ves)|crooks?|scammers?|robbers?|ladron(?:es)?|sinverguenzas|estafadores|ladr(?:ao|oes)|vigaristas?|voleurs?|escrocs?|arnaqueurs?|diebe?|betruger|abzocker|gauner|amasela|isela|abaphangi))$/u;

/** True where it stands within marks in its message: the name of something, or another's words. */
function isQuoted({ message, start, end }: Evidence, { messages }: Conversation): boolean {
  const text = messages.find(({ id }) => id === message)?.text ?? '';
  return [...text.matchAll(/["“„«]([^"“”„«»\n]{1,60})["”“»]/gu)].some(({ index, 0: whole }) => index < start && end < index + whole.length); // prettier-ignore
}

/**
 * The reading without charges that the words don't carry: a company called thieves tells of no fraud, nor does the title of a course, and who asks the
 * agent out has no trouble with their data and wants no call of the company's; a flight that was cancelled on them isn't to be cancelled. Another team would be sent what it can't answer.
 */
export function withoutGroundless(reading: Reading, conversation: Conversation): Reading {
  const personal = isPersonal(conversation);
  const isGroundless = (kind: string, evidence: readonly Evidence[]): boolean => {
    if (kind === 'fraud') return evidence.length > 0 && evidence.every((one) => NAMED.test(fold(one.text)) || isQuoted(one, conversation));
    return kind === 'privacy' && personal && !evidence.some(({ text }) => DATA.test(fold(text)));
  };
  const dropped = new Set(reading.risks.filter(({ kind, evidence }) => isGroundless(kind, evidence)).map(({ kind }) => kind as string));
  const risks = reading.risks.filter(({ kind }) => !dropped.has(kind));
  const issues = reading.issues.filter(({ kind, evidence }) => !dropped.has(kind) && !isGroundless(kind, evidence));
  const wants = reading.wants.filter(
    ({ kind }) => !(kind === 'cancellation' && issues[0]?.kind === 'flight-cancelled') && !(kind === 'callback' && personal),
  );
  const same = [risks, issues, wants].every(
    ({ length }, place) => length === [reading.risks, reading.issues, reading.wants][place]?.length,
  );
  return same ? reading : { ...reading, risks, issues, wants };
}
