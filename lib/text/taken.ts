/**
 * Which stretches of a text are spoken for. `take` claims one and says whether it was free; a claim costs its own length, so reading a text of many
 * matches stays linear.
 */
export function takenIn(length: number): { take: (start: number, end: number) => boolean } {
  let used: Uint8Array | null = null;
  return {
    take(start, end) {
      used ??= new Uint8Array(length + 1);
      for (let at = start; at < end; at++) if (used[at] === 1) return false;
      used.fill(1, start, Math.max(end, start + 1));
      return true;
    },
  };
}
