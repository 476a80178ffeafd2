import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWith } from './apply';
import { en } from './cases/en';
import { es } from './cases/es';
import { de, fr, pt, zu } from './cases/more';
import { conversationOf, NOW, type Case, type Situation } from './cases/situations';
import { improve } from './improve';

const improved = (situation: Situation, text: string) => improve({ conversation: conversationOf(situation), now: NOW, text })!;
const holds = (text: string, part: string | RegExp) => (typeof part === 'string' ? text.includes(part) : part.test(text));

/** What only the agent can decide: what they own, offer and ask for, and the answer to what was asked. */
const THEIRS = new Set(['R1', 'R2', 'R5', 'R11', 'R12', 'R18', 'R20']);

describe.each([
  ['English', en],
  ['Spanish', es],
  ['isiZulu', zu],
  ['Portuguese', pt],
  ['French', fr],
  ['German', de],
] as const)('rough %s', (_, cases) => {
  it.each(cases.map((one): [string, Case] => [one[1], one]))('%s', (rough, [situation, , keeps, never]) => {
    const { text, findings } = improved(situation, rough);
    expect({ text, lost: keeps.filter((part) => !holds(text, part)) }).toEqual({ text, lost: [] });
    expect({ text, said: never.filter((part) => holds(text, part)) }).toEqual({ text, said: [] });
    const broken = findings
      .filter(({ level, rule }) => level !== 'pass' && !THEIRS.has(rule))
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect({ text, broken }).toEqual({ text, broken: [] });
  });
});

describe('facts', () => {
  const pieces = ['cant refund', 'no refund', 'courier lost it', 'new one thursday', 'refund 89 eur', 'voucher 15 eur', 'order 48213', 'call me on 0800 123 456', 'see https://acme.example/help', 'ask for Naledi', 'not before 4 december', '20% off', 'takes 3-5 days', 'room 412 at 18:30', 'never happened', "we don't ship to 7441"]; // prettier-ignore

  it('are all in the result, whatever is put together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 1, maxLength: 6 }), fc.constantFrom(', ', '. ', '\n', ' - '), (chosen, mark) => {
        const rough = chosen.join(mark);
        const { text } = improved('late', rough);
        for (const figure of rough.match(/\d+(?:[.,]\d+)?/gu) ?? []) expect(text).toContain(figure);
        for (const word of ['https://acme.example/help', 'Naledi']) if (rough.includes(word)) expect(text).toContain(word);
        if (/cant refund|no refund/u.test(rough)) expect(text).toMatch(/not able to offer a refund|refund isn't something/u);
        if (rough.includes('new one thursday')) expect(text).toContain('Thursday 26 November');
      }),
      { numRuns: 60 },
    );
  });

  it('are read in the language of the customer, where short words of it look like another', () => {
    const rough = 'no refund, see https://acme.example/help, order 48213, cant refund, refund 89 eur, never happened';
    expect(improved('late', rough).language).toBe('en');
  });

  it('are never added: no sum, no day and no promise that neither they nor the customer wrote', () => {
    for (const rough of ['cant refund', 'courier lost it', 'looking into it', 'sorry', 'nothing i can do']) {
      const { text } = improved('late', rough);
      const sums = text.match(/€ ?\d+/gu) ?? [];
      expect(sums.every((sum) => sum === '€89')).toBe(true);
      expect(text).not.toMatch(/\d{1,2} (?:November|December)|tomorrow|today/u);
    }
  });

  it.each([
    ['late', 'not sending a new one', /not sending/],
    ['late', 'no call back possible, dont cancel it', /don't cancel/],
    ['late', 'we never refund', /never refund/],
    ['esLate', 'no le enviamos otro', /no le enviamos/i],
    ['esLate', 'nunca hacemos reembolso', /nunca/i],
    ['ptLate', 'não envio outro', /não envio/i],
    ['frLate', 'non, remboursement pas prévu', /pas prévu/],
    ['frLate', 'on ne renvoie jamais un nouveau colis', /jamais/],
    ['deLate', 'nein erstattung', /nein/i],
    ['deLate', 'wir schicken kein neues paket', /kein/],
    ['zuLate', 'angizukuthumelela okunye', /angizukuthumelela/i],
  ] as const)('keep a negation: %s %s', (situation, rough, kept) => {
    expect(improved(situation, rough).text).toMatch(kept);
  });

  it('take the alternatives that are ticked by hand with their day', () => {
    const conversation = conversationOf('late');
    const plain = improve({ conversation, now: NOW, text: 'cant refund' })!;
    const ticked = improve({ conversation, now: NOW, text: 'cant refund', chosen: { reshipment: true } })!;
    expect(plain.changes.some(({ reason }) => reason === 'alternatives')).toBe(true);
    expect(ticked.text).toMatch(/\d{1,2} (?:November|December)/u);
  });
});

