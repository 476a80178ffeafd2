import { describe, expect, it } from 'vitest';
import type { Noun } from './noun';
import { randomFrom } from './seed';
import { capital, render } from './template';

const boots: Noun = { text: 'tus botas', number: 'many', gender: 'f', forms: { it: 'ellas' } };
const tent: Noun = { text: 'your tent', number: 'one', gender: null, forms: { it: 'it' } };
const say = (template: string, slots = {}, informal = true) =>
  render(template, slots, { informal, random: randomFrom('seed') })?.text ?? null;

describe('render', () => {
  it.each([
    ['plain text', 'Hello.', {}, 'Hello.'],
    ['a slot', 'Order {order}.', { order: '4821' }, 'Order 4821.'],
    ['a missing slot', 'Order {order}.', {}, null],
    ['a capital', '{Thing} is late.', { thing: tent }, 'Your tent is late.'],
    ['a form of a noun', 'If {thing.it} comes.', { thing: tent }, 'If it comes.'],
    ['a form that the noun lacks', 'If {thing.acc} comes.', { thing: tent }, null],
    ['number', '{thing} {thing:ha|han} llegado', { thing: boots }, 'tus botas han llegado'],
    ['gender and number', '{thing:roto|rota|rotos|rotas}', { thing: boots }, 'rotas'],
    ['gender that is not known', '{thing:roto|rota|rotos|rotas}', { thing: tent }, null],
    ['a stretch that needs a slot', 'Refund{?amount: of {amount}}.', { amount: '€89' }, 'Refund of €89.'],
    ['the stretch left out', 'Refund{?amount: of {amount}}.', {}, 'Refund.'],
    ['a need that is met', '{+choice}Once you have chosen', { choice: 'yes' }, 'Once you have chosen'],
    ['a need that is not met', '{+choice}Once you have chosen', {}, null],
    ['either, where only one is possible', '[{order}|today]', {}, 'today'],
    ['nested', 'A[ {order}| <tú|usted>]', {}, 'A tú'],
  ])('%s', (_, template, slots, expected) => expect(say(template, slots)).toBe(expected));

  it('takes formal address', () => expect(say('<Tienes|Tiene> razón', {}, false)).toBe('Tiene razón'));
  it('is the same for the same seed', () => expect(say('[a|b|c|d|e|f]')).toBe(say('[a|b|c|d|e|f]')));
  it('names the slots that it used', () =>
    expect(render('{order}{?amount: {amount}}', { order: '1' }, { informal: true, random: randomFrom('x') })?.slots).toEqual(['order']));
});

describe('capital', () => {
  it.each([
    ['hola', 'Hola'],
    ['¿qué?', '¿Qué?'],
    ['«hola»', '«Hola»'],
    ['4 days', '4 days'],
  ])('%s → %s', (text, expected) => expect(capital(text)).toBe(expected));
});
