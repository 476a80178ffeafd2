/** FNV-1a, 32 bits, over UTF-16 units: `step` takes the hash so far and one more unit, so the prefixes of a stretch share their work. */
export const HASH_SEED = 0x811c9dc5;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads a hash over a table of 2^bits places. */
export function place(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}
