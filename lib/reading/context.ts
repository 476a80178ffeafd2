import type { Conversation, Evidence, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { gramsOf, type Grams } from '@/lib/text/sieve/grams';
import type { Span } from '@/lib/text/span';
import { words } from '@/lib/text/words';
import type { Match } from './match';
import { tokensOf, type Token } from './tokens';

/** A message with what every signal needs of it, made once. */
export type ReadMessage = Message & {
  index: number;
  /** `text` folded: same length, lower case, no accents. */
  folded: string;
  /** What the text and its folded form may hold (lib/text/sieve). */
  grams: Grams;
  sentences: Span[];
  words: Span[];
  /** The words as lexicons see them (lib/reading/tokens). */
  tokens: Token[];
  /** BCP 47 code of this message's language, or the conversation's where it is too short to tell; "und" where neither is known. */
  language: string;
  /** What signals made of this message (remember.ts), for as long as it is kept. */
  known: Map<unknown, unknown>;
  /** What lexicons found in it, for as long as text and language stay the same, wherever the message goes. */
  matched: Map<object, readonly Match[]>;
};

/** What a signal is given. Signals are pure: the same context gives the same statements. */
export type ReadContext = {
  conversation: Conversation;
  /** All messages, oldest first. */
  messages: ReadMessage[];
  /** Those of the customer that the customer wrote to us: never internal ones, bots', systems'. */
  customer: ReadMessage[];
  /** Those of agents that the customer could see. */
  agent: ReadMessage[];
  /** ISO 8601 with offset. */
  now: string;
  /** IANA zone in which days begin for the company. */
  zone: string;
  language: { code: string; confidence: number };
};

/** Prepares one message; `language` is its own, as identified. */
export function prepareMessage(message: Message, index: number, language: string): ReadMessage {
  const folded = fold(message.text);
  return {
    ...message,
    index,
    folded,
    grams: gramsOf(folded),
    sentences: sentences(message.text),
    words: words(message.text),
    tokens: tokensOf(folded),
    language,
    known: new Map(),
    matched: new Map(),
  };
}

/** What the customer wrote to us: never internal notes, bots', systems'. */
export const isCustomers = ({ role, visibility }: Message): boolean => role === 'customer' && visibility !== 'internal';
/** What an agent wrote and the customer could see. */
export const isAgents = ({ role, visibility }: Message): boolean => role === 'agent' && visibility !== 'internal';

/** The evidence for a stretch of a message, under the id of the signal that saw it. */
export function evidenceOf(message: Message, start: number, end: number, signal: string): Evidence {
  return { message: message.id, start, end, text: message.text.slice(start, end), signal };
}

/** The sentence of a message in which an offset lies, or null. */
export const sentenceAt = (message: ReadMessage, offset: number): Span | null =>
  message.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) ?? null;
