import { checkText, compute, improveText, newMemory } from './compute';
import type { Phrase } from '@/lib/voice/types';
import type { Improvement } from '@/lib/improve/types';
import type { CheckRequest, CheckResult, WorkRequest, WorkResult } from './types';

export type Question = { id: number } & ({ kind: 'suggest'; request: WorkRequest } | { kind: 'check' | 'improve'; request: CheckRequest });
/** What the engine is told, without an answer: phrases go over once, not with each question. */
export type Told = { kind: 'phrases'; phrases: readonly Phrase[] };
export type Answer = { id: number } & ({ ok: true; value: WorkResult | CheckResult | Improvement | null } | { ok: false; message: string });

/** The engine off the sidebar's main thread: reading a thousand messages never holds up a key press (LIMITS P9). */
const memory = newMemory();

self.onmessage = ({ data }: MessageEvent<Question | Told>) => {
  if (data.kind === 'phrases') memory.phrases = data.phrases;
  else self.postMessage(answer(data));
};

function valueOf(question: Question): WorkResult | CheckResult | Improvement | null {
  if (question.kind === 'suggest') return compute(question.request, memory);
  return question.kind === 'check' ? checkText(question.request, memory) : improveText(question.request, memory);
}

function answer(question: Question): Answer {
  try {
    return { id: question.id, ok: true, value: valueOf(question) };
  } catch (error) {
    return { id: question.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
