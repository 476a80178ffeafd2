const QUOTED_LINE = /^[ \t]*>.*$/gmu;
const QUOTATION = /"[^"\n]{12,400}"|“[^“”\n]{12,400}”|«[^«»\n]{12,400}»|„[^„“”\n]{12,400}[“”]/gu;
const ENOUGH = 20;

/** The text without what its writer only quotes, unless hardly anything is left then. */
export function ownWords(text: string): string {
  const own = text.replace(QUOTED_LINE, ' ').replace(QUOTATION, ' ');
  if (own === text) return text;
  return own.replace(/[^\p{L}]/gu, '').length >= ENOUGH ? own : text;
}
