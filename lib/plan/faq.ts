import type { Playbook } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';
import { stems } from '@/lib/text/stems';

type Faq = Playbook['faq'][number];

/** Enough of the question's words in the ask to take it for the same question. */
const ENOUGH = 0.5;

/** What a question is about, whatever its words: a time limit, giving back, money back. Folded, six languages. */
const NOTIONS: readonly (readonly [string, RegExp])[] = [
  ['time', /\b(?:how (?:long|many days|late|soon)|(?:until|by|till) when|when|deadline|time limit|how much time|still|cuanto (?:tiempo|tarda)|hasta cuando|plazo|cuando|(?:todavia|aun) puedo|quanto tempo|ate quando|prazo|quando|ainda posso|combien de temps|jusqu'(?:a|au) quand|quel delai|quand|puis-je encore|wie lange|bis wann|wann|frist|noch|nini|isikhathi|ngasikhathi)\b/u],
  ['return', /\b(?:return(?:s|ing|ed)?(?! (?:address|to sender))|send (?:\w+ ){0,3}back|give (?:\w+ ){0,2}back|devolver\w*|devolucion|devuelvo|devolv\w*|devolucao|retourner|renvoyer|retour|zuruck(?:geben|senden|schicken)|zuruckgebe\w*|ruckgabe|retoure|widerruf\w*|(?:uku|ngi|ngingayi|ngingawa)?buyisela)\b/u],
  ['refund', /\b(?:refund(?:s|ed)?|money back|reembols\w*|devolucion del dinero|estorno|rembours\w*|erstattung|erstattet|geld zuruck|imali ibuye|imali yami)\b/u],
]; // prettier-ignore

const notionsIn = (text: string): Set<string> => {
  const folded = fold(text);
  return new Set(NOTIONS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name));
};

/** Both are about the same two things or more: "until when can I send them back" and "how long do I have to return an item". */
function alike(ask: string, question: string, context: string): boolean {
  const wanted = notionsIn(question);
  const asked = notionsIn(ask);
  // "When can I do that?" gets what "that" is from what was asked before it.
  const found = new Set([...asked, ...(asked.has('time') && asked.size === 1 ? notionsIn(context) : [])]);
  return wanted.size >= 2 && wanted.size === found.size && [...wanted].every((notion) => found.has(notion));
}
/** As sure as that makes it. */
const ALIKE = 0.75;

/**
 * The entry of the frequent questions that an ask is, with how sure that is (0 to 1), or null. `context`: what was asked in the same message before it.
 */
export function faqFor(ask: string, faq: readonly Faq[], language: string, context = ''): { entry: Faq; confidence: number } | null {
  const byNotion = faq.find((entry) =>
    alike(ask, entry.question[language] ?? entry.question[language.slice(0, 2)] ?? entry.question.en ?? '', context),
  );
  const byWords = faqByWords(ask, faq, language);
  return byNotion && (byWords?.confidence ?? 0) < ALIKE ? { entry: byNotion, confidence: ALIKE } : byWords;
}

function faqByWords(ask: string, faq: readonly Faq[], language: string): { entry: Faq; confidence: number } | null {
  const asked = stems(ask);
  if (asked.size === 0) return null;
  let best: { entry: Faq; confidence: number } | null = null;
  for (const entry of faq) {
    const question = stems(entry.question[language] ?? entry.question[language.slice(0, 2)] ?? entry.question.en ?? '');
    if (question.size === 0) continue;
    const shared = [...question].filter((stem) => asked.has(stem)).length;
    // Most of a question's words, or it is another question about the same kind of thing.
    if (shared / question.size < 0.7) continue;
    const confidence = (shared / question.size) * 0.7 + (shared / asked.size) * 0.3;
    if (shared >= Math.min(2, question.size) && confidence >= ENOUGH && confidence > (best?.confidence ?? 0)) best = { entry, confidence };
  }
  return best;
}
