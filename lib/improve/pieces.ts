import type { Grammar } from '@/lib/draft/phrases/grammar';
import type { Part } from './compose';
import type { Change, Piece } from './types';

type Placed = Piece & { part: number };

const idOf = (part: Part, place: number): string => `${part.kind}-${part.span ? `${part.span.start}-${part.span.end}` : `${part.reason}-${place}`}`; // prettier-ignore

/** The parts as pieces; what was moved stands a second time where it was typed, for when the move is left. */
export function piecesOf(parts: readonly Part[], grammar: Grammar | null): Placed[] {
  const pieces = parts.map((part, place): Placed => {
    const change = part.kind === 'kept' ? null : idOf(part, place);
    const lower = grammar !== null && part.after !== null && grammar.afterComma.lower.test(part.after) && !grammar.afterComma.keep.test(part.after); // prettier-ignore
    return {
      change,
      before: part.kind === 'moved' ? null : part.before,
      after: part.after,
      lowered: lower ? part.after!.charAt(0).toLowerCase() + part.after!.slice(1) : null,
      row: part.row,
      part: place,
    };
  });
  for (const [place, part] of parts.entries()) {
    if (part.kind !== 'moved' || part.span === null) continue;
    const { start } = part.span;
    const before = parts.reduce((best, other, index) => (other.kind !== 'moved' && other.span !== null && other.span.start < start && (best === -1 || other.span.start > parts[best]!.span!.start) ? index : best), -1); // prettier-ignore
    const at = pieces.findIndex((piece) => piece.part === before) + 1;
    pieces.splice(at, 0, { change: idOf(part, place), before: part.before, after: null, lowered: null, row: pieces[at - 1]?.row ?? part.row, part: place }); // prettier-ignore
  }
  return pieces;
}

/** The differences, in the order of the result. */
export const changesOf = (parts: readonly Part[]): Change[] =>
  parts.flatMap(
    (part, place) =>
    part.kind === 'kept' ? [] : [{ id: idOf(part, place), kind: part.kind, before: part.before, after: part.after, span: part.span, reason: part.reason }], // prettier-ignore
  );