describe('differences', () => {
  const rough = 'cant refund, courier lost it, not our fault, new one thursday';

  it('left one and all are the agent’s own text', () => {
    const result = improved('late', rough);
    expect(textWith(result, new Set())).toBe(result.text);
    expect(textWith(result, new Set(result.changes.map(({ id }) => id)))).toBe(rough);
  });

  it('each left has its own words again, and nothing else changes', () => {
    const result = improved('late', rough);
    expect(new Set(result.changes.map(({ id }) => id)).size).toBe(result.changes.length);
    for (const { id, before, after, span } of result.changes) {
      const text = textWith(result, new Set([id]));
      if (span) expect(rough.slice(span.start, span.end)).toBe(before);
      if (before !== null) expect(text.toLowerCase()).toContain(before.toLowerCase());
      if (after !== null) expect(text).not.toContain(after);
    }
  });

  it('say why', () => {
    expect(improved('late', rough).changes.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'added greeting', 'added problem', 'added apology', 'added problem', 'reworded cause', 'removed blame', 'reworded refusal', 'reworded offer', 'added closing', 'added signature',
    ]); // prettier-ignore
  });
});

describe('a reply that is good already', () => {
  const good =
    "Hello Thandi,\n\nYour order 48213 was meant for your daughter's birthday, and it didn't arrive. I understand how frustrating that is, and I'm very sorry. It should not have happened.\n\nI have looked for the parcel: it was lost on the way. I can refund the €89 today, or I can send a new one by express. Which do you prefer?\n\nI will write to you tomorrow before 15:00 to confirm it. Thank you for writing.\n\nKind regards,\nSam";

  it('stays as it is', () => {
    const { text, changes } = improved('late', good);
    expect(changes).toEqual([]);
    expect(text).toBe(good);
  });

  it('gets what it lacks, and no more', () => {
    const cold = good.replace("I understand how frustrating that is, and I'm very sorry. It should not have happened.", '');
    const { changes } = improved('late', cold);
    expect(changes.every(({ kind }) => kind === 'added')).toBe(true);
    expect(changes.some(({ reason }) => reason === 'apology')).toBe(true);
  });
});

describe('any text', () => {
  it.each(['', '   ', '\n', '123', '!!!'])('%j without words gives nothing', (text) => {
    expect(improve({ conversation: conversationOf('late'), now: NOW, text })).toBeNull();
  });

  it('gives a text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const first = improve({ conversation: conversationOf('late'), now: NOW, text });
        expect(improve({ conversation: conversationOf('late'), now: NOW, text })).toEqual(first);
        if (first) expect(first.text.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('goes on one line in public, with the first name under it', () => {
    const conversation = conversationOf('late', { visibility: 'public', channel: 'post', composer: { kind: 'textarea', target: 'public', limit: 280, text: '' } }); // prettier-ignore
    const { text } = improve({ conversation, now: NOW, text: 'courier lost it, new one thursday', audience: 'public' })!;
    expect(text).not.toContain('\n');
    expect(text).toMatch(/– Sam$/u);
    expect(text).toContain('Thursday 26 November');
  });
});
