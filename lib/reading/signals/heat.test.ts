import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Message, Role } from '@/lib/conversation/types';
import { contextOf } from '@/lib/reading/prepare';
import { readHeat } from './heat';

const message = (text: string, index = 0, role: Role = 'customer'): Message => ({
  id: `m${index}`,
  role,
  author: null,
  visibility: 'public',
  at: null,
  text,
  attachments: [],
});
const conversationOf = (messages: Message[], rating: Conversation['rating'] = null): Conversation => ({
  site: 'test', url: '', key: 'test', channel: 'ticket', visibility: 'private', subject: null, rating, customer: { name: null, handle: null }, agent: { name: null }, messages,
  completeness: { state: 'complete', read: messages.length, shown: null, reasons: [] }, composer: null,
}); // prettier-ignore
const heat = (texts: string[], rating: Conversation['rating'] = null) =>
  readHeat(
    contextOf(
      conversationOf(
        texts.map((text, index) => message(text, index)),
        rating,
      ),
      '2026-11-23T10:00:00+02:00',
      'UTC',
    ),
  );

describe('readHeat', () => {
  it.each([
    ['The tracking has not moved since Friday and the parcel was due on Monday. Could you look into it?', 0, 2],
    ['This is the third time I am writing and I still have no answer. It is really frustrating.', 2, 3],
    ['Great, another delay. Just what I needed.', 1, 3],
    ['I look forward to hearing from your legal department, since nobody else seems to work there.', 2, 4],
    ['Terrible company. You lied to me and you stole my money. Never again.', 3, 4],
    ['YOU ARE THIEVES!!! GIVE ME MY MONEY BACK NOW OR I WILL SUE YOU!!!', 4, 4],
    ['Es una vergüenza. Llevo dos meses esperando y nadie me contesta. Exijo mi dinero.', 2, 4],
    ['Isto é inaceitável, quero o meu dinheiro de volta e vou ao Procon.', 3, 4],
    ["C'est inadmissible, j'exige un remboursement immédiat, sinon je saisis mon avocat.", 3, 4],
    ['Das ist eine Frechheit! Sie haben mich belogen, ich gehe zum Anwalt.', 3, 4],
    ['Ngithukuthele kakhulu, niyangiqambela amanga futhi nidla imali yami. Ngizonimangalela.', 3, 4],
  ])('%s', (text, lowest, highest) => {
    const { level, messages } = heat([text]);
    expect(level).toBeGreaterThanOrEqual(lowest);
    expect(level).toBeLessThanOrEqual(highest);
    if (level > 0) expect(messages[0]!.evidence.length).toBeGreaterThan(0);
  });

  it('counts only what the customer wrote', () => {
    const angry = 'YOU ARE THIEVES!!! I WILL SUE YOU!!!';
    const found = readHeat(
      contextOf(
        conversationOf([
          message('Hello, where can I see my invoice?', 0),
          message(angry, 1, 'agent'),
          message(angry, 2, 'bot'),
          { ...message(angry, 3), visibility: 'internal' },
        ]),
        '2026-11-23T10:00:00+02:00',
        'UTC',
      ),
    );
    expect(found.level).toBe(0);
    expect(found.messages.map(({ id }) => id)).toEqual(['m0']);
  });

  it('is calm where nobody wrote', () => {
    expect(heat([])).toEqual({ level: 0, score: 0, trend: 'steady', messages: [] });
  });

  it('rises and falls with the conversation', () => {
    const calm = 'Hi, could you tell me when my order arrives?';
    const angry = 'This is outrageous. You lied to me three times. I want my money back now!!';
    expect(heat([calm, angry]).trend).toBe('rising');
    const after = heat([angry, 'Thank you so much, the refund has arrived. All sorted now.']);
    expect(after.trend).toBe('falling');
    expect(after.level).toBeLessThan(heat([angry]).level);
  });

  it('hears the stars of a review', () => {
    const text = 'We waited an hour for our food.';
    expect(heat([text], { stars: 1, of: 5 }).score).toBeGreaterThan(heat([text], { stars: 5, of: 5 }).score);
  });

  const CALM = [
    'Hello, my number is 4821.',
    'Thanks.',
    'The address is 12 Mill Lane.',
    'Yes, that is right.',
    'Gracias, un saludo.',
    'Ngiyabonga.',
    '👍',
  ];
  const HOT = [
    'Still nothing, three weeks now.',
    'You people are useless!!!',
    'I will sue you.',
    'Estoy harta de esperar.',
    'Where is it???',
  ];

  it('never rises for a calm message more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOT, ...CALM), { maxLength: 6 }), fc.constantFrom(...CALM), (texts, calm) => {
        const before = heat(texts);
        const after = heat([...texts, calm]);
        const own = heat([calm]).level;
        return after.level <= Math.max(before.level, own) && own === 0;
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('points into the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.constantFrom(...HOT, ...CALM, '\n', 'İİ ', '\ud800', 'ﬃ '), { maxLength: 8 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const { messages, score, level } = heat([text]);
          const [only] = messages;
          return (
          score >= 0 && score <= 1 && level <= 4 && (only!.level === 0) === (only!.evidence.length === 0) &&
          only!.evidence.every(({ start, end, text: words }) => start >= 0 && start < end && end <= text.length && text.slice(start, end) === words)
        ); // prettier-ignore
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each(['a', 'A', 'aA ', '!', '?!', '...', '😡', 'no one ', 'if i ', 'give me ', 'WAIT ', 'ama-', '"service', 'angi', 'waiting for '])(
    'takes linear time over a very long run of %j',
    (unit) => {
      const start = performance.now();
      heat([unit.repeat(20_000)]);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
