import { words } from '@/lib/text/words';
import { table } from './phrases';
import type { Span } from '@/lib/text/span';
import { says } from './phrases';
import type { Checked } from './types';

const CLOSING = table({
  en: ['(?:kind|best|warm|warmest|kindest)?(?: ?regards)', 'all the best', 'best(?: wishes)?', 'sincerely', 'yours(?: sincerely| faithfully| truly)?', 'cheers', 'take care', 'thanks?(?: again)?', 'thank you'],
  es: ['(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?', 'atentamente', 'un abrazo', 'cordialmente', 'gracias'],
  zu: ['ozithobayo', 'ngokuzithoba', 'usale kahle', 'ngiyabonga', 'siyabonga'],
  pt: ['(?:com os )?(?:melhores )?cumprimentos', 'atenciosamente', 'abraco*', 'um abraco', 'obrigad[oa]', 'com estima'],
  fr: ['(?:bien )?cordialement', 'bien a vous', 'sinceres salutations', 'amicalement', 'merci', 'belle journee', 'bonne journee'],
  de: ['(?:mit )?(?:freundlichen|vielen|besten|lieben|herzlichen|viele|beste|liebe|herzliche|freundliche)? ?gru(?:ss|ssen|sse|ß|ße|ßen)', 'danke', 'alles gute'],
}); // prettier-ignore

/** The sentences of a reply that say something: without a greeting's own line, the closing and the name under it. Offsets are the text's, words folded. */
export function body(checked: Checked): Span[] {
  const made = known.get(checked) ?? bodyOf(checked);
  known.set(checked, made);
  return made;
}

/** By the text as it was prepared: many rules ask for it. */
const known = new WeakMap<Checked, Span[]>();

function bodyOf(checked: Checked): Span[] {
  const { clauses, text } = checked;
  // A title or an initial in the name may part the greeting in two: "Hallo Dipl.-Ing. Weber,".
  const opening = greetingEnd(text);
  const first = clauses.findIndex((clause, place) => clause.start >= opening && !(place === 0 && isGreeting(text, clause)));
  let last = clauses.length;
  while (last > first + 1 && isFarewell(checked, clauses[last - 1]!)) last--;
  return first === -1 ? [] : clauses.slice(first, last);
}

/** Where a greeting in a line of its own ends, parted from the rest by an empty one; 0 where there is none. */
function greetingEnd(text: string): number {
  const line = /^\s*(?<said>[^\n]+)\n[ \t]*\n/u.exec(text);
  const said = line?.groups?.said?.trim() ?? '';
  return line && words(said).length <= LONGEST && /(?:,|!|:|\p{L})$/u.test(said) ? line[0].length : 0;
}

/** Words of a greeting with a title and a whole name. */
const LONGEST = 8;

/** A first line of a few words that ends with a comma, or nothing. */
const isGreeting = (text: string, { start, end }: Span): boolean =>
  words(text.slice(start, end)).length <= 5 && /(?:,|!|:|\p{L})\s*$/u.test(text.slice(start, end)) && /^\s*\n/u.test(text.slice(end));

function isFarewell(checked: Checked, clause: Span): boolean {
  const written = checked.text.slice(clause.start, clause.end);
  const count = words(written).length;
  const ownLine = /\n\s*$/u.test(checked.text.slice(0, clause.start));
  if (count <= 4 && ownLine && !/[.?!]\s*$/u.test(written)) return true;
  return count <= 5 && says(checked, clause.text, CLOSING) && /(?:,|!|\p{L})\s*$/u.test(written);
}
