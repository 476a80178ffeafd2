import { trimSpan, type Span } from './span';

/** Words after whose full stop a sentence goes on, folded; titles and the abbreviations of order numbers and hours in six languages. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|sr|sra|srta|st|no|nr|num|n|r[eé]f|approx|e\.g|i\.e|z\.b|bzw|p\.ex|ca|usw|etc|a\.m|p\.m|tel|art|av|avda|vs|mme|mlle)\.$/iu;

/** A month after a day's number and full stop: "am 27. November". */
const GERMAN_MONTH = /^\s+(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

/**
 * The sentences of a text, in order: split at line breaks, and after . ! ? … with following white space, but not after abbreviations, initials or
 * within numbers. Bare clauses count as sentences. Linear in the text's length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.text) found.push(span);
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!;
    if (unit === '\n') push(index + 1);
    else if ((unit === '.' || unit === '!' || unit === '?' || unit === '…') && endsHere(text, index)) {
      let end = index + 1;
      while (end < text.length && /["'”’»)\]]/u.test(text[end]!)) end++;
      push(end);
      index = end - 1;
    }
  }
  push(text.length);
  return found;
}

function endsHere(text: string, index: number): boolean {
  const after = text[index + 1];
  if (after !== undefined && !/[\s"'”’»)\]]/u.test(after)) return false;
  if (text[index] !== '.') return true;
  const before = text.slice(Math.max(0, index - 8), index + 1);
  if (/(?:^|\s)\d{1,2}\.$/u.test(before) && GERMAN_MONTH.test(text.slice(index + 1, index + 6))) return false;
  return !ABBREVIATION.test(before) && !/(?:^|\s)\p{Lu}\.$/u.test(before);
}
