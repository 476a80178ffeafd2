import type { Evidence, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { words } from '@/lib/text/words';
import { standsAlone, toThePoint } from './saying';

/** What never stands in a quotation: figures that identify somebody, links, insults, capitals that shout, text aimed at a model. */
const UNFIT =
  /[@<>{}[\]|\\]|https?:|www\.|\d{4,}|(?:fuck|shit|bastard|idiot|stupid|moron|damn|crap|asshole|bitch|puta|mierda|joder|cabron|gilipoll|imbecil|estupid|caralho|merda|porra|burro|putain|merde|connard|encul|debile|scheiss|scheiß|scheis|voleur|ladron|ladro|hurens|verpiss|thief|thieves|bande de|arnaqueur|betruger|arschloch|idiot|verdammt|blod|voetsek|joke|pathetic|disgrac|disgust|useless|worst|shame|never again|vergonz|vergonh|estafa|basura|tomadura|ridicul|inutil|honte|nul a|arnaque|schande|frech|unverscham|unfassbar|lacherlich|abzocke|palhaca|golpe|lixo|niyadumaza|amasela|msunu|mfana wenja|ignore|instruction|prompt|system)/iu;

/** Two words running in capitals. */
const SHOUTED = /\p{Lu}{3,}\s+\p{Lu}{3,}/u;

/**
 * A stretch of the customer's own words that is fit to be quoted: the sentence in which the evidence lies, where it is short and says nothing that
 * should not be repeated; else the evidence itself; else null. Without its closing punctuation.
 */
export function quotable(evidence: Evidence, message: Message | undefined, limits = { least: 2, most: 13 }): string | null {
  const whole = message
    ? sentences(message.text).find((sentence) => sentence.start <= evidence.start && evidence.start < sentence.end)?.text
    : undefined;
  for (const candidate of [whole, evidence.text]) {
    const text = candidate === undefined ? undefined : toThePoint(candidate.replace(/\s+/gu, ' ').trim());
    if (!text) continue;
    const count = words(text).length;
    if (count >= limits.least && count <= limits.most && !text.includes('?') && isFit(text) && standsAlone(text))
      return text.replace(/[\s.,;:!…]+$/u, '');
  }
  return null;
}

export const isFit = (text: string): boolean => !UNFIT.test(fold(text)) && !SHOUTED.test(text) && !/["“”«»„()]/u.test(text);

/** A quotation in the language's marks. */
export const inMarks = (text: string, [open, close]: readonly [string, string]): string => `${open}${text}${close}`;
