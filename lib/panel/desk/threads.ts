import type { PageReading } from '@/lib/messages/protocol';

/** How many conversations are remembered: a ticket is left for its reply page, not for twenty others. */
const MOST = 20;

/**
 * Puts together what a site shows on two pages, the messages on one and the reply box on another (Request Tracker, Roundcube): the messages are those
 * that were read last under the same key, the box and what a draft is bound to are those of the page at hand. The address stays that of the messages,
 * since a reply page's own is good for once. Nothing of it is kept but in memory, while the sidebar is open.
 */
export function makeThreads(): (reading: PageReading) => PageReading {
  const threads = new Map<string, PageReading>();
  return (reading) => {
    const { conversation } = reading;
    if (conversation.messages.length === 0) {
      const thread = threads.get(conversation.key);
      if (!thread || !conversation.completeness.reasons.includes('thread-elsewhere')) return reading;
      const { visibility, composer } = conversation;
      return { ...thread, identity: reading.identity, conversation: { ...thread.conversation, visibility, composer } };
    }
    threads.delete(conversation.key);
    threads.set(conversation.key, reading);
    for (const key of [...threads.keys()].slice(0, -MOST)) threads.delete(key);
    return reading;
  };
}
