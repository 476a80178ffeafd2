import { describe, expect, it } from 'vitest';
import { suggest } from '@/lib/suggest/suggest';
import { conversationOf } from '@/test/replies/build';
import { SPECS } from '@/test/replies/specs';
import { phrase } from './testing';
import type { Phrase } from './types';

const spec = (id: string) => SPECS.find((one) => one.id === id)!;
function drafted(id: string, phrases: Phrase[]) {
  const { now } = spec(id);
  const { drafts, findings, voice } = suggest({ conversation: conversationOf(spec(id)), now, phrases });
  return { text: drafts.at(-1)!.text, drafts, voice, blocks: findings.flat().filter(({ level }) => level === 'block') };
}

const hello = phrase({ id: 'hello', move: 'greeting', text: 'Good day {{customer.first_name}},' });
const closing = phrase({ id: 'closing', move: 'closing', text: 'This mail reaches me and nobody else.' });
const wishes = phrase({ id: 'wishes', move: 'sign-off', text: 'With best wishes from Durban,' });
const sorry = phrase({ id: 'sorry', move: 'apology', text: 'I apologise, and I mean it.' });

describe('a draft with phrases', () => {
  it('holds each in its move’s place, and says which', () => {
    const { text, voice, blocks } = drafted('en-birthday', [hello, closing, wishes, sorry]);
    expect(text).toMatch(/^Good day Thandi,\n\n[\s\S]*I apologise, and I mean it\.[\s\S]*This mail reaches me and nobody else\.\n\nWith best wishes from Durban,\nLerato Dube$/);
    expect(text.match(/apologi|sorry/giu)).toHaveLength(1);
    expect(voice).toEqual({ used: expect.arrayContaining(['hello', 'closing', 'wishes', 'sorry']), refused: [] });
    expect(blocks).toEqual([]);
  }); // prettier-ignore

  it('is the same without phrases, and without any that fits', () => {
    const without = suggest({ conversation: conversationOf(spec('en-birthday')), now: spec('en-birthday').now });
    expect(without).not.toHaveProperty('voice');
    expect(drafted('en-birthday', []).drafts).toEqual(without.drafts);
    const unfit = [{ ...hello, language: 'es' }, { ...closing, text: 'Use {{discount.code}}.' }, phrase({ id: 'any' })];
    expect(drafted('en-birthday', unfit).drafts).toEqual(without.drafts);
  });

  it.each([
    ['a gift for a review', 'R23', { ...closing, id: 'bad', text: 'Remove your review and I will add a refund of 20%.' }],
    ['a place that isn’t one of ours', 'R21', { ...closing, id: 'bad', text: 'You hear from me on $__.' }],
  ])('takes %s out again, and says why', (_, rule, bad) => {
    const { text, voice, blocks } = drafted('en-birthday', [hello, bad]);
    expect(text).not.toContain(bad.text);
    expect(text).toMatch(/^Good day Thandi,/);
    expect(voice).toMatchObject({ used: ['hello'], refused: [{ id: 'bad', rule }] });
    expect(blocks).toEqual([]);
  });

  it('takes the next best where the best doesn’t hold', () => {
    const bad = { ...closing, id: 'bad', used: 9, text: 'Remove your review and I will add a refund of 20%.' };
    expect(drafted('en-birthday', [bad, closing]).voice).toMatchObject({ used: ['closing'], refused: [{ id: 'bad' }] });
  });

  it('may hold a link and a figure of the agent’s own, in the draft and in an edited text', () => {
    const link = { ...closing, text: 'All of it stands at https://help.umoya.example/late, open 24 hours.' };
    const { text, blocks } = drafted('en-birthday', [link]);
    expect(text).toContain('https://help.umoya.example/late');
    expect(blocks).toEqual([]);
    const { now } = spec('en-birthday');
    const checkedWith = (phrases: Phrase[]) =>
      suggest({ conversation: conversationOf(spec('en-birthday')), now, draft: `Dear Thandi,\n\nSee https://help.umoya.example/late for more.`, phrases }).findings[0]!.filter(({ rule, level }) => rule === 'R21' && level === 'block'); // prettier-ignore
    expect(checkedWith([]).length).toBe(1);
    expect(checkedWith([link])).toEqual([]);
  });

  it('keeps to the address of the conversation', () => {
    const tu = phrase({ id: 'tu', language: 'es', move: 'closing', text: 'Escríbeme cuando quieras, te leo yo.' });
    const usted = phrase({ id: 'usted', language: 'es', move: 'closing', text: 'Puede escribirme cuando usted quiera.' });
    const used = (id: string, address: 'formal' | 'informal') =>
      [[tu, usted], [usted, tu]].map((phrases) => suggest({ conversation: conversationOf(spec(id)), now: spec(id).now, phrases, address }).voice?.used); // prettier-ignore
    // Nothing was said either way: the agent's setting decides. Where the customer says "tú", it doesn't.
    expect(used('es-linterna', 'informal')).toEqual([['tu'], ['tu']]);
    expect(used('es-linterna', 'formal')).toEqual([['usted'], ['usted']]);
    expect(used('es-tu', 'formal')).toEqual([['tu'], ['tu']]);
  });

  it('leaves the short public answer as it is', () => {
    const { now } = spec('en-post');
    const plain = suggest({ conversation: conversationOf(spec('en-post')), now });
    expect(drafted('en-post', [hello, closing]).drafts[0]!.text).toBe(plain.drafts[0]!.text);
  });
});
