import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Evidence, IssueKind, Message, Reading, RiskKind, WantKind } from '@/lib/conversation/types';
import { HOSPITALITY } from '@/lib/playbook/default/hospitality';
import { DEFAULT_PLAYBOOKS } from '@/lib/playbook/default/choose';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { calendar } from './calendar';
import type { State } from './detail';
import { plan, planInDetail } from './plan';

const NOW = '2026-11-23T10:00:00+01:00'; // a Monday
const evidence = (message = 'm1') => ({ message, start: 0, end: 0, text: '', signal: 'test' });
const said = (text: string, more: Partial<Message> = {}): Message => ({ id: 'm1', role: 'customer', author: 'Thandi', visibility: 'private', at: '2026-11-20T10:00:00+01:00', text, attachments: [], ...more }); // prettier-ignore

const conversation = (messages: Message[] = [said('My order has not arrived')], more: Partial<Conversation> = {}): Conversation => ({
  site: 'demo',
  url: '',
  key: 'demo:1',
  channel: 'ticket',
  visibility: 'private',
  subject: null,
  rating: null,
  customer: { name: 'Thandi', handle: null },
  agent: { name: 'Sam' },
  messages,
  completeness: { state: 'complete', read: 1, shown: 1, reasons: [] },
  composer: null,
  ...more,
});

const reading = (more: Partial<Reading> = {}): Reading => ({
  language: { code: 'en', confidence: 1 },
  heat: { level: 1, score: 0.3, trend: 'steady', messages: [] },
  profiles: [],
  issues: [{ kind: 'late-delivery', confidence: 0.9, evidence: [evidence()] }],
  impact: [],
  facts: [{ kind: 'order', value: '48213', normal: '48213', evidence: evidence() }],
  asks: [],
  wants: [],
  risks: [],
  promises: [],
  repeat: { failures: 0, evidence: [] },
  waiting: { since: null, on: 'agent' },
  ...more,
});
const issue = (...kinds: IssueKind[]) => ({ issues: kinds.map((kind) => ({ kind, confidence: 0.9, evidence: [evidence()] })) });
const wants = (...kinds: WantKind[]) => ({ wants: kinds.map((kind) => ({ kind, evidence: evidence() })) });
const risks = (...kinds: RiskKind[]) => ({ risks: kinds.map((kind) => ({ kind, evidence: [evidence()] })) });
const amount = (value: string, normal: string, text = value) => ({
  facts: [
    {
      kind: 'amount' as const,
      value,
      normal,
      evidence: { ...evidence(), start: text.indexOf(value), end: text.indexOf(value) + value.length },
    },
  ],
});
const promise = (due: string, state: 'open' | 'broken' | 'kept') => ({
  promises: [{ text: 'I will write', due, by: 'agent' as const, state, evidence: evidence('m2') }],
});
const answer = said('I will write on Friday.', { id: 'm2', role: 'agent' });

type Given = {
  reading?: Partial<Reading>;
  messages?: Message[];
  conversation?: Partial<Conversation>;
  playbook?: Playbook;
  now?: string;
  chosen?: Record<string, boolean>;
};
const detail = ({ reading: r, messages, conversation: c, playbook = SHOP, now = NOW, chosen }: Given = {}) =>
  planInDetail({ conversation: conversation(messages, c), reading: reading(r), playbook, now, ...(chosen ? { chosen } : {}) });

describe('where it stands', () => {
  it.each<[State, Given]>([
    ['first-contact', {}],
    ['praise', { reading: { ...issue('praise'), heat: { level: 0, score: 0, trend: 'steady', messages: [] } } }],
    ['closing', { messages: [said('It is late'), answer, said('Thank you, it has arrived!', { id: 'm3' })], reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] } } }],
    ['handover', { reading: { ...issue('safety'), ...risks('safety') } }],
    ['handover', { reading: risks('self-harm') }],
    ['handover', { reading: { ...issue('discrimination') } }],
    ['first-contact', { reading: risks('legal') }],
    ['refusal', { reading: { ...issue('staff-behaviour'), ...wants('refund') } }],
    ['refusal', { reading: wants('refund'), chosen: { refund: false } }],
    ['broken-promise', { messages: [said('Late'), answer, said('Nothing came', { id: 'm3' })], reading: promise('2026-11-21', 'broken') }],
    ['repeat-failure', { reading: { repeat: { failures: 2, evidence: [evidence()] } } }],
    ['holding', { messages: [said('Late'), answer, said('Any news?', { id: 'm3' })], reading: promise('2026-11-25', 'open') }],
    ['solved', { messages: [said('Late'), said('Your order has been refunded.', { id: 'm2', role: 'agent' })] }],
    ['information', { reading: { ...issue('information'), asks: [{ text: 'Are you open on Sunday?', answered: false, evidence: evidence() }], heat: { level: 0, score: 0, trend: 'steady', messages: [] } } }],
    ['no-solution-yet', { reading: issue('bot-loop', 'no-response'), playbook: { ...SHOP, options: SHOP.options.filter(({ kind }) => kind === 'investigation') } }],
  ])('%s', (state, given) => expect(detail(given).state).toBe(state)); // prettier-ignore

  it('an unhappy thanks closes nothing', () => {
    const messages = [said('Late'), answer, said('Thanks, but it has still not arrived.', { id: 'm3' })];
    expect(detail({ messages }).state).not.toBe('closing');
  });
  it('the agent may say what kind of reply it is to be', () => {
    expect(planInDetail({ conversation: conversation(), reading: reading(), playbook: SHOP, now: NOW, state: 'holding' }).state).toBe(
      'holding',
    );
  });
});

