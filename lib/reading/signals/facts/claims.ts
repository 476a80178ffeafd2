import type { Fact, FactKind } from '@/lib/conversation/types';
import { takenIn } from '@/lib/text/taken';
import { evidenceOf, type ReadMessage } from '../../context';

/** A fact and what it stands on. Each kind is found by its own file; a stretch of text is one fact only, for who claims it first. */
export type Claim = { kind: FactKind; start: number; end: number; normal: string; signal: string };

export const factOf = (message: ReadMessage, { kind, start, end, normal, signal }: Claim): Fact => ({
  kind,
  value: message.text.slice(start, end),
  normal,
  evidence: evidenceOf(message, start, end, signal),
});

/** The claims that don't overlap an earlier one. */
export function withoutOverlaps(claims: readonly Claim[], length: number): Claim[] {
  const taken = takenIn(length);
  return claims.filter(({ start, end }) => taken.take(start, end));
}
