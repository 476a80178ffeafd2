import type { Conversation, Message, Reading } from '@/lib/conversation/types';
import { planInDetail } from '@/lib/plan/plan';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { check } from './check';
import type { CheckContext } from './types';

/** A conversation to check replies against in tests: an order that is late, money, a name; every part can be replaced. */
export type Example = {
  said?: string;
  language?: string;
  conversation?: Partial<Conversation>;
  reading?: Partial<Reading>;
  playbook?: Playbook;
  now?: string;
  audience?: 'public' | 'private';
  locale?: string;
};

export const SAID: Record<string, string> = {
  en: 'My order 48213 for €89 still has not arrived. It was for my daughter’s birthday. Where is it? I want a refund.',
  es: 'Mi pedido 48213 de 89 € todavía no ha llegado. Era para el cumpleaños de mi hija. ¿Dónde está? Quiero un reembolso.',
  zu: 'I-oda yami 48213 engu-€89 namanje ayikafiki. Ibingeyosuku lokuzalwa lwendodakazi yami. Ikuphi? Ngifuna imali yami ibuyiswe.',
  pt: 'A minha encomenda 48213 de 89 € ainda não chegou. Era para o aniversário da minha filha. Onde está? Quero um reembolso.',
  fr: 'Ma commande 48213 de 89 € n’est toujours pas arrivée. C’était pour l’anniversaire de ma fille. Où est-elle ? Je veux un remboursement.',
  de: 'Meine Bestellung 48213 über 89 € ist immer noch nicht angekommen. Sie war für den Geburtstag meiner Tochter. Wo ist sie? Ich möchte eine Erstattung.',
};

const NOW = '2026-11-23T10:00:00+01:00';

export const messageOf = (text: string, more: Partial<Message> = {}): Message => ({
  id: 'm1',
  role: 'customer',
  author: 'Thandi Mokoena',
  visibility: 'private',
  at: '2026-11-20T10:00:00+01:00',
  text,
  attachments: [],
  ...more,
});

export const readingOf = (language: string, more: Partial<Reading> = {}): Reading => ({
  language: { code: language, confidence: 1 },
  heat: { level: 2, score: 0.5, trend: 'steady', messages: [] },
  profiles: [],
  issues: [{ kind: 'late-delivery', confidence: 0.9, evidence: [] }],
  impact: [],
  facts: [],
  asks: [],
  wants: [{ kind: 'refund', evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'want.refund' } }],
  risks: [],
  promises: [],
  repeat: { failures: 0, evidence: [] },
  waiting: { since: null, on: 'agent' },
  ...more,
});

export function contextOf(example: Example = {}): CheckContext {
  const language = example.language ?? 'en';
  const conversation: Conversation = {
    site: 'demo',
    url: 'https://desk.example/48',
    key: 'demo:48',
    channel: 'ticket',
    visibility: 'private',
    subject: null,
    rating: null,
    customer: { name: 'Thandi Mokoena', handle: null },
    agent: { name: 'Sam' },
    messages: [messageOf(example.said ?? SAID[language] ?? '')],
    completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
    composer: null,
    ...example.conversation,
  };
  const reading = readingOf(language, example.reading);
  const playbook = example.playbook ?? SHOP;
  const now = example.now ?? NOW;
  const plan = planInDetail({ conversation, reading, playbook, now });
  return { conversation, reading, plan, playbook, now, audience: example.audience ?? 'private', locale: example.locale ?? 'en' };
}

/** The stretches of a text that a rule marks, as they stand. */
export const marked = (rule: string, text: string, example: Example = {}): string[] =>
  check(text, contextOf(example))
    .filter((finding) => finding.rule === rule && finding.level !== 'pass')
    .map(({ start, end }) => text.slice(start, end));
