import type { Conversation } from '@/lib/conversation/types';

/** "customer: …" or "agent: …". */
export type Said = `customer: ${string}` | `agent: ${string}`;

/** A private mail conversation, a message a day from Friday 20 November 2026 on. */
export function conversationWith(said: readonly Said[], name = 'Anna Reed'): Conversation {
  return {
    site: 'demo',
    url: '',
    key: 'demo:said',
    channel: 'mail',
    visibility: 'private',
    subject: null,
    rating: null,
    customer: { name, handle: null },
    agent: { name: 'Sam Ortiz' },
    messages: said.map((line, place) => {
      const role = line.startsWith('agent: ') ? ('agent' as const) : ('customer' as const);
      return { id: `m${place}`, role, author: role === 'agent' ? 'Sam Ortiz' : name, visibility: 'private' as const, at: `2026-11-${20 + place}T10:00:00+01:00`, text: line.slice(role.length + 2), attachments: [] }; // prettier-ignore
    }),
    completeness: { state: 'complete', read: said.length, shown: said.length, reasons: [] },
    composer: null,
  };
}