describe('options', () => {
  it('what they want comes first and is chosen, with a second to choose from', () => {
    const { options } = detail({ reading: wants('refund') });
    expect(options[0]).toMatchObject({ id: 'refund', chosen: true, answers: 'refund' });
    expect(options.filter(({ chosen }) => chosen).length).toBe(2);
  });
  it.each<[IssueKind]>([
    ['late-delivery'],
    ['missing-item'],
    ['wrong-item'],
    ['damaged'],
    ['defective'],
    ['not-as-described'],
    ['refund-delay'],
    ['double-billing'],
    ['invoice'],
    ['return'],
  ])('two for %s (R5)', (kind) =>
    expect(detail({ reading: issue(kind) }).options.filter(({ chosen }) => chosen).length).toBeGreaterThanOrEqual(2),
  );
  it('dates count working days, from the cut-off', () => {
    const refund = (now: string) => detail({ reading: wants('refund'), now }).options.find(({ id }) => id === 'refund')?.date;
    expect([refund('2026-11-23T10:00:00+01:00'), refund('2026-11-23T16:00:00+01:00'), refund('2026-12-04T10:00:00+01:00')]).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-14',
    ]);
  });
  it('a value is the amount at issue, or nothing where it is not known', () => {
    const text = 'I paid €89 for it';
    const known = detail({ messages: [said(text)], reading: { ...wants('refund'), ...amount('€89', '89.00 EUR', text) } });
    expect(known.options[0]).toMatchObject({ value: 89, money: { amount: 89, currency: 'EUR' }, within: 'policy' });
    expect(detail({ reading: wants('refund') }).options[0]).toMatchObject({ value: null, money: null });
  });
  it('another currency is kept apart from the playbook’s', () => {
    const text = 'I paid R2 450 for it';
    const { options } = detail({ messages: [said(text)], reading: { ...wants('refund'), ...amount('R2 450', '2450.00 ZAR', text) } });
    expect(options[0]).toMatchObject({ value: null, money: { amount: 2450, currency: 'ZAR' } });
  });
  it('much money needs approval, and says whose', () => {
    const text = 'I paid €700 for it';
    const result = detail({ messages: [said(text)], reading: { ...wants('refund'), ...amount('€700', '700.00 EUR', text) } });
    expect(result.options[0]?.within).toBe('needs-approval');
    expect(result.escalate).toMatchObject({ kind: 'approval', to: 'Team lead', holds: false });
  });
  it('what they ask as a concession is not the amount at issue', () => {
    const text = 'Give me a €50 voucher. I paid €30.';
    const facts = [...amount('€50', '50.00 EUR', text).facts, ...amount('€30', '30.00 EUR', text).facts];
    expect(detail({ messages: [said(text)], reading: { facts } }).money.atIssue).toMatchObject({ amount: 30 });
  });
  it('a negotiator gets one small concession within the budget (G3.5)', () => {
    const result = detail({ reading: { profiles: [{ kind: 'negotiator', confidence: 0.8, evidence: [] }] } });
    expect(result.options.filter(({ chosen, concession }) => chosen && concession)).toHaveLength(1);
    expect(result.money.budget.used).toBeLessThanOrEqual(result.money.budget.limit);
  });
  it('hospitality puts a detail beside it (G8.1)', () => {
    expect(
      detail({ reading: issue('food-quality'), playbook: HOSPITALITY }).options.some(({ chosen, concession }) => chosen && concession),
    ).toBe(true);
  });
  it('ticks of the agent win', () => {
    const { options } = detail({ reading: wants('refund'), chosen: { refund: false, tracking: true } });
    expect(options.find(({ id }) => id === 'refund')?.chosen).toBe(false);
    expect(options.find(({ id }) => id === 'tracking')?.chosen).toBe(true);
  });
});

