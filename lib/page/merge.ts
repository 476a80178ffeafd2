import type { Conversation, Message } from '@/lib/conversation/types';

/** The message that the conversation is about, by the end of its key (`Site.virtualised`). */
const anchorOf = ({ key }: Conversation): string => key.slice(key.lastIndexOf('/') + 1);

/**
 * Puts the readings of a list together that keeps only what is on the screen: the messages of one conversation seen so far, each as it was read last.
 * Another conversation drops what was kept. Null while the message that it is about was never seen: what stands there may be another's.
 */
export function makeMerge(): (conversation: Conversation) => Conversation | null {
  let key: string | null = null;
  let kept = new Map<string, Message>();
  return (conversation) => {
    if (conversation.key !== key) {
      if (!conversation.messages.some(({ id }) => id === anchorOf(conversation))) return null;
      kept = new Map();
      key = conversation.key;
    }
    for (const message of conversation.messages) kept.set(message.id, message);
    const messages = [...kept.values()];
    if (messages.every((message) => message.at !== null))
      messages.sort((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
    return { ...conversation, messages, completeness: { ...conversation.completeness, read: messages.length } };
  };
}
