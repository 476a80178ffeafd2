import type { Conversation, Message } from '@/lib/conversation/types';
import { identifyMessages } from '@/lib/text/language/conversation';
import { prepareMessage, type ReadContext, type ReadMessage } from './context';

/** What was prepared before, by message id: handed in again, only messages whose text or language changed are read anew. Made with `new Map()`. */
export type ReadingCache = Map<string, ReadMessage>;

/** The context that every signal is given. */
export function contextOf(conversation: Conversation, now: string, zone: string, cache?: ReadingCache, language?: string): ReadContext {
  const identified = identifyMessages(conversation.messages);
  const messages = conversation.messages.map((message, index) => prepared(message, index, identified.messages[index]!.code, cache));
  if (cache) forget(cache, messages);
  return {
    conversation,
    messages,
    customer: messages.filter((message) => message.role === 'customer' && message.visibility !== 'internal'),
    agent: messages.filter((message) => message.role === 'agent' && message.visibility !== 'internal'),
    now,
    zone,
    language: language === undefined ? { code: identified.code, confidence: identified.confidence } : { code: language, confidence: 1 },
  };
}

function prepared(message: Message, index: number, language: string, cache: ReadingCache | undefined): ReadMessage {
  const known = cache?.get(message.id);
  if (known && known.text === message.text && known.language === language) {
    const { folded, sentences, words, tokens } = known;
    const same = known.index === index && known.role === message.role && known.at === message.at && known.visibility === message.visibility;
    if (same && known.attachments.length === message.attachments.length) return known;
    const moved = { ...message, index, language, folded, sentences, words, tokens };
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
