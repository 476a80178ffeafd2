import type { Conversation, Reading } from '@/lib/conversation/types';
import type { Situation } from './fit';
import type { Phrase } from './types';

export const NOW = '2026-11-23T12:00:00+02:00';

/** A phrase with the least that there is to say of one. */
export const phrase = (change: Partial<Phrase> = {}): Phrase => ({
  id: 'p', title: 'Title', text: 'Text.', language: 'en', tags: [], issues: [], move: 'any', shortcut: null, used: 0, lastUsed: null, created: NOW, ...change,
}); // prettier-ignore

export const situation = (change: Partial<Situation> = {}): Situation => ({
  language: 'en', issues: ['late-delivery'], asks: ['Where is my parcel?'], heat: 2, channel: 'mail', limit: null, facts: { name: 'Thandi', order: '4821' }, ...change,
}); // prettier-ignore

const fact = (kind: Reading['facts'][number]['kind'], value: string, message = 'm1') => ({
  kind, value, normal: value, evidence: { message, start: 0, end: 1, text: value, signal: kind },
}); // prettier-ignore

/** A conversation of one message and what was read in it; `facts` as "kind:value". */
export function readCase(facts: readonly (readonly [Reading['facts'][number]['kind'], string])[], change: Partial<Conversation> = {}) {
  const conversation: Conversation = {
    site: 'zendesk', url: 'https://acme.zendesk.com/agent/tickets/4821', key: 'zendesk:acme/4821', channel: 'ticket', visibility: 'private', subject: 'Lantern', rating: null,
    customer: { name: 'Thandi Mokoena', handle: null }, agent: { name: 'Lerato Dube' },
    messages: [{ id: 'm1', role: 'customer', author: null, visibility: 'private', at: NOW, text: 'Where is it?', attachments: [] }],
    completeness: { state: 'complete', read: 1, shown: 1, reasons: [] }, composer: null, ...change,
  }; // prettier-ignore
  const reading = {
    language: { code: 'en', confidence: 1 }, heat: { level: 2, score: 0.5, trend: 'steady', messages: [] }, profiles: [], issues: [], impact: [],
    facts: facts.map(([kind, value]) => fact(kind, value)), asks: [], wants: [], risks: [], promises: [], repeat: { failures: 0, evidence: [] }, waiting: { since: null, on: 'agent' },
  } satisfies Reading; // prettier-ignore
  return { conversation, reading };
}
