import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Thandi, thank you for your patience. I refund the €89 today.', { reading: { repeat: { failures: 2, evidence: [] } } }],
  ['es', 'Hola Thandi, gracias por su paciencia. Le devuelvo hoy los 89 €.', { reading: { repeat: { failures: 2, evidence: [] } } }],
  [
    'zu',
    'Sawubona Thandi, ngiyabonga ngokubekezela kwakho. Ngikubuyisela imali namuhla.',
    { reading: { repeat: { failures: 2, evidence: [] } } },
  ],
  ['pt', 'Olá Thandi, obrigado pela sua paciência. Devolvo hoje os 89 €.', { reading: { repeat: { failures: 2, evidence: [] } } }],
  ['fr', 'Bonjour Thandi, merci de votre patience. Je vous rembourse aujourd’hui.', { reading: { repeat: { failures: 2, evidence: [] } } }],
  ['de', 'Hallo Thandi, danke für Ihre Geduld. Ich erstatte heute die 89 €.', { reading: { repeat: { failures: 2, evidence: [] } } }],
];
describe('R6: thanks in place of an apology', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R6', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi, I am sorry, and thank you for your patience. I refund the €89 today.',
    { reading: { repeat: { failures: 2, evidence: [] } } },
  ],
  ['en', 'Hi Thandi, thank you for your patience.'],
];
describe('R6: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R6', text, { language, ...example })).toEqual([]));
});
