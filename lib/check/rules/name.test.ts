import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, type Example, marked, messageOf } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Maria, I am sorry.'],
  ['en', 'Dear Mr Jones, I am sorry.'],
  ['en', 'Hi Sam, I am sorry.'],
  ['en', 'Hi Thandi, I am sorry.\n\nKind regards,\nThandi'],
  ['es', 'Hola Lucía, lo siento.'],
  ['es', 'Estimada señora Gómez: lo siento mucho.'],
  ['zu', 'Sawubona Sipho, ngiyaxolisa.'],
  ['pt', 'Olá Joana, lamento.'],
  ['fr', 'Bonjour Camille, je suis désolé.'],
  ['de', 'Hallo Julia, es tut mir leid.'],
  ['de', 'Sehr geehrte Frau Meier, es tut mir leid.'],
];
describe('name: somebody else’s name', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('name', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry.'],
  ['en', 'Dear Ms Mokoena, I am sorry.'],
  ['en', 'Hi there, I am sorry.'],
  ['en', 'Hello again, I am sorry.'],
  ['en', 'Thank you for writing.'],
  ['en', 'Hi Thandi Mokoena!'],
  ['es', 'Hola, lo siento.'],
  ['es', 'Hola Thandi, lo siento.'],
  ['zu', 'Sawubona Thandi, ngiyaxolisa.'],
  ['pt', 'Olá, lamento.'],
  ['fr', 'Bonjour Madame Mokoena, je suis désolé.'],
  ['fr', 'Bonjour, je suis désolé.'],
  ['de', 'Guten Tag Frau Mokoena, es tut mir leid.'],
  ['de', 'Hallo, es tut mir leid.'],
  [
    'en',
    'Hi Maria, sorry.',
    { conversation: { customer: { name: null, handle: null }, messages: [messageOf('It is late.\n\nMaria', { author: null })] } },
  ],
];
describe('name: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('name', text, { language, ...example })).toEqual([]));
});

it('has the right name at hand', () => {
  const finding = check('Hi Maria, I am sorry.', contextOf()).find(({ rule }) => rule === 'name');
  expect(finding).toMatchObject({ start: 3, end: 8, fix: { text: 'Thandi' } });
});
