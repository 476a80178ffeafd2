import type { Evidence, Reading } from '@/lib/conversation/types';
import { sentences } from '@/lib/text/sentences';

type Texts = ReadonlyMap<string, { text: string }>;

/** True for words in a sentence that is aimed at a model, and in what follows it there: nobody wants, paid or complains of that (C10). */
export function isAimed({ message, start }: Evidence, { risks }: Pick<Reading, 'risks'>, texts: Texts): boolean {
  return risks
    .filter(({ kind }) => kind === 'instruction')
    .flatMap(({ evidence }) => evidence)
    .some((mark) => {
      if (mark.message !== message) return false;
      const around = sentences(texts.get(message)?.text ?? '').find((one) => one.start <= mark.start && mark.start < one.end);
      return start >= (around?.start ?? mark.start);
    });
}

/** The reading without wants, questions and issues that only text aimed at a model would give. */
export function withoutAimed(reading: Reading, texts: Texts): Reading {
  if (!reading.risks.some(({ kind }) => kind === 'instruction')) return reading;
  const theirs = (evidence: Evidence) => !isAimed(evidence, reading, texts);
  return {
    ...reading,
    wants: reading.wants.filter(({ evidence }) => theirs(evidence)),
    asks: reading.asks.filter(({ evidence }) => theirs(evidence)),
    issues: reading.issues.filter(({ evidence }) => evidence.length === 0 || evidence.some(theirs)),
  };
}
