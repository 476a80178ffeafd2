import type { Corrections, Evidence, Reading } from '@/lib/conversation/types';
import type { ReadContext } from '../context';

/** The agent's word: it holds for this conversation, comes last, and its evidence says where it is from. */
export function applyCorrections(reading: Reading, corrections: Corrections, context: ReadContext): Reading {
  const last = context.customer.at(-1);
  const evidence: Evidence[] = last
    ? [{ message: last.id, start: 0, end: last.text.length, text: last.text, signal: 'agent.correction' }]
    : [];
  const corrected = { ...reading };
  if (corrections.language !== undefined) corrected.language = { code: corrections.language, confidence: 1 };
  if (corrections.level !== undefined) {
    const { level } = corrections;
    const messages = reading.heat.messages.map((each) =>
      each.id === last?.id ? { ...each, level, score: level / 4, evidence: [...evidence, ...each.evidence] } : each,
    );
    corrected.heat = { ...reading.heat, level, score: level / 4, messages };
  }
  if (corrections.profiles !== undefined)
    corrected.profiles = corrections.profiles.map((kind) => ({
      kind,
      confidence: 1,
      evidence: [...evidence, ...(reading.profiles.find((each) => each.kind === kind)?.evidence ?? [])],
    }));
  if (corrections.issues !== undefined)
    corrected.issues = corrections.issues.map((kind) => ({
      kind,
      confidence: 1,
      evidence: [...evidence, ...(reading.issues.find((each) => each.kind === kind)?.evidence ?? [])],
    }));
  return corrected;
}