describe('what is missing', () => {
  const kinds = (given: Given) => detail(given).missing.map(({ kind }) => kind);
  it('only what the chosen options need (G5.1)', () =>
    expect(kinds({ reading: { ...issue('damaged'), facts: [] } })).toEqual(['order', 'photo']));
  it('not what is known', () => expect(kinds({ reading: issue('damaged') })).toEqual(['photo']));
  it('a picture is a photo', () => {
    expect(kinds({ reading: issue('damaged'), messages: [said('Broken', { attachments: [{ name: null, kind: 'image' }] })] })).toEqual([]);
  });
  it('not what only a note says', () => {
    const messages = [said('Late'), said('order 48213', { id: 'n', role: 'agent', visibility: 'internal' })];
    const facts = [{ kind: 'order' as const, value: '48213', normal: '48213', evidence: evidence('n') }];
    expect(kinds({ messages, reading: { facts } })).toContain('order');
  });
});

describe('escalation', () => {
  it.each<[RiskKind, string, boolean]>([
    ['safety', 'Safety team', true],
    ['self-harm', 'Duty manager', true],
    ['discrimination', 'Head of customer care', true],
    ['legal', 'Legal department', false],
    ['press', 'Press office', false],
  ])('%s', (kind, to, holds) => expect(detail({ reading: risks(kind) }).escalate).toMatchObject({ to, holds }));
  it('the most urgent first', () => expect(detail({ reading: risks('press', 'legal', 'self-harm') }).escalate?.kind).toBe('selfHarm'));
  it('nothing is offered while it holds', () =>
    expect(detail({ reading: { ...issue('safety'), ...wants('refund') } }).options.some(({ chosen }) => chosen)).toBe(false));
});

describe('incidents', () => {
  const incident = {
    id: 'strike', title: { en: 'Strike' }, from: '2026-11-20T00:00:00+01:00', until: '2026-11-25T00:00:00+01:00', issues: ['late-delivery' as const],
    mentions: ['Durban'], explanation: { en: 'The depot is shut.' }, alternatives: ['refund'], nextUpdate: null,
  }; // prettier-ignore
  const playbook = { ...SHOP, incidents: [incident] };
  it.each([
    ['in force', 'My order to DURBAN is late', NOW, 'strike'],
    ['over', 'My order to Durban is late', '2026-11-25T00:00:00+01:00', null],
    ['elsewhere', 'My order to Durbanville is late', NOW, null],
  ])('%s', (_, text, now, id) =>
    expect(plan({ conversation: conversation([said(text)]), reading: reading(), playbook, now }).incident).toBe(id),
  );
  it('its alternatives are offered', () => {
    const { options } = detail({ messages: [said('to Durban')], playbook });
    expect(options.find(({ id }) => id === 'refund')).toMatchObject({ incident: true, chosen: true });
  });
});

describe('asks', () => {
  const asked = (text: string, given: Given = {}) =>
    detail({ ...given, reading: { ...given.reading, asks: [{ text, answered: false, evidence: evidence() }] } }).asks[0];
  it('an entry of the frequent questions', () =>
    expect(asked('How long do I have to return an item?')?.answer).toMatchObject({ by: 'faq', id: 'return-window' }));
  it('where it is: tracing', () =>
    expect(asked('Where is my parcel?')).toMatchObject({ kind: 'where', answer: { by: 'option', id: 'tracking' } }));
  it('a promise that is open', () =>
    expect(asked('When will you write?', { messages: [said('a'), answer], reading: promise('2026-11-25', 'open') })?.answer).toMatchObject({
      by: 'promise',
    }));
  it('not known yet', () => expect(asked('Who is your director?')?.answer).toEqual({ by: 'next' }));
});

describe('who asks to end it', () => {
  it.each(['installation', 'staff-behaviour', 'damaged'] as const)('is let go, though it began with %s', (kind) => {
    const made = planInDetail({ conversation: conversation([said('forget it, cancel everything')]), reading: reading({ ...issue(kind), ...wants('cancellation') }), playbook: SHOP, now: NOW }); // prettier-ignore
    expect(made.refused).toEqual([]);
    expect(made.options.filter(({ chosen }) => chosen).map((option) => option.kind)).toContain('cancellation');
  });
});

