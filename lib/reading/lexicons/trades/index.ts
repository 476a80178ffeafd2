import type { PhraseLexicon } from '@/lib/reading/match';
import { phrases } from '@/lib/reading/phrases';
import { tradesDe } from './de';
import { tradesEn } from './en';
import { tradesEs } from './es';
import { tradesFr } from './fr';
import { tradesPt } from './pt';
import { tradesZu } from './zu';

/**
 * What a conversation can be about before anything went wrong: the things and places that anchor an issue. A parcel is never an outage, and luggage needs
 * a traveller. The same in every language, so that what one language taught holds in the others.
 */
export const TRADES = [
  'parcel', 'home', 'garment', 'device', 'flight', 'luggage', 'train', 'room', 'meal', 'table', 'care', 'line', 'power', 'app', 'login', 'account', 'contract',
  'bill', 'card', 'refund', 'discount', 'fitter', 'staff', 'robot', 'data', 'stranger', 'dirt', 'din', 'danger', 'broken', 'twice', 'size', 'wait', 'call',
  'question', 'thanks', 'wish', 'stock', 'origin',
] as const; // prettier-ignore
export type Trade = (typeof TRADES)[number];

/** The words of each, in the notation of phrases.ts. */
export type TradeWords = Record<Trade, string>;
const compiled = (words: TradeWords) => phrases<Trade>('trade', words);

export const tradesLexicon: PhraseLexicon<Trade> = {
  en: compiled(tradesEn),
  es: compiled(tradesEs),
  zu: compiled(tradesZu),
  pt: compiled(tradesPt),
  fr: compiled(tradesFr),
  de: compiled(tradesDe),
};
