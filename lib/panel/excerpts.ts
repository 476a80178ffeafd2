import type { Conversation, Evidence, Role } from '@/lib/conversation/types';
import { tidyMarks, type Stretch } from './marks';

/** A part of a message with the words that were meant marked in it. */
export type Excerpt = { id: string; author: string | null; role: Role; at: string | null; text: string; marks: Stretch[] };

/** Characters shown on either side of the marked words. */
const AROUND = 90;

/** The words behind a statement, one excerpt a message, in the order of the conversation. Evidence that fits no message is left out. */
export function excerptsOf(conversation: Conversation, evidence: readonly Evidence[]): Excerpt[] {
  return conversation.messages.flatMap((message) => {
    const own = evidence.filter((one) => one.message === message.id && one.end > one.start && one.end <= message.text.length);
    if (own.length === 0) return [];
    const from = startOfWord(message.text, Math.min(...own.map(({ start }) => start)) - AROUND);
    const to = endOfWord(message.text, Math.max(...own.map(({ end }) => end)) + AROUND);
    const before = from > 0 ? '… ' : '';
    const text = before + message.text.slice(from, to) + (to < message.text.length ? ' …' : '');
    const shift = before.length - from;
    const marks = tidyMarks(own.map(({ start, end }) => ({ start: start + shift, end: end + shift })), text.length); // prettier-ignore
    return [{ id: message.id, author: message.author, role: message.role, at: message.at, text, marks }];
  });
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const gap = text.slice(at).search(/\s/u);
  return gap < 0 || gap > 30 ? at : at + gap + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = text.slice(0, at).search(/\s\S*$/u);
  return gap < 0 || at - gap > 30 ? at : gap;
}
