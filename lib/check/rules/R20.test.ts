import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'I am sorry about the order. I refund the €89 today.',
    {
      reading: {
        asks: [
          {
            text: 'Can you also change the name on my invoice?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'en',
    'I am sorry. Your order is lost.',
    {
      reading: {
        asks: [
          { text: 'When will I get my money?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } },
        ],
        wants: [],
      },
    },
  ],
  [
    'en',
    'I am sorry. I refund it today.',
    {
      reading: {
        asks: [
          {
            text: 'Do you still have it in blue?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'es',
    'Lo siento. Le devuelvo el dinero hoy.',
    {
      reading: {
        asks: [
          {
            text: '¿Tienen todavía la chaqueta en azul?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'zu',
    'Ngiyaxolisa. Ngikubuyisela imali yakho.',
    {
      reading: {
        asks: [
          {
            text: 'Ninayo yini ibhantshi eluhlaza?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'pt',
    'Lamento. Devolvo o dinheiro hoje.',
    {
      reading: {
        asks: [
          { text: 'Ainda têm o casaco em azul?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } },
        ],
        wants: [],
      },
    },
  ],
  [
    'fr',
    'Je suis désolé. Je vous rembourse aujourd’hui.',
    {
      reading: {
        asks: [
          {
            text: 'Avez-vous encore la veste en bleu ?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'de',
    'Es tut mir leid. Ich erstatte es heute.',
    {
      reading: {
        asks: [
          {
            text: 'Haben Sie die Jacke noch in Blau?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
];
describe('R20: a point without an answer', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R20', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'I am sorry. The refund arrives by Friday 27 November.',
    {
      reading: {
        asks: [
          { text: 'When will I get my money?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } },
        ],
        wants: [],
      },
    },
  ],
  [
    'en',
    'I am sorry. The blue jacket is still here, I send it today.',
    {
      reading: {
        asks: [
          {
            text: 'Do you still have the jacket in blue?',
            answered: false,
            evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' },
          },
        ],
        wants: [],
      },
    },
  ],
  [
    'en',
    'Sorry. It is stuck because of a storm.',
    {
      reading: {
        asks: [{ text: 'Why is it so late?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } }],
        wants: [],
      },
    },
  ],
  [
    'es',
    'Lo siento. Llega el viernes 27 de noviembre.',
    {
      reading: {
        asks: [{ text: '¿Cuándo llega?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } }],
        wants: [],
      },
    },
  ],
  [
    'de',
    'Es tut mir leid. Sie kommt am Freitag, 27. November.',
    {
      reading: {
        asks: [{ text: 'Wann kommt sie?', answered: false, evidence: { message: 'm1', start: 0, end: 0, text: '', signal: 'ask' } }],
        wants: [],
      },
    },
  ],
];
describe('R20: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R20', text, { language, ...example })).toEqual([]));
});

const asking = (text: string) => ({ text, answered: false, evidence: { message: 'm1', start: 0, end: text.length, text, signal: 'ask' } });
describe('R20: what wants no answer of its own', () => {
  it.each([
    ['en', 'PUT ME THROUGH TO A HUMAN', 'Hi Thandi, I am sorry. I refund it today.'],
    ['en', 'Are you actually kidding me?', 'Hi Thandi, I am sorry. I refund it today.'],
    ['pt', 'tudo joia?', 'Olá Thandi, lamento. Devolvo hoje o valor.'],
    ['zu', 'Nithini?', 'Sawubona Thandi, ngiyaxolisa. Ngikubuyisela imali yakho namuhla.'],
    ['en', 'What about 2 and 3?', 'Hi Thandi, I write by Friday with the answer to “What about 2 and 3?”.'],
  ])('%s: %s', (language, said, reply) => expect(marked('R20', reply, { language, said, reading: { asks: [asking(said)] } })).toEqual([]));
  it('but a question that isn’t said back does', () =>
    expect(
      marked('R20', 'Hi Thandi, I am sorry. I refund it today.', {
        said: 'What about 2 and 3?',
        reading: { asks: [asking('Does the blue lamp fit outdoors?')] },
      }),
    ).not.toEqual([]));
});
