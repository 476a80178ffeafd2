import type { Finding } from '@/lib/conversation/types';
import { assembled } from './apply';
import type { Part } from './compose';
import { piecesOf } from './pieces';

/** Rules whose fix changes the manner and never a fact: days, sums and names are the agent's. */
const MANNER: ReadonlySet<string> = new Set(['R22', 'R15', 'R7', 'G2.5', 'shouting', 'sarcasm', 'tone-too-far', 'R14']);
/** A fix can uncover another. */
const ROUNDS = 4;

/** The agent's own words with what the check can mend in them. */
export function softened(parts: readonly Part[], oneLine: boolean, check: (text: string) => Finding[]): Part[] {
  let current = [...parts];
  for (let round = 0; round < ROUNDS; round++) {
    const { pieces, places } = shown(current, oneLine);
    const { text } = places;
    const found = check(text).filter(({ rule, fix, level }) => fix !== null && level !== 'pass' && MANNER.has(rule)).toSorted((a, b) => b.start - a.start); // prettier-ignore
    const next = [...current];
    let changed = false;
    const touched = new Set<number>();
    for (const { start, end, fix } of found) {
      const at = places.places.findIndex((place) => place !== null && place.start <= start && end <= place.end);
      const index = pieces[at]?.part;
      const part = index === undefined ? undefined : current[index];
      if (!part?.own || part.after === null || touched.has(index!) || fix === null) continue;
      const from = places.places[at]!.start;
      const after = (part.after.slice(0, start - from) + fix.text + part.after.slice(end - from)).replace(/\s{2,}/gu, ' ').trim();
      const gone = !/[\p{L}\p{N}]/u.test(after);
      next[index!] = { ...part, kind: gone ? 'removed' : 'reworded', reason: 'manner', after: gone ? null : after };
      touched.add(index!);
      changed = true;
    }
    current = next;
    if (!changed) break;
  }
  return current;
}

function shown(parts: readonly Part[], oneLine: boolean) {
  const pieces = piecesOf(parts, null);
  return { pieces, places: assembled(pieces, new Set(), oneLine) };
}
