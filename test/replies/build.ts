import type { Channel, Conversation, Evidence, Fact, FactKind, HeatLevel, IssueKind, Message, ProfileKind, Reading, RiskKind, WantKind } from '@/lib/conversation/types'; // prettier-ignore

/** A conversation with its reading, written down by hand: what a reader would find, each with the words that say it. */
export type Spec = {
  id: string;
  language: string;
  channel?: Channel;
  customer: string | null;
  agent: string | null;
  messages: readonly (readonly [role: 'customer' | 'agent' | 'internal', at: string, text: string])[];
  now: string;
  heat?: HeatLevel;
  issues?: readonly (IssueKind | readonly [IssueKind, words: string])[];
  facts?: readonly (readonly [FactKind, value: string, normal?: string])[];
  impact?: readonly string[];
  asks?: readonly string[];
  wants?: readonly (readonly [WantKind, words: string])[];
  profiles?: readonly ProfileKind[];
  risks?: readonly (readonly [RiskKind, words: string])[];
  promises?: readonly { text: string; due: string; state: 'open' | 'kept' | 'broken' }[];
  failures?: readonly string[];
  stars?: number;
  followers?: number;
};

/** The conversation of a spec. */
export function conversationOf(spec: Spec): Conversation {
  const channel = spec.channel ?? 'mail';
  const isPublic = channel === 'post' || channel === 'review' || channel === 'comment';
  return {
    site: 'demo',
    url: `https://desk.example.com/${spec.id}`,
    key: `demo:${spec.id}`,
    channel,
    visibility: isPublic ? 'public' : 'private',
    subject: null,
    rating: spec.stars === undefined ? null : { stars: spec.stars, of: 5 },
    customer: { name: spec.customer, handle: null, followers: spec.followers ?? null },
    agent: { name: spec.agent },
    messages: spec.messages.map(([role, at, text], index) => messageOf(spec, role, at, text, index, isPublic)),
    completeness: { state: 'complete', read: spec.messages.length, shown: spec.messages.length, reasons: [] },
    composer: { kind: 'textarea', target: isPublic ? 'public' : 'private', limit: channel === 'post' ? 280 : null, text: '' },
  };
}

function messageOf(spec: Spec, role: 'customer' | 'agent' | 'internal', at: string, text: string, index: number, shown: boolean): Message {
  return {
    id: `m${index + 1}`,
    role: role === 'customer' ? 'customer' : 'agent',
    author: role === 'customer' ? spec.customer : spec.agent,
    visibility: role === 'internal' ? 'internal' : shown ? 'public' : 'private',
    at,
    text,
    attachments: [],
  };
}

/** The reading of a spec: every stretch of words is looked up in the messages, newest first; words that aren't there are a mistake of the spec. */
export function readingOf(spec: Spec): Reading {
  const { messages } = conversationOf(spec);
  const evidence = (words: string, signal: string): Evidence => {
    const message = messages.findLast(({ text }) => text.includes(words));
    if (!message) throw new Error(`${spec.id}: no message says "${words}"`);
    const start = message.text.indexOf(words);
    return { message: message.id, start, end: start + words.length, text: words, signal };
  };
  const last = messages.findLast(({ role }) => role === 'customer');
  const whole: Evidence[] = last
    ? [{ message: last.id, start: 0, end: Math.min(40, last.text.length), text: last.text.slice(0, 40), signal: 'test' }]
    : [];
  const level = spec.heat ?? 1;
  return {
    language: { code: spec.language, confidence: 1 },
    heat: { level, score: level, trend: 'steady', messages: [] },
    profiles: (spec.profiles ?? []).map((kind) => ({ kind, confidence: 0.9, evidence: whole })),
    issues: (spec.issues ?? []).map((issue, index) => ({
      kind: typeof issue === 'string' ? issue : issue[0],
      confidence: 0.9 - index / 10,
      evidence: typeof issue === 'string' ? whole : [evidence(issue[1], 'issue')],
    })),
    impact: (spec.impact ?? []).map((words) => evidence(words, 'impact')),
    facts: (spec.facts ?? []).map(([kind, value, normal]): Fact => ({
      kind,
      value,
      normal: normal ?? value,
      evidence: evidence(value, `fact.${kind}`),
    })),
    asks: (spec.asks ?? []).map((text) => ({ text, answered: false, evidence: evidence(text, 'ask') })),
    wants: (spec.wants ?? []).map(([kind, words]) => ({ kind, evidence: evidence(words, `want.${kind}`) })),
    risks: (spec.risks ?? []).map(([kind, words]) => ({ kind, evidence: [evidence(words, `risk.${kind}`)] })),
    promises: (spec.promises ?? []).map(({ text, due, state }) => ({
      text,
      due,
      by: 'agent' as const,
      state,
      evidence: evidence(text, 'promise'),
    })),
    repeat: { failures: spec.failures?.length ?? 0, evidence: (spec.failures ?? []).map((words) => evidence(words, 'repeat')) },
    waiting: { since: last?.at ?? null, on: 'agent' },
  };
}
