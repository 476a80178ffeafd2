import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi, I am sorry about the €89. I will look into it.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
  [
    'es',
    'Hola Thandi, siento lo de los 89 €. Voy a mirarlo.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
  [
    'zu',
    'Sawubona Thandi, ngiyaxolisa ngalokho. Ngizobheka udaba lwakho.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
  [
    'pt',
    'Olá Thandi, lamento pelos 89 €. Vou verificar.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
  [
    'fr',
    'Bonjour Thandi, je suis désolé pour les 89 €. Je vais regarder.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
  [
    'de',
    'Hallo Thandi, das mit den 89 € tut mir leid. Ich sehe es mir an.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
];
describe('R18: money lost, nothing goes back', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R18', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry. I refund the €89.', { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } }],
  [
    'de',
    'Hallo Thandi, es tut mir leid. Ich erstatte die 89 €.',
    { reading: { issues: [{ kind: 'double-billing', confidence: 1, evidence: [] }] } },
  ],
];
describe('R18: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R18', text, { language, ...example })).toEqual([]));
});
