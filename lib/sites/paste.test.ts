import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePasted, type PasteContext } from './paste';

const context: PasteContext = {
  url: 'about:blank',
  key: 'paste:1',
  via: 'paste',
  locales: ['en-GB', 'en'],
  offsetAt: () => '+02:00',
  now: new Date('2026-11-23T10:00:00+02:00'),
};
const turns = (text: string, more: Partial<PasteContext> = {}) =>
  parsePasted(text, { ...context, ...more })?.conversation.messages.map(({ role, author, at, text }) => [role, author, at, text]);

describe('parsePasted', () => {
  test('takes a text without turns for the message of the customer', () => {
    expect(turns('Where is my order?\n\nIt was for Saturday: my son turned six.')).toEqual([
      ['customer', null, null, 'Where is my order?\n\nIt was for Saturday: my son turned six.'],
    ]);
  });

  test.each([
    ['name, date: text', 'Ana Ruiz, 5 Oct 2026 09:12: Where is it?\nI wait.\nShop, 5 Oct 2026 10:00: On its way.'],
    ['name · date, text below', 'Ana Ruiz · 5 Oct 2026 09:12\nWhere is it?\nI wait.\nShop · 5 Oct 2026 10:00\nOn its way.'],
    ['[date] name: text', '[05/10/2026, 09:12] Ana Ruiz: Where is it?\nI wait.\n[05/10/2026, 10:00] Shop: On its way.'],
    ['date - name: text', '05/10/2026, 09:12 - Ana Ruiz: Where is it?\nI wait.\n05/10/2026, 10:00 - Shop: On its way.'],
    ['name (date): text', 'Ana Ruiz (2026-10-05 09:12): Where is it?\nI wait.\nShop (2026-10-05 10:00): On its way.'],
  ])('splits "%s"', (_form, text) => {
    expect(turns(text)).toEqual([
      ['customer', 'Ana Ruiz', '2026-10-05T09:12:00+02:00', 'Where is it?\nI wait.'],
      ['unknown', 'Shop', '2026-10-05T10:00:00+02:00', 'On its way.'],
    ]);
  });

  test.each([
    ['English', 'Customer: Where is it?\nAgent: On its way.'],
    ['Spanish', 'Cliente: Where is it?\nAgente: On its way.'],
    ['isiZulu', 'Ikhasimende: Where is it?\nUmsebenzi: On its way.'],
    ['German', 'Kunde: Where is it?\nMitarbeiter: On its way.'],
  ])('knows the words for roles in %s', (_language, text) => {
    expect(turns(text)).toEqual([
      ['customer', null, null, 'Where is it?'],
      ['agent', null, null, 'On its way.'],
    ]);
  });

  test('knows the agent by name', () => {
    expect(
      turns('Dana: Hello.\nAna: Where is it?\nDana: On its way.\nAna: Thanks.', { agent: 'Dana Reyes' })?.map(([role]) => role),
    ).toEqual(['agent', 'customer', 'agent', 'customer']);
  });

  test('says that a role is not known', () => {
    const read = parsePasted('Ana: Where?\nBo: Here.\nAna: No.\nBo: Yes.', context);
    expect(read?.health).toEqual({
      state: 'degraded',
      reasons: [{ code: 'read-from-paste' }, { code: 'roles-unknown', params: { count: 2, of: 4 } }],
    });
  });

  test('takes a sentence with a colon for a sentence', () => {
    expect(turns('My problem: it is broken.\nWhat I want: a new one.')).toEqual([
      ['customer', null, null, 'My problem: it is broken.\nWhat I want: a new one.'],
    ]);
  });

  test('leaves quotes and signatures of a mail out', () => {
    expect(turns('It is broken.\n\nAna\n\nOn 5 Oct 2026, Shop <care@shop.example> wrote:\n> Dear Ana')).toEqual([
      ['customer', null, null, 'It is broken.\n\nAna'],
    ]);
  });

  test.each(['', ' \n\t', '\u200b\u200b'])('gives nothing for %j', (text) => {
    expect(parsePasted(text, context)).toBeNull();
  });

  test('never throws, and gives each message an id of its own', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const ids = parsePasted(text, context)?.conversation.messages.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
