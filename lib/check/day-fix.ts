import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { formatDate } from '@/lib/text/format';
import type { Checked, Spot } from './types';

/**
 * Words before a day behind which another day can stand as we write one, weekday first. Elsewhere the grammar would break: "the 29th", "el día 29",
 * "no sábado" (whose preposition has a gender), isiZulu's prefixes.
 */
const FITTING: Record<PhraseLanguage, RegExp | null> = {
  en: /(?:^|[^\p{L}])(?:on|by|before|until|till|for|from|than)\s$/u,
  es: /(?:^|[^\p{L}])(?:el|del)\s$/u,
  zu: null,
  pt: /(?:^|[^\p{L}])(?:ate|antes de)\s$/u,
  fr: /(?:^|[^\p{L}])(?:le|avant|d['’]ici|du)\s$/u,
  de: /(?:^|[^\p{L}])(?:am|bis|bis zum|vor|ab|vom)\s$/u,
};
/** Goes on with the day: a year, a part of the day, an apostrophe. */
const GOES_ON = /^(?:['’]|\s*(?:st|nd|rd|th)\b|,?\s*(?:de |del )?\d{4}\b)/u;

/** Another day in the place of one, where it fits into the sentence as it stands. */
export function otherDay({ text, folded, language }: Checked, start: number, end: number, date: string): Spot['fix'] {
  if (language === null) return null;
  // What stands before the day within its stretch stays: "el domingo", "am Sonntag".
  const lead = /^(?:el|am|le|bis|zum|vom)\s+/u.exec(folded.slice(start, end))?.[0].length ?? 0;
  const before = folded.slice(Math.max(0, start - 20), start + lead);
  if (!FITTING[language]?.test(before) || GOES_ON.test(text.slice(end))) return null;
  return { label: 'rewrite', text: text.slice(start, start + lead) + formatDate(date, language) };
}
