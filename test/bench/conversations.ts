import type { Conversation, Message } from '@/lib/conversation/types';

const CUSTOMER = [
  'Hello, I ordered a two-person tent (order UO-48213, €129.00) on 24 September and it still has not arrived. Where is it?',
  'I am still waiting. You promised an answer by Tuesday and nobody wrote. This is the second time I have to ask.',
  'This is ridiculous. My son needs the tent on Friday. If it is not here by Thursday I want my money back and I will leave a review.',
  'The courier says that the address is wrong, but I gave you 14 Kloof Street. Please check and call me on +27 82 555 0143.',
];
const AGENT = [
  "Dear Grace, thank you for writing. I've asked the courier and will write to you again tomorrow before 16:00.",
  'Dear Grace, the parcel was found in Midrand and leaves tonight. You should have it by Wednesday before 12:00.',
];

/** An invented conversation of a given length, two messages of the customer to each of the agent's, no two alike, nor those of two `run`s. */
export function conversationOf(length: number, run = 0): Conversation {
  const begun = Date.parse('2026-10-01T08:00:00Z');
  const messages: Message[] = Array.from({ length }, (_, index) => {
    const agent = index % 3 === 2;
    const lines = agent ? AGENT : CUSTOMER;
    return {
      id: `m${index}`,
      role: agent ? 'agent' : 'customer',
      author: agent ? 'Lerato Dube' : 'Grace Whitfield',
      visibility: 'private',
      at: new Date(begun + index * 3_600_000).toISOString(),
      text: `${lines[index % lines.length]!} (${run * length + index})`,
      attachments: [],
    };
  });
  return {
    site: 'bench',
    url: 'https://bench.example/1',
    key: `bench:${length}:${run}`,
    channel: 'ticket',
    visibility: 'private',
    subject: 'Tent UO-48213',
    rating: null,
    customer: { name: 'Grace Whitfield', handle: null },
    agent: { name: 'Lerato Dube' },
    messages,
    completeness: { state: 'complete', read: length, shown: length, reasons: [] },
    composer: null,
  };
}
