import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry. I will refund the €89 by Friday 27 November.'],
  ['es', 'Hola Thandi, lo siento. Le devolveré los 89 € antes del viernes 27 de noviembre.'],
  ['zu', 'Sawubona Thandi, ngiyaxolisa. Ngizokubuyisela imali yakho ngoLwesihlanu.'],
  ['pt', 'Olá Thandi, lamento. Devolverei os 89 € até sexta-feira, 27 de novembro.'],
  ['fr', 'Bonjour Thandi, je suis désolé. Je vous rembourserai les 89 € avant vendredi 27 novembre.'],
  ['de', 'Hallo Thandi, es tut mir leid. Ich werde die 89 € bis Freitag, 27. November erstatten lassen.'],
];
describe('R5: one way out', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R5', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry. I have refunded the €89 today.'],
  ['en', 'Hi Thandi, I can refund the €89 or send a new one.'],
  ['es', 'Hola Thandi, puedo devolverle los 89 € o enviarle uno nuevo.'],
  ['de', 'Hallo Thandi, ich kann die 89 € erstatten oder ein neues Paket schicken.'],
];
describe('R5: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R5', text, { language, ...example })).toEqual([]));
});