describe('the next message', () => {
  const states: Given[] = [
    {}, { reading: wants('refund') }, { reading: issue('damaged') }, { reading: risks('safety') }, { reading: { issues: [], facts: [] } },
    { messages: [said('Late'), answer, said('Any news?', { id: 'm3' })], reading: promise('2026-11-25T16:00:00+01:00', 'open') },
    { reading: { heat: { level: 4, score: 1, trend: 'rising', messages: [] } } },
  ]; // prettier-ignore
  it('is always to come, and within working hours (G7.4)', () => {
    const at = fc.integer({ min: Date.parse('2026-11-01'), max: Date.parse('2027-11-01') }).map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(at, fc.constantFrom(...states), fc.constantFrom(...DEFAULT_PLAYBOOKS), (now, given, playbook) => {
        const { next } = detail({ ...given, now, playbook });
        const company = calendar(playbook);
        expect(company.isOpen(company.at(next.at))).toBe(true);
        expect(Date.parse(next.at)).toBeGreaterThan(Date.parse(now));
      }),
      { numRuns: 300 },
    );
  });
  it('keeps what was promised', () => expect(detail(states[5]).next).toMatchObject({ kind: 'progress', at: '2026-11-25T16:00:00+01:00' }));
  it('a specialist writes soon where somebody may be hurt', () => {
    expect(detail({ reading: risks('safety') }).next).toMatchObject({ kind: 'specialist', at: '2026-11-23T12:00:00+01:00', precise: true });
  });
});

describe('steps', () => {
  const steps = (given: Given) => detail(given).steps.map(({ kind }) => kind);
  it('first contact: the problem, sorry, options, what follows (G5)', () =>
    expect(steps({})).toEqual(expect.arrayContaining(['acknowledge', 'apologise', 'options', 'process', 'next'])));
  it('holds without offering', () => expect(steps({ reading: risks('safety') })).not.toContain('options'));
  it('each says its line and why', () => {
    for (const { guide, why } of detail({ reading: { heat: { level: 4, score: 1, trend: 'rising', messages: [] } } }).steps) {
      expect(guide).toMatch(/^[GR]\d/u);
      expect(why.length).toBeGreaterThan(10);
    }
  });
  it('in the sidebar’s language', () => {
    const spanish = plan({ conversation: conversation(), reading: reading(), playbook: SHOP, now: NOW, locale: 'es' });
    expect(spanish.options[0]?.title).toBe('Nuevo envío urgente');
    expect(spanish.steps[0]?.why).toContain('palabras');
  });
});

describe('an apology', () => {
  const said2 = said('I am sorry about this.', { id: 'm2', role: 'agent', at: '2026-11-21T10:00:00+01:00' });
  it.each<[string, Given, object]>([
    ['none for a question', { reading: { ...issue('information'), asks: [{ text: 'Open?', answered: false, evidence: evidence() }], heat: { level: 0, score: 0, trend: 'steady', messages: [] } } }, { size: 'none' }],
    ['full for a delay', {}, { size: 'full', already: false }],
    ['deep for a repeat', { reading: { repeat: { failures: 1, evidence: [evidence()] } } }, { size: 'deep' }],
    ['not twice', { messages: [said('Late'), said2, said('And?', { id: 'm3' })] }, { already: true }],
    ['again where it failed since', { messages: [said('Late'), said2, said('Late again', { id: 'm3' })], reading: { repeat: { failures: 1, evidence: [evidence('m3')] } } }, { already: false }],
    ['again where a date passed since', { messages: [said('Late'), said2, said('And?', { id: 'm3' })], reading: { promises: [{ text: 'by Sunday', due: '2026-11-22', by: 'agent', state: 'broken', evidence: evidence('m2') }] } }, { already: false }],
  ])('%s', (_, given, expected) => expect(detail(given).apology).toMatchObject(expected)); // prettier-ignore
});

describe('money', () => {
  it('lost: redress is called for (R18)', () => {
    const text = 'charged €40 twice';
    const result = detail({ messages: [said(text)], reading: { ...issue('double-billing'), ...amount('€40', '40.00 EUR', text) } });
    expect(result.money.lost).toBe(true);
    expect(result.steps.map(({ kind }) => kind)).toContain('redress');
  });
});

it('never throws on odd readings', () => {
  const odd = fc.record({
    issues: fc.array(
      fc.record({
        kind: fc.constantFrom<IssueKind>('late-delivery', 'praise', 'safety', 'information', 'price'),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        evidence: fc.constant<Evidence[]>([]),
      }),
    ),
    wants: fc.array(
      fc.record({ kind: fc.constantFrom<WantKind>('refund', 'apology', 'voucher', 'callback'), evidence: fc.constant(evidence()) }),
    ),
    asks: fc.array(fc.record({ text: fc.string(), answered: fc.boolean(), evidence: fc.constant(evidence()) })),
  });
  fc.assert(fc.property(odd, fc.array(fc.string()), (part, texts) => {
    const messages = texts.map((text, place) => said(text, { id: `m${place}`, role: place % 2 ? 'agent' : 'customer', at: null }));
    expect(detail({ messages, reading: part }).next.at).toMatch(/T/u);
  }), { numRuns: 100 }); // prettier-ignore
});
