import type { Evidence } from '@/lib/conversation/types';
import { allMatches } from '@/lib/text/matches';
import { matchesIn } from '@/lib/text/sieve/sieve';
import { evidenceOf, type ReadMessage } from '@/lib/reading/context';

/** How a message is written, whatever its language: each mark with its strength, and the words that show it. */
export const HEAT_STYLES = ['capitals', 'exclamations', 'questions', 'stretched', 'angry-emoji', 'dots'] as const;
export type HeatStyle = (typeof HEAT_STYLES)[number];
export type StyleMark = { style: HeatStyle; strength: number; evidence: Evidence };

/** Abbreviations and names that are written in capitals by everybody. */
const ABBREVIATIONS = new Set(
  'USA EU UK UPS DHL FEDEX DPD GLS USPS TNT SMS PDF FAQ ATM PIN IBAN BIC VAT IVA GPS TV PC HDMI USB SSD RAM CEO CFO COO URL HTTP HTTPS API APP VPN SIM LTE EST PST CET GMT UTC ASAP FYI RSVP TIA LOL OMG WTF WIFI DSL LED LCD OLED ID CPF CNPJ CEP NIF DNI RG PIX SMS MMS GDPR LGPD RGPD DSGVO POPIA BMW VW KLM BA AA SAA RER SNCF RENFE TAP ICE AGB ANSES SARS SASSA FNB MTN SABC CCMA USD EUR GBP ZAR BRL XL XXL AM PM ICASA NHS DOT IRS HMRC BBC FOMO VIP OTP SLA KYC ISP LAN ADSL USSD ETA ETD JFK LAX LHR JNB CPT DUR MAD BCN GRU LIS CDG ORY FRA MUC TXL BER'.split(
    ' ',
  ),
);
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]+(?:[^\p{L}\p{N}\n.!?]{1,3}\p{Lu}[\p{Lu}'’]+)*(?![\p{L}\p{N}])/gu;
const SPOKEN = /[AEIOUYÀ-ÖØ-Ý]/u;
const JOINED = /[_/\\-]|\p{Lu} ?\p{N}/u;
const EXCLAMATIONS = /!(?:[!1?\s]{0,2}!){1,60}|[!?]*(?:!\?|\?!)[!?]*/gu;
const QUESTIONS = /\?(?:\s?\?){1,60}/gu;
const STRETCHED = /\p{L}*?(\p{L})\1{2,}\p{L}*/gu;
const ANGRY = /(?:😡|🤬|😠|👿|💢|🖕|😤|👎|💩|🤮|🤡|😾)+/gu;
const DOTS = /\.{3,}|…/gu;
/** Laughter and hesitation are stretched too. */
const CALM_STRETCH = /^(?:h?a+h?(?:a+h)*a*|h+m+|m+h*|e+h*|w+w+w*|a+w+|x+|i+|y+a+y+|l+o+l+)$/iu;

export function styleMarks(message: ReadMessage): StyleMark[] {
  const { text, grams } = message;
  const marks: StyleMark[] = [];
  const add = (style: HeatStyle, strength: number, index: number, length: number) =>
    marks.push({ style, strength, evidence: evidenceOf(message, index, index + length, `heat.style.${style}`) });
  let letters: number | undefined;
  for (const match of allMatches(text, CAPITALS)) {
    const written = match[0].split(/[^\p{L}'’]+/u).filter((word) => word.length > 1 && !ABBREVIATIONS.has(word));
    // A word alone in capitals is as often a file format or a part's name: only one that can be spoken and stands apart from figures counts.
    const alone =
      written.length === 1 &&
      (!SPOKEN.test(written[0]!) || JOINED.test(text.slice(Math.max(0, match.index - 1), match.index + match[0].length + 2)));
    const words = alone ? [] : written;
    const size = words.join('').length;
    if (size >= 3)
      add(
        'capitals',
        Math.min(
          1,
          (words.length >= 3 ? 0.6 : words.length === 2 ? 0.4 : 0.2) +
            0.5 * (size / Math.max(1, (letters ??= text.replace(/[^\p{L}]/gu, '').length))),
        ),
        match.index,
        match[0].length,
      );
  }
  for (const match of matchesIn(text, EXCLAMATIONS, grams))
    add('exclamations', Math.min(1, 0.2 * match[0].length), match.index, match[0].length);
  for (const match of matchesIn(text, QUESTIONS, grams))
    add('questions', Math.min(1, 0.25 * match[0].length), match.index, match[0].length);
  for (const match of matchesIn(text, ANGRY, grams))
    add('angry-emoji', Math.min(1, 0.4 + 0.15 * match[0].length), match.index, match[0].length);
  for (const match of matchesIn(text, DOTS, grams)) add('dots', 0.25, match.index, match[0].length);
  for (const word of message.words) {
    STRETCHED.lastIndex = 0;
    if (word.text.length < 40 && STRETCHED.test(word.text) && !CALM_STRETCH.test(word.text))
      add('stretched', 0.5, word.start, word.end - word.start);
  }
  return marks;
}
