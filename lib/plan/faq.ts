import type { Playbook } from '@/lib/playbook/schema';
import { stems } from '@/lib/text/stems';

type Faq = Playbook['faq'][number];

/** Enough of the question's words in the ask to take it for the same question. */
const ENOUGH = 0.5;

/** The entry of the frequent questions that an ask is, with how sure that is (0 to 1), or null. */
export function faqFor(ask: string, faq: readonly Faq[], language: string): { entry: Faq; confidence: number } | null {
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
