import { describe, expect, it } from 'vitest';
import { suggest } from '@/lib/suggest/suggest';
import { rankedName } from '@/lib/text/person-name';
import { turn as turnSpanish } from '@/lib/draft/phrases/es/turn';
import { conversationWith, type Said } from './said';

const NOW = '2026-11-20T11:00:00+01:00'; // a Friday
const suggestion = (said: Said, customer = 'Anna Reed') => suggest({ conversation: conversationWith([said], customer), now: NOW });
const reply = (said: Said, customer?: string): string => suggestion(said, customer).drafts.at(-1)?.text ?? '';

describe("the customer's own date", () => {
  it.each([
    ["customer: My order 48213 hasn't arrived. I need it by 26 November, it's for my sister's wedding.", /26 November/],
    [
      "customer: You still haven't refunded me £89.50 for order 48213. If I don't hear from you by 30 November I go to the ombudsman.",
      /30 November/,
    ],
    ['customer: Mi pedido 48213 no ha llegado. Lo necesito antes del 27 de noviembre, es un regalo.', /27 de noviembre/],
    [
      'customer: Meine Bestellung 48213 ist nicht angekommen. Wenn ich bis zum 30. November keine Antwort bekomme, gehe ich zum Anwalt.',
      /30\. November/,
    ],
    ["customer: Ma commande 48213 n'est pas arrivée. J'en ai besoin avant le 27 novembre.", /27 novembre/],
  ] as [Said, RegExp][])('is said back: %s', (said, day) => expect(reply(said)).toMatch(day));

  it.each([
    ["customer: Order 48213 is late. If I don't hear from you by 23 November I'll cancel it.", '2026-11-23'],
    ['customer: Order 48213 has not arrived. I need it before 24 November.', '2026-11-24'],
  ] as [Said, string][])('is met by the next message: %s', (said, day) => {
    expect((suggestion(said).plan.next?.at ?? '9').slice(0, 10) <= day).toBe(true);
  });

  it('is no deadline where it is when something happened', () => {
    expect(reply('customer: I ordered boots on 12 November, order 48213, and they have not arrived.')).not.toMatch(
      /noted that you need|asked for an answer/,
    );
  });
});

describe('a second matter', () => {
  it('is never said in words that they did not use', () => {
    const text = reply(
      'customer: My order 48213 came two weeks late, and when I phoned, your agent was incredibly rude and hung up on me.',
    );
    expect(text).toMatch(/treated|respect/);
    expect(text).not.toMatch(/hasn't (?:turned up|arrived)|should have been with you/);
  });
});

describe('harm', () => {
  it.each([
    ['customer: The hair dryer I bought from you sparked and burned my hand. I had to go to the emergency room.', /the burn/],
    ['customer: I told your waiter about my nut allergy and my daughter had an allergic reaction.', /allergic reaction/],
    ['customer: La plancha me dio una descarga eléctrica y me quemé la mano.', /descarga eléctrica|quemadura/],
  ] as [Said, RegExp][])('is named: %s', (said, named) => {
    const text = reply(said);
    expect(text).toMatch(named);
    expect(text).not.toMatch(/hope nobody|nadie haya/);
  });
});

describe('a rank in the name', () => {
  it.each([
    ['Dr. Gerhard Weiss', '', 'Dr. Weiss'],
    ['Gerhard Weiss', 'Mit freundlichen Grüßen Dr. Gerhard Weiss', 'Dr. Weiss'],
    ['Herr Dr. Weiss', '', 'Dr. Weiss'],
    ['Prof. Dr. Ana Ruiz', '', 'Prof. Dr. Ruiz'],
    ['Gerhard Weiss', 'I saw Dr. Jones on Monday. Gerhard Weiss', undefined],
    ['Gerhard Weiss', '', undefined],
  ])('%s (%s) is %s', (name, written, ranked) => expect(rankedName(name, written)).toBe(ranked));

  it('is kept in the greeting, and no gender is taken for granted', () => {
    expect(reply('customer: Meine Bestellung 48213 ist nicht angekommen.', 'Dr. Gerhard Weiss')).toMatch(/^Guten Tag Dr\. Weiss,/);
    expect(reply('customer: Meine Bestellung 48213 ist nicht angekommen.', 'Gerhard Weiss')).not.toMatch(/Herr|Frau/);
  });
});

describe('days of pay', () => {
  it('are not days given up', () =>
    expect(reply("customer: Internet has been down for two days and I work from home, I've lost two days of pay.")).not.toMatch(
      /two days for it|gave up two days/,
    ));
});

describe("the customer's place", () => {
  it('is not ours', () => {
    expect(turnSpanish('Mi pedido no ha llegado aquí', false)).toBe('su pedido no ha llegado');
    expect(turnSpanish('Mi perro está aquí', false)).toBeNull();
  });
});
