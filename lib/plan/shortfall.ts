import type { Conversation, Evidence, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** Money came, and too little of it: what was due, what came, and what is still missing. */
export type Shortfall = { owed: number; got: number; rest: number; currency: string; evidence: Evidence };

/** Words that set what came against what was due, folded, in six languages. */
const LESS =
  /\b(?:instead of|rather than|short|only|just|the (?:rest|remaining|missing|difference)|en (?:vez|lugar) de|en lugar|solo|solamente|faltan?|restantes?|el resto|em (?:vez|lugar) de|so|apenas|faltam?|o resto|au lieu d[eu]?|seulement|manquent?|(?:la )?difference|le reste|il manque|statt|anstatt|anstelle|nur|fehlen|restlichen?|den rest|esikhundleni|kunokuba|kuphela|kusele|insalela)\b/u;
/** Words of money on its way back, folded. */
const BACK =
  /\b(?:refund\w*|reimburs\w*|credited|paid back|payment|received|arrived|reembols\w*|abon\w*|devol\w*|ingres\w*|recibid\w*|llegado|estorn\w*|receb\w*|credit\w*|rembours\w*|vers(?:e|ement|es)\b|virement|recu\w*|erstatt\w*|zuruck\w*|uberwiesen|gutgeschrieben|erhalten|bekommen|buyisel\w*|ngithole|ngitholile|ifikile)\b/u;

/** What is still missing of money that came back, as their newest message tells it; null where nothing came, or it can't be worked out. */
export function shortfallOf(conversation: Conversation, reading: Reading): Shortfall | null {
  const seen = conversation.messages.filter(({ visibility }) => visibility !== 'internal');
  const newest = seen.findLast(({ role }) => role === 'customer');
  if (!newest || !LESS.test(fold(newest.text))) return null;
  const back = seen.some(({ text }) => BACK.test(fold(text)));
  const amounts = reading.facts.flatMap(({ kind, normal, evidence }) => {
    const match = kind === 'amount' ? /^(\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(normal) : null;
    return match ? [{ amount: Number(match[1]), currency: match[2]!, evidence }] : [];
  });
  const told = amounts.filter(({ evidence }) => evidence.message === newest.id);
  const [first] = told;
  if (!back || first === undefined) return null;
  const known = amounts.filter(({ currency, evidence }) => currency === first.currency && seen.some(({ id }) => id === evidence.message));
  for (const got of told.toSorted((a, b) => a.evidence.start - b.evidence.start))
    for (const owed of known.filter(({ amount }) => amount > got.amount)) {
      const rest = Math.round((owed.amount - got.amount) * 100) / 100;
      const others = told.filter(({ amount }) => amount !== got.amount && amount !== owed.amount);
      // A third sum of theirs has to be the difference: else it is another matter.
      if (others.every(({ amount }) => amount === rest)) {
        const swapped = others.length === 0 && told.length === 1 && REST.test(fold(newest.text));
        return swapped
          ? { owed: owed.amount, got: rest, rest: got.amount, currency: first.currency, evidence: got.evidence }
          : { owed: owed.amount, got: got.amount, rest, currency: first.currency, evidence: got.evidence };
      }
    }
  return null;
}
/** The only sum that they name is what is missing. */
const REST = /\b(?:short|missing|faltan?|restantes?|faltam?|manquent?|il manque|fehlen|restlichen?)\b/u;
