import type { Conversation, IssueKind } from '@/lib/conversation/types';
import type { Incident, Playbook } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';

/** The incident in force that fits this conversation, or null: its time, one of its issues, one of its words (G2.2). The most closely described wins. */
export function incidentInForce(playbook: Playbook, conversation: Conversation, issues: IssueKind[], now: string): Incident | null {
  const at = Date.parse(now);
  const text = fold(
    [
      conversation.subject ?? '',
      ...conversation.messages.filter(({ visibility }) => visibility !== 'internal').map(({ text }) => text),
    ].join('\n'),
  );
  const fitting = playbook.incidents.filter(
    (incident) =>
      Date.parse(incident.from) <= at &&
      (incident.until === null || at < Date.parse(incident.until)) &&
      (incident.issues.length === 0 || incident.issues.some((issue) => issues.includes(issue))) &&
      (incident.mentions.length === 0 || incident.mentions.some((mention) => occurs(text, fold(mention)))),
  );
  const closeness = (incident: Incident) => (incident.mentions.length ? 2 : 0) + (incident.issues.length ? 1 : 0);
  return fitting.toSorted((a, b) => closeness(b) - closeness(a) || Date.parse(b.from) - Date.parse(a.from))[0] ?? null;
}

function occurs(text: string, word: string): boolean {
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    const before = text[from - 1] ?? ' ';
    const after = text[from + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
