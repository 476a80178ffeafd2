import type { Conversation, Reading } from '@/lib/conversation/types';
import { read, type ReadOptions } from './read';

/** A conversation for tests, a message each; those of the agent begin with "> ". */
export function conversationOf(texts: readonly string[], at?: (index: number) => string): Conversation {
  return {
    site: 'test', url: 'https://desk.example/1', key: 'test:1', channel: 'ticket', visibility: 'private', subject: null, rating: null,
    customer: { name: null, handle: null }, agent: { name: null },
    messages: texts.map((text, index) => ({
      id: `m${index + 1}`, role: text.startsWith('> ') ? 'agent' : 'customer', author: null, visibility: 'public', at: at?.(index) ?? null,
      text: text.replace(/^> /u, ''), attachments: [],
    })),
    completeness: { state: 'complete', read: texts.length, shown: texts.length, reasons: [] }, composer: null,
  }; // prettier-ignore
}

/** Its reading on Monday 23 November 2026 at ten, UTC. */
export function readingOf(texts: readonly string[] | Conversation, options: Partial<ReadOptions> = {}): Reading {
  const conversation = 'messages' in texts ? texts : conversationOf(texts);
  return read(conversation, { now: '2026-11-23T10:00:00Z', zone: 'UTC', ...options });
}
