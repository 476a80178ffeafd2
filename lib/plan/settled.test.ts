import { expect, it } from 'vitest';
import type { Conversation } from '@/lib/conversation/types';
import { isSettled } from './settled';

const talk = (...lines: ['customer' | 'agent', string][]) =>
  ({ messages: lines.map(([role, text], place) => ({ id: `m${place}`, role, text, visibility: 'private' })) }) as unknown as Conversation;

it.each<[string, boolean]>([
  ['Please ignore my previous message: the tickets were in the spam folder. Sorry to bother you!', true],
  ['Por favor ignorem a minha mensagem anterior, os bilhetes estavam no spam.', true],
  ['Vergessen Sie bitte meine Nachricht, das Paket lag beim Nachbarn.', true],
  ['Please do not ignore my previous message, nothing came.', false],
  ['Did you ignore my last message?', false],
])('taken back: %s', (text, settled) => {
  expect(isSettled(talk(['customer', 'My tickets have not come.'], ['customer', text]))).toBe(settled);
});

it('a long letter of thanks that says that it was done settles it; one that reports a fault does not', () => {
  const chat = 'They were very friendly, one of them came from the same town as my brother-in-law, and we talked of the market and of old times. '; // prettier-ignore
  const done = (end: string) => talk(['customer', 'You sent the red rug.'], ['agent', 'We bring the blue one on Monday.'], ['customer', `${chat}Yesterday they brought the blue one. ${end} Thank you and best wishes to all of you there.`]); // prettier-ignore
  expect(isSettled(done('It looks lovely in the room.'))).toBe(true);
  expect(isSettled(done('It has a scratched corner, broken at the edge.'))).toBe(false);
});
