import type { Conversation, Suggestion } from '@/lib/conversation/types';

const HEAT = ['calm', 'annoyed', 'frustrated', 'angry', 'furious'] as const;

/** A suggestion in plain words for a terminal: how things stand, what can be offered, the reply, what its checks say. */
export function describeSuggestion(
  { customer, subject, messages }: Conversation,
  { reading, plan, drafts, findings, followups }: Suggestion,
): string {
  const list = (items: readonly string[], none: string) =>
    items.length > 0 ? items.map((item) => `  · ${item}`).join('\n') : `  · ${none}`;
  const facts = reading.facts.filter(({ kind }) => kind !== 'person').map(({ kind, value }) => `${kind}: ${value}`);
  const stands = [
    `${HEAT[reading.heat.level]}, ${reading.heat.trend}; language: ${reading.language.code}`,
    `issue: ${reading.issues.map(({ kind }) => kind).join(', ') || 'none'}; failed ${reading.repeat.failures} times after the first`,
    ...reading.profiles.map(({ kind }) => `difficult customer: ${kind}`),
    ...reading.impact.map(({ text }) => `what it did: “${text}”`),
    ...reading.asks.map(({ text, answered }) => `asks${answered ? ' (answered)' : ''}: ${text}`),
    ...reading.promises.map(({ text, state }) => `promise (${state}): ${text}`),
    ...reading.risks.map(({ kind }) => `risk: ${kind}`),
    ...facts,
  ];
  const options = plan.options.map(({ title, date, chosen, within }) => `[${chosen ? 'x' : ' '}] ${title}${date ? `, ${date}` : ''}${within === 'needs-approval' ? ' (needs approval)' : ''}`); // prettier-ignore
  const replies = drafts.map(({ text, audience, language }, index) => {
    const checks = findings[index] ?? [];
    const open = checks.filter(({ level }) => level !== 'pass');
    return `THE REPLY (${audience}, ${language})\n\n${text}\n\nCHECKS: ${checks.length - open.length} pass\n${list(open.map(({ rule, message }) => `${rule}: ${message}`), 'nothing to mend')}`; // prettier-ignore
  });
  return [
    `${(customer.name ?? 'Customer').toUpperCase()}: ${subject ?? ''} (${messages.length} messages)`,
    `\nWHERE IT STANDS\n${list(stands, 'nothing')}`,
    `\nWHAT YOU CAN OFFER\n${list(options, 'nothing in the playbook fits')}`,
    ...replies.map((reply) => `\n${reply}`),
    `\nFOLLOW-UPS\n${list(followups.map(({ what, at }) => `${at}: ${what}`), 'none')}`, // prettier-ignore
  ].join('\n');
}
