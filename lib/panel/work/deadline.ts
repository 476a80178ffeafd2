import type { Conversation, Reading } from '@/lib/conversation/types';
import { calendar, iso } from '@/lib/plan/calendar';
import type { Playbook } from '@/lib/playbook/schema';
import { Temporal } from '@/lib/text/temporal';
import type { Timing } from '../timing';

/** How long somebody has waited, and when our answer is due by the playbook's targets (K4, G7.4). `now` is ISO 8601 with offset. */
export function timingOf(conversation: Conversation, reading: Reading, playbook: Playbook, now: string): Timing {
  const { since, on } = reading.waiting;
  const minutes = since === null ? null : minutesBetween(since, now);
  const at = on === 'agent' && since !== null ? dueAt(conversation, playbook, since) : null;
  return { waiting: { on, minutes }, due: at === null ? null : { at, minutesLeft: minutesBetween(now, at) } };
}

function dueAt(conversation: Conversation, { sla, hours, zone }: Playbook, since: string): string {
  const answered = conversation.messages.some(
    ({ role, visibility }) => role === 'agent' && visibility !== 'internal' && visibility !== 'unknown',
  );
  const target = conversation.visibility === 'public' ? sla.publicResponse : answered ? sla.nextResponse : sla.firstResponse;
  if (sla.always) return Temporal.Instant.from(since).add({ minutes: target }).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' }); // prettier-ignore
  const company = calendar({ hours, zone });
  return iso(company.addWorkingMinutes(company.at(since), target));
}

const minutesBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
