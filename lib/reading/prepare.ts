import type { Conversation, Message } from '@/lib/conversation/types';
import { identifyMessages } from '@/lib/text/language/conversation';
import { identify, type Identified } from '@/lib/text/language/identify';
import { isAgents, isCustomers, prepareMessage, type ReadContext, type ReadMessage } from './context';
import type { Token } from './tokens';

/** What was prepared before, by message id: handed in again, only messages whose text or language changed are read anew. Made with `new Map()`. */
export type ReadingCache = Map<string, ReadMessage>;

/** The context that every signal is given. */
export function contextOf(conversation: Conversation, now: string, zone: string, cache?: ReadingCache, language?: string): ReadContext {
  const alone = conversation.messages.map((message) => alreadyIdentified(message, cache) ?? identify(message.text));
  const identified = identifyMessages(conversation.messages, alone);
  const messages = conversation.messages.map((message, index) => prepared(message, index, identified.messages[index]!.code, cache));
  messages.forEach(({ tokens }, index) => ownLanguage.set(tokens, alone[index]!));
  if (cache) forget(cache, messages);
  return {
    conversation,
    messages,
    customer: messages.filter(isCustomers),
    agent: messages.filter(isAgents),
    now,
    zone,
    language: language === undefined ? { code: identified.code, confidence: identified.confidence } : { code: language, confidence: 1 },
  };
}

/** What a message's text was identified as on its own, by its tokens, which a cache keeps as long as the text stays the same. */
const ownLanguage = new WeakMap<readonly Token[], Identified>();

function alreadyIdentified(message: Message, cache: ReadingCache | undefined): Identified | undefined {
  const known = cache?.get(message.id);
  return known?.text === message.text ? ownLanguage.get(known.tokens) : undefined;
}

function prepared(message: Message, index: number, language: string, cache: ReadingCache | undefined): ReadMessage {
  const known = cache?.get(message.id);
  if (known && known.text === message.text && known.language === language) {
    const { folded, grams, sentences, words, tokens, matched } = known;
    const same = known.index === index && known.role === message.role && known.at === message.at && known.visibility === message.visibility;
    if (same && known.attachments.length === message.attachments.length) return known;
    const moved = { ...message, index, language, folded, grams, sentences, words, tokens, matched, known: new Map() };
    cache?.set(message.id, moved);
    return moved;
  }
  const fresh = prepareMessage(message, index, language);
  cache?.set(message.id, fresh);
  return fresh;
}

/** Messages that are gone from the conversation are gone from the cache. */
function forget(cache: ReadingCache, messages: readonly ReadMessage[]): void {
  if (cache.size <= messages.length) return;
  const present = new Set(messages.map((message) => message.id));
  for (const id of cache.keys()) if (!present.has(id)) cache.delete(id);
}
