import type { Playbook } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';

type Faq = Playbook['faq'][number];

/** Words that say nothing about the matter, folded, in six languages; short words are left out anyway. */
const STOP = new Set(
  'have does with your from this that what when where which will would could should there they them then than been just about into please long much many como cuando donde cual esta este para pero porque puedo tengo tiene cuanto sobre estou quando onde qual posso tenho quanto pour avec votre quand comment combien est-ce puis dans mein meine wann wie kann habe ich eine einen lange nini kanjani'.split(
    ' ',
  ),
);

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
    const confidence = (shared / question.size) * 0.7 + (shared / asked.size) * 0.3;
    if (shared >= Math.min(2, question.size) && confidence >= ENOUGH && confidence > (best?.confidence ?? 0)) best = { entry, confidence };
  }
  return best;
}

/** Beginnings of the words that carry meaning: five letters let "return", "returns", "returning" meet. */
const stems = (text: string): Set<string> =>
  new Set(
    words(fold(text))
      .map(({ text }) => text)
      .filter((word) => word.length > 3 && !STOP.has(word))
      .map((word) => word.slice(0, 5)),
  );
