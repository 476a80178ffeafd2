/** A short name for a text, to tell it from others: not a secret, and not safe against somebody who tries. */
export function checksum(text: string): string {
  let sum = 5381;
  for (const letter of text) sum = (Math.imul(sum, 33) ^ letter.codePointAt(0)!) >>> 0;
  return sum.toString(36);
}
