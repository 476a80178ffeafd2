import type { Evidence, Risk, RiskKind } from '@/lib/conversation/types';
import { sentenceAt, type ReadContext, type ReadMessage } from '../context';
import { risksLexicon } from '../lexicons/risks';
import { matchPhrases } from '../match';
import { readInstruction } from './instruction';

type Worded = Exclude<RiskKind, 'instruction'>;
/** What a wording of the lexicon stands for: a risk, or that what looks like one in this sentence isn't. */
export type RiskCue = Worded | `not:${Worded}`;

const ORDER: readonly RiskKind[] = [
  'self-harm', 'safety', 'legal', 'discrimination', 'fraud', 'privacy', 'press', 'chargeback', 'churn', 'bad-review', 'abuse', 'instruction',
]; // prettier-ignore

/** Wordings that say enough on their own have weight 1; two weak ones together count too. */
const ENOUGH = 1;

/** The risks of the conversation with the words that say so, gravest first. Only what the customer wrote counts; idioms and negations don't. */
export function readRisks(context: ReadContext): Risk[] {
  const found = new Map<RiskKind, { weight: number; evidence: Evidence[] }>();
  for (const message of context.customer)
    for (const { kind, weight, evidence } of risksOf(message)) {
      const known = found.get(kind) ?? { weight: 0, evidence: [] };
      found.set(kind, { weight: known.weight + weight, evidence: [...known.evidence, evidence] });
    }
  const instruction = readInstruction(context);
  if (instruction.length > 0) found.set('instruction', { weight: 1, evidence: instruction });
  return ORDER.flatMap((kind) => {
    const risk = found.get(kind);
    return risk && risk.weight >= ENOUGH ? [{ kind, evidence: longest(risk.evidence) }] : [];
  });
}

function risksOf(message: ReadMessage): { kind: Worded; weight: number; evidence: Evidence }[] {
  const matches = matchPhrases(risksLexicon, message).filter((match) => !match.negated);
  const undone = new Set(
    matches
      .filter((match) => match.kind.startsWith('not:'))
      .map((match) => `${match.kind.slice(4)} ${sentenceAt(message, match.evidence.start)?.start ?? -1}`),
  );
  return matches.flatMap(({ kind, weight, evidence }) =>
    kind.startsWith('not:') || undone.has(`${kind} ${sentenceAt(message, evidence.start)?.start ?? -1}`)
      ? []
      : [{ kind: kind as Worded, weight, evidence }],
  );
}

const MOST = 6;

/** Without the stretches that lie inside others, at most six; no more are looked at than that takes. */
export function longest(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const [index, each] of evidence.entries()) {
    if (kept.length === MOST) break;
    if (!evidence.some((other, at) => at !== index && holds(other, each, at < index))) kept.push(each);
  }
  return kept;
}

/** Whether a stretch lies in another one; of two that are the same in the `earlier`. */
const holds = (outer: Evidence, inner: Evidence, earlier: boolean): boolean =>
  outer.message === inner.message &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (outer.end - outer.start > inner.end - inner.start || earlier);
