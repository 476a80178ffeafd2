import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Evidence, Reading } from '@/lib/conversation/types';
import { phrases } from './phrases';
import { read } from './read';
import { conversationOf, readingOf } from './testing';

const evidenceOf = (reading: Reading): Evidence[] => [
  ...reading.heat.messages.flatMap((message) => message.evidence),
  ...[...reading.profiles, ...reading.issues, ...reading.risks].flatMap((each) => each.evidence),
  ...reading.impact,
  ...reading.facts.map((fact) => fact.evidence),
  ...[...reading.asks, ...reading.wants, ...reading.promises].map((each) => each.evidence),
  ...reading.repeat.evidence,
];

const FRAGMENTS = [
  'my parcel',
  'not arrived',
  'third time',
  'Anwalt',
  'whatever',
  'ß',
  'İ',
  '\u202e',
  'wife',
  'ngiyabonga',
  '…',
  '!!!',
  'nobody answers',
  'el pedido',
  'no ha llegado',
  '👩‍👩‍👧',
  '\n\n',
  'n’est',
  "l'avocat",
  'sooooo',
  'zurueck',
  '<|im_start|>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe('read', () => {
  it('reads any text without a throw, and points inside it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const conversation = conversationOf(texts);
        for (const each of evidenceOf(readingOf(conversation))) {
          const message = conversation.messages.find(({ id }) => id === each.message);
          expect(message?.text.slice(each.start, each.end)).toBe(each.text);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('reads the same with a cache, also after a message changed and an older one came in above', () => {
    const cache = new Map();
    const first = conversationOf(['My parcel is late', '> Sorry', 'I will call my lawyer']);
    const second = {
      ...first,
      messages: [
        { ...first.messages[0]!, id: 'm0', text: 'Hello' },
        first.messages[0]!,
        first.messages[1]!,
        { ...first.messages[2]!, text: 'Thank you, it has arrived' },
      ],
    };
    const options = { now: '2026-11-23T10:00:00Z', zone: 'UTC' };
    read(first, { ...options, cache });
    expect(read(second, { ...options, cache })).toEqual(read(second, options));
    expect(cache.size).toBe(4);
  });

  it('reads only what changed with a cache: a message more costs what that message costs', () => {
    const texts = Array.from({ length: 40 }, (_, index) =>
      index % 2
        ? `> We'll write to you by Thursday at 16:00. (${index})`
        : `Where is order AB-4821${index}? It was due on Friday. (${index})`,
    );
    const options = { now: '2026-11-23T10:00:00Z', zone: 'UTC', cache: new Map() };
    const at = (index: number) => new Date(Date.UTC(2026, 10, 1, index)).toISOString();
    const work = (conversation: ReturnType<typeof conversationOf>) => {
      const searches = vi.spyOn(String.prototype, 'matchAll');
      const reading = read(conversation, options);
      const count = searches.mock.calls.length;
      searches.mockRestore();
      return { reading, count };
    };
    const first = work(conversationOf(texts, at));
    const longer = conversationOf([...texts, 'Nobody wrote on Thursday. I want my money back.'], at);
    const again = work(longer);
    expect(again.reading).toEqual(read(longer, { now: options.now, zone: options.zone }));
    expect(again.count).toBeLessThan(first.count / 5);
  });

  it("takes the agent's corrections last, and says so", () => {
    const reading = readingOf(['My parcel is late'], {
      corrections: { level: 3, issues: ['damaged'], profiles: ['rambler'], language: 'fr' },
    });
    expect(reading.heat.level).toBe(3);
    expect(reading.issues).toMatchObject([{ kind: 'damaged', confidence: 1, evidence: [{ signal: 'agent.correction' }] }]);
    expect(reading.profiles).toMatchObject([{ kind: 'rambler', evidence: [{ signal: 'agent.correction' }] }]);
    expect(reading.language).toEqual({ code: 'fr', confidence: 1 });
  });

  it('grows with the text no faster than its length', () => {
    const time = (count: number) => {
      const conversation = conversationOf(['not my order and never the parcel still no delivery '.repeat(count)]);
      const start = performance.now();
      readingOf(conversation);
      return performance.now() - start;
    };
    time(50);
    expect(time(800)).toBeLessThan(40 * Math.max(time(100), 5));
  });
});

describe('impact and repeats', () => {
  it.each([
    ["It was for my daughter's birthday on Saturday.", 'impact.event'],
    ['Perdí una mañana de trabajo esperando en casa.', 'impact.time'],
    ['Wir sitzen seit drei Tagen ohne Heizung da, mit einem Baby.', 'impact.home'],
    ['Mon fils a pleuré toute la soirée.', 'impact.family'],
    ['Tive de comprar outro do meu bolso.', 'impact.money'],
  ])('%s', (text, signal) => {
    expect(readingOf([text]).impact.map((each) => each.signal)).toContain(signal);
  });

  it.each([
    ['This is the third time I write.', 2],
    ['Es la segunda vez que llamo.', 1],
    ['Das ist jetzt die vierte Mail.', 3],
    ["C'est mon troisième message.", 2],
    ['Já liguei cinco vezes.', 4],
    ['Ngibhala okwesithathu manje.', 2],
    ['My parcel is late.', 0],
    ['My second parcel is for my mother.', 0],
  ])('%s', (text, failures) => {
    expect(readingOf([text]).repeat.failures).toBe(failures);
  });

  it('counts messages that followed one without an answer', () => {
    const days = conversationOf(['Where is it?', 'Hello?', 'Anyone there?'], (index) => `2026-11-${10 + index}T09:00:00Z`);
    expect(readingOf(days).repeat.failures).toBe(2);
  });
});

describe('phrases', () => {
  it('mean the same in any order', () => {
    const lines = ['my|our parcel .. late', '~ late', '! not .. arrived'];
    const kinds = (order: string[]) =>
      phrases('t', { a: order.join('\n') })
        .candidates('late')
        .map((phrase) => phrase.weight)
        .sort();
    expect(kinds(lines)).toEqual(kinds([...lines].reverse()));
  });
});
