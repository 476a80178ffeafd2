import { visibleMessages } from '../facts/known';
import { PRIVATE } from '../cues/manner';
import { at } from '../matter';
import { says, table } from '../phrases';
import type { Rule, Spot } from '../types';

/** A public answer has no more words; a review has room for a few more. */
const ROOM = { review: 120, other: 70 };
/** So many public turns of ours, and no more. */
const TURNS = 2;

const HERE = table({
  en: ['(?:reply|comment|post|write|answer|respond|send|share|leave|tell us)<6>(?:here|below|in the comments|in a comment|publicly|on this (?:post|thread|page))'],
  es: ['(?:respond*|coment*|publi*|escrib*|envi*|deje*|dig*)<6>(?:aqui|abajo|debajo|en los comentarios|publicamente|en este (?:hilo|post))'],
  zu: ['(?:phendula|bhala|thumela|faka)\\p{L}*<5>(?:lapha|ngezansi|kumakhomenti|emphakathini)'],
  pt: ['(?:respond*|coment*|publi*|escrev*|envi*|deixe*|diga*)<6>(?:aqui|abaixo|em baixo|nos comentarios|publicamente|neste (?:post|topico))'],
  fr: ['(?:repond*|comment*|publi*|ecri*|envoy*|laiss*|indiqu*)<6>(?:ici|ci-dessous|en commentaire|dans les commentaires|publiquement|sous ce)'],
  de: ['(?:antwort*|kommentier*|schreib*|schick*|poste*|hinterlass*|nenn*)<6>(?:hier|unten|in den kommentaren|offentlich|unter diesem)'],
}); // prettier-ignore

const DETAILS = table({
  en: ['numbers?', 'order', 'e-?mail', 'phone', 'address', 'details', 'account', 'booking', 'reference', 'name'],
  es: ['numero*', 'pedido', 'correo', 'e-?mail', 'telefono', 'direccion', 'datos', 'cuenta', 'reserva', 'referencia', 'nombre'],
  zu: ['inombolo*', 'i-?oda', 'i-?imeyili', 'ikheli', 'imininingwane', 'igama', 'ucingo'],
  pt: ['numero*', 'pedido', 'encomenda', 'e-?mail', 'telefone', 'morada', 'endereco', 'dados', 'conta', 'reserva', 'nome'],
  fr: ['numero*', 'commande', 'e-?mail', 'mail', 'telephone', 'adresse', 'coordonnees', 'compte', 'reservation', 'nom'],
  de: ['\\p{L}*nummer*', 'bestellung', 'e-?mail*', 'telefon*', 'adresse*', 'daten', 'konto', 'buchung', 'namen?'],
}); // prettier-ignore

/** Short in public, the detail in private, one case. */
export const R17: Rule = {
  id: 'R17',
  level: 'warn',
  check: (checked) => {
    const { audience, conversation, words, plan, clauses, text, language } = checked;
    if (audience !== 'public' || language === null) return null;
    const spots: Spot[] = [];
    if (words.length > (plan.channel === 'review' ? ROOM.review : ROOM.other))
      spots.push({ ...at(clauses, 'last', text), say: 'R17.long' });
    const turns = visibleMessages(conversation).filter(({ role, visibility }) => role === 'agent' && visibility === 'public').length;
    if (turns >= TURNS && !says(checked, checked.folded, PRIVATE)) spots.push({ ...at(clauses, 'last', text), say: 'R17.turns' });
    for (const clause of clauses)
      if (says(checked, clause.text, HERE) && says(checked, clause.text, DETAILS)) spots.push({ start: clause.start, end: clause.end, say: 'R17.here' }); // prettier-ignore
    return spots;
  },
};
