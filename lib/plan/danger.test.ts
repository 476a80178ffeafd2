import { expect, it } from 'vitest';
import type { Conversation } from '@/lib/conversation/types';
import { dangerOf } from './danger';
import { injuryOf } from './injury';

const wrote = (text: string) => ({ messages: [{ role: 'customer', visibility: 'private', text }] }) as unknown as Conversation;

it.each([
  ['Seit Freitag schlägt der CO-Melder an, und meine Tochter hat sich übergeben.', 'place'],
  ['La caldera de gas hace que salte el detector de monóxido de carbono.', 'place'],
  ['Die Wohnung ist seit Juli übergeben, am 23. gehe ich zum Gericht.', 'thing'],
  ['Nach dem Essen beim Lieferdienst musste ich mich die ganze Nacht übergeben.', 'food'],
])('%s', (text, danger) => {
  expect(dangerOf(wrote(text))).toBe(danger);
});

it('a shock in other words is one', () => {
  expect(injuryOf(wrote('O aquecedor deu um choque na minha mãe.'))).toBe('shock');
});
