import type { Conversation } from '@/lib/conversation/types';
import type { ReminderRecord } from '@/lib/store/records';

/** A reminder of the agent's own for a conversation; `wall` is its time on the agent's clock in `zone`. */
export const newReminder = (
  { key, site, url, customer }: Conversation,
  what: string,
  wall: string,
  zone: string,
  now: number,
): ReminderRecord => ({
  id: crypto.randomUUID(),
  key,
  site,
  url,
  customer: customer.name ?? customer.handle,
  what,
  reason: '',
  wall,
  zone,
  state: 'open',
  shown: null,
  created: new Date(now).toISOString(),
  promise: null,
});
