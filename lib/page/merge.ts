import type { Conversation, Message } from '@/lib/conversation/types';

/**
 * Puts the readings of a list together that keeps only what is on the screen: the messages of one conversation seen so far, each as it was read last.
 * Another conversation drops what was kept.
 */
export function makeMerge(): (conversation: Conversation) => Conversation {
  let key: string | null = null;
  let kept = new Map<string, Message>();
  return (conversation) => {
    if (conversation.key !== key) kept = new Map();
    key = conversation.key;
    for (const message of conversation.messages) kept.set(message.id, message);
    const messages = [...kept.values()];
    if (messages.every((message) => message.at !== null))
      messages.sort((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
    return { ...conversation, messages, completeness: { ...conversation.completeness, read: messages.length } };
  };
}
