import type { Attachment, Channel, Conversation, Role, Visibility } from '@/lib/conversation/types';
import { prepareMessage, type ReadContext } from '../context';

/** One message of a test's conversation: who, what, and when where it matters. */
export type Line = {
  from: Role;
  text: string;
  at?: string | null;
  visibility?: Visibility;
  author?: string;
  attachments?: Attachment[];
  language?: string;
};

/** A context made of lines, for the tests of signals. Messages without a time are an hour apart, from Monday 2 November 2026 08:00 UTC. */
export function contextOf(
  lines: readonly Line[],
  {
    language = 'en',
    now,
    zone = 'Africa/Johannesburg',
    subject = null,
    channel = 'ticket',
  }: { language?: string; now?: string; zone?: string; subject?: string | null; channel?: Channel } = {},
): ReadContext {
  const start = Date.UTC(2026, 10, 2, 8);
  const prepared = lines.map((line, index) =>
    prepareMessage(
      {
        id: `m${index + 1}`,
        role: line.from,
        author: line.author ?? null,
        visibility: line.visibility ?? 'private',
        at: line.at === undefined ? new Date(start + index * 3_600_000).toISOString() : line.at,
        text: line.text,
        attachments: line.attachments ?? [],
      },
      index,
      line.language ?? language,
    ),
  );
  const conversation: Conversation = {
    site: 'test', url: 'https://test.example/1', key: 'test:1', channel, visibility: 'private', subject, rating: null,
    customer: { name: lines.find(({ from }) => from === 'customer')?.author ?? null, handle: null }, agent: { name: null },
    messages: prepared, completeness: { state: 'complete', read: lines.length, shown: null, reasons: [] }, composer: null,
  }; // prettier-ignore
  const visible = prepared.filter(({ visibility }) => visibility !== 'internal');
  return {
    conversation,
    messages: prepared,
    customer: visible.filter(({ role }) => role === 'customer'),
    agent: visible.filter(({ role }) => role === 'agent'),
    now: now ?? new Date(start + lines.length * 3_600_000).toISOString(),
    zone,
    language: { code: language, confidence: 1 },
  };
}
