import type { Conversation, Evidence, Suggestion } from '@/lib/conversation/types';

/** A conversation and what follows from it, written by hand: the gallery shows the interface, not the engine. */
const first = 'Hello, I ordered the blue lantern set on 12 November (order 4821) and it still isn’t here. When will it arrive?';
const second = 'I wrote on Thursday and got no answer. The tracking page has said “in transit” for nine days. Where is the parcel?';
const third =
  'This is the third time I am writing. It was for my daughter’s birthday on Saturday. I paid €89.00 and nobody tells me anything. Will I get my money back? If this isn’t settled I will tell everyone in my review.';

const evidence = (message: string, text: string, words: string, signal: string): Evidence => {
  const start = text.indexOf(words);
  return { message, start, end: start + words.length, text: words, signal };
};

export const conversation: Conversation = {
  site: 'zendesk',
  url: 'https://acme.zendesk.com/agent/tickets/4821',
  key: 'zendesk:acme/4821',
  channel: 'ticket',
  visibility: 'private',
  subject: 'Where is my order?',
  rating: null,
  customer: { name: 'Thandi Mokoena', handle: null },
  agent: { name: 'Lerato' },
  messages: [
    {
      id: 'm1',
      role: 'customer',
      author: 'Thandi Mokoena',
      visibility: 'private',
      at: '2026-11-18T09:12:00+02:00',
      text: first,
      attachments: [],
    },
    {
      id: 'm2',
      role: 'agent',
      author: 'Lerato',
      visibility: 'private',
      at: '2026-11-18T11:40:00+02:00',
      text: 'I’ll ask the courier and write to you by Friday.',
      attachments: [],
    },
    {
      id: 'm3',
      role: 'customer',
      author: 'Thandi Mokoena',
      visibility: 'private',
      at: '2026-11-21T08:02:00+02:00',
      text: second,
      attachments: [],
    },
    {
      id: 'm4',
      role: 'customer',
      author: 'Thandi Mokoena',
      visibility: 'private',
      at: '2026-11-23T11:18:00+02:00',
      text: third,
      attachments: [],
    },
  ],
  completeness: { state: 'complete', read: 6, shown: 6, reasons: [] },
  composer: { kind: 'ckeditor5', target: 'private', limit: null, text: '' },
};

const text = `Dear Thandi,

Your parcel should have been with you before Saturday, and your daughter’s birthday passed without it. I’m sorry. Having to write three times made it worse.

You can choose: I send a new one by express today, with you on Thursday 27 November, or I refund the €89.00, back on your card soon.

I’ll write again tomorrow before 15:00 with the tracking number, whichever you prefer.

Lerato`;
const soon = text.indexOf('back on your card soon');

export const suggestion: Suggestion = {
  reading: {
    language: { code: 'en', confidence: 0.99 },
    heat: {
      level: 3,
      score: 0.74,
      trend: 'rising',
      messages: [
        { id: 'm1', level: 1, score: 0.3, evidence: [evidence('m1', first, 'still isn’t here', 'waiting')] },
        {
          id: 'm3',
          level: 2,
          score: 0.5,
          evidence: [evidence('m3', second, 'got no answer', 'no-answer'), evidence('m3', second, 'for nine days', 'waiting')],
        },
        {
          id: 'm4',
          level: 3,
          score: 0.74,
          evidence: [evidence('m4', third, 'third time', 'repeat'), evidence('m4', third, 'nobody tells me anything', 'neglect')],
        },
      ],
    },
    profiles: [{ kind: 'demanding', confidence: 0.7, evidence: [evidence('m4', third, 'If this isn’t settled', 'condition')] }],
    issues: [
      {
        kind: 'late-delivery',
        confidence: 0.94,
        evidence: [evidence('m1', first, 'still isn’t here', 'late'), evidence('m3', second, '“in transit” for nine days', 'late')],
      },
    ],
    impact: [evidence('m4', third, 'on Saturday', 'occasion')],
    facts: [
      { kind: 'order', value: '4821', normal: '4821', evidence: evidence('m1', first, '4821', 'order') },
      { kind: 'amount', value: '€89.00', normal: '89.00 EUR', evidence: evidence('m4', third, '€89.00', 'amount') },
      {
        kind: 'product',
        value: 'blue lantern set',
        normal: 'blue lantern set',
        evidence: evidence('m1', first, 'blue lantern set', 'product'),
      },
      { kind: 'date', value: '12 November', normal: '2026-11-12', evidence: evidence('m1', first, '12 November', 'date') },
    ],
    asks: [
      { text: 'When will it arrive?', answered: true, evidence: evidence('m1', first, 'When will it arrive?', 'question') },
      { text: 'Where is the parcel?', answered: false, evidence: evidence('m3', second, 'Where is the parcel?', 'question') },
      { text: 'Will I get my money back?', answered: false, evidence: evidence('m4', third, 'Will I get my money back?', 'question') },
    ],
    wants: [{ kind: 'refund', evidence: evidence('m4', third, 'money back', 'refund') }],
    risks: [{ kind: 'bad-review', evidence: [evidence('m4', third, 'tell everyone in my review', 'review')] }],
    promises: [
      {
        text: 'write to you by Friday',
        due: '2026-11-20',
        by: 'agent',
        state: 'broken',
        evidence: { message: 'm2', start: 27, end: 48, text: 'write to you by Friday', signal: 'promise' },
      },
    ],
    repeat: { failures: 2, evidence: [evidence('m4', third, 'third time', 'repeat')] },
    waiting: { since: '2026-11-23T11:18:00+02:00', on: 'agent' },
  },
  plan: {
    steps: [
      { kind: 'acknowledge', guide: 'G2.1', why: 'Very upset: say their problem back first, and name the feeling.' },
      {
        kind: 'apologise',
        guide: 'G5.2',
        why: 'A date that was promised has passed: apologise for the birthday and for the silence, once.',
      },
      { kind: 'options', guide: 'G5.3', why: 'Two options to choose from, each with its day.' },
      { kind: 'next', guide: 'G5.4', why: 'Say when they’ll hear from you next.' },
    ],
    options: [
      { id: 'express', kind: 'replacement', title: 'Express replacement', date: '2026-11-26', value: null, chosen: true, within: 'policy' },
      { id: 'refund', kind: 'refund', title: 'Refund', date: '2026-12-01', value: 89, chosen: true, within: 'policy' },
      { id: 'voucher', kind: 'voucher', title: 'Voucher', date: null, value: 10, chosen: false, within: 'policy' },
    ],
    missing: [],
    next: { what: 'tracking number', at: '2026-11-24T15:00:00+02:00' },
    escalate: null,
    incident: null,
  },
  drafts: [{ text, language: 'en', audience: 'private', by: 'playbook', slots: {} }],
  findings: [
    [
      {
        rule: 'G4.4',
        level: 'warn',
        start: soon,
        end: soon + 22,
        message: '“soon” is no date',
        fix: { label: 'by Tue 1 Dec', text: 'back on your card by Tuesday 1 December' },
      },
      { rule: 'R3', level: 'pass', start: 0, end: 0, message: 'The apology comes early and names what happened to them.', fix: null },
      { rule: 'R5', level: 'pass', start: 0, end: 0, message: 'Two options to choose from.', fix: null },
      { rule: 'R20', level: 'pass', start: 0, end: 0, message: 'Every question is answered.', fix: null },
      { rule: 'R25', level: 'pass', start: 0, end: 0, message: 'It is in the customer’s language.', fix: null },
    ],
  ],
  followups: [{ what: 'tracking number, “before 15:00”', at: '2026-11-24T14:30:00+02:00', reason: 'promise' }],
};
