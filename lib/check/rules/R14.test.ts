import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Sorry Thandi, due to high demand we are late.', { audience: 'public', conversation: { channel: 'post', visibility: 'public' } }],
  [
    'en',
    'Your parcel will come. Send us a direct message.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  ['en', 'We are sorry. Please send a message.', { audience: 'public', conversation: { channel: 'post', visibility: 'public' } }],
  [
    'es',
    'Lo sentimos Thandi, debido a la alta demanda vamos con retraso.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'es',
    'El paquete llegará. Envíenos un mensaje directo.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'zu',
    'Ngiyaxolisa Thandi, asinabo abasebenzi abanele namuhla.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'pt',
    'Lamentamos Thandi, devido à elevada procura estamos atrasados.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'fr',
    'Désolés Thandi, en raison d’une forte demande nous sommes en retard.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'de',
    'Es tut uns leid Thandi, wegen der hohen Nachfrage sind wir spät dran.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
];
describe('R14: excuses, cold, impersonal in public', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R14', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi, I am sorry that the birthday present is late. I have written to you in private. Sam',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'de',
    'Hallo Thandi, es tut mir leid, dass das Geschenk zu spät kommt. Ich habe Ihnen privat geschrieben. Sam',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  ['en', 'Due to high demand we are late.'],
];
describe('R14: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R14', text, { language, ...example })).toEqual([]));
});
