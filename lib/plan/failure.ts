import type { Conversation, Reading } from '@/lib/conversation/types';

/** True where something failed after a message: they say so later, or a date of ours passed since. */
export function failedSince(conversation: Conversation, reading: Reading, message: number, now: string): boolean {
  const places = new Map(conversation.messages.map(({ id }, place) => [id, place]));
  const told = reading.repeat.evidence.some(({ message: id }) => (places.get(id) ?? -1) > message);
  if (reading.repeat.failures > 0 && told) return true;
  const said = conversation.messages[message]?.at;
  return reading.promises.some(({ by, state, due, evidence }) => {
    if (by !== 'agent' || state !== 'broken') return false;
    if (due === null || !said) return (places.get(evidence.message) ?? -1) >= message;
    const passed = Date.parse(due.length === 10 ? `${due}T23:59:59Z` : due);
    return passed > Date.parse(said) && passed <= Date.parse(now) + 86_400_000;
  });
}

/** The place of the last message of an agent that the customer can see, or -1. */
export const lastAnswer = (conversation: Conversation): number =>
  conversation.messages.findLastIndex(({ role, visibility }) => role === 'agent' && visibility !== 'internal');
