import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** What the danger comes from, which decides what to ask of them first: leave the place, see a doctor, or stop using the thing. */
export type Danger = 'place' | 'food' | 'thing';

const PLACE =
  /\b(?:gas (?:leak|smell)|smell(?:s|ed|ing)? (?:of )?(?:gas|burning|smoke)|carbon monoxide|co (?:alarm|detector)|gas (?:boiler|alarm|engineer)|fire|smoke|flood\w*|live wires?|bare wires?|ceiling|collaps\w*|monoxido de carbono|caldera de gas|olor a (?:gas|quemado)|huele a gas|fuga|incendio|humo|cheiro a gas|cheira a gas|fogo|fumo|fumaca|monoxyde de carbone|chaudiere (?:a )?gaz|odeur de (?:gaz|brule)|sent le gaz|fuite de gaz|incendie|fumee|gasgeruch|gastherme\w*|kohlenmonoxid\w*|co-?(?:melder|warner|alarm|werte?)\w*|abgas\w*|riecht nach gas|feuer|brand|rauch|igesi|umlilo|intuthu)\b/u;
const FOOD =
  /\b(?:food poison\w*|vomit\w*|sick all|threw up|diarrh\w*|raw|undercooked|pink inside|chicken|allerg\w*|nuts?|soup|meal|ate|eaten|meat|fish|dish|salmonel\w*|mold|mould|intoxicaci\w*|vomit\w*|crud[oa]|pollo|alergi\w*|comida|plato|marisco|intoxicac\w*|cru[a]?|frango|prato|alergia|indigestion|vomi\w*|poulet|cru|plat|repas|allergie|lebensmittelvergiftung|(?:mich|sich|uns) (?:\w+ ){0,3}ubergeben|erbrochen|roh(?:es|er|e)?|hahnchen|gegessen|(?:das|ihr|vom|im|beim) essen|restaurant|allergi\w*|ukudla|inyama|inkukhu|hlanz\w*)\b/u;

/** Told from the customer's words; a thing where nothing says otherwise. */
export function dangerOf({ messages }: Conversation): Danger {
  const text = fold(
    messages
      .filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal')
      .map(({ text }) => text)
      .join('\n'),
  );
  return PLACE.test(text) ? 'place' : FOOD.test(text) ? 'food' : 'thing';
}
