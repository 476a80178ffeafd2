import type { Conversation, Reading } from '@/lib/conversation/types';
import { overlaps } from '@/lib/text/span';

/** True where their newest message asks us to end it: then that is what is done, whatever the matter was, and nothing is offered to keep them. */
export function isLeaving(conversation: Conversation, reading: Reading): boolean {
  const newest = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal')?.id;
  const now = reading.wants.filter(({ evidence }) => evidence.message === newest);
  return now.some(({ kind }) => kind === 'cancellation') && !now.some(({ kind }) => kind === 'replacement') && !isElsewhere(reading);
}

/** What is cancelled is no order of theirs: it was their flight, by us, or their payment, at the bank. */
export function isElsewhere({ issues, risks, wants }: Reading): boolean {
  if (issues[0]?.kind === 'flight-cancelled') return true;
  const asked = wants.filter(({ kind }) => kind === 'cancellation').map(({ evidence }) => evidence);
  const bank = risks.filter(({ kind }) => kind === 'chargeback').flatMap(({ evidence }) => evidence);
  return asked.length > 0 && asked.every((one) => bank.some((other) => other.message === one.message && overlaps(one, other)));
}
