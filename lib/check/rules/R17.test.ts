import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'I am sorry Thandi. Please reply with your order number here in the comments.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'es',
    'Lo siento Thandi. Envíe su número de pedido aquí en los comentarios.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'pt',
    'Lamento Thandi. Envie o número da encomenda aqui nos comentários.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'fr',
    'Désolé Thandi. Envoyez votre numéro de commande ici en commentaire.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'de',
    'Es tut mir leid Thandi. Bitte schreiben Sie uns die Bestellnummer hier in die Kommentare, also hier.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  [
    'en',
    'I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you. I am sorry Thandi and I will look into all of it for you.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
];
describe('R17: long, or details asked for in public', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R17', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'I am sorry Thandi. Please send me your order number in a direct message.',
    { audience: 'public', conversation: { channel: 'post', visibility: 'public' } },
  ],
  ['en', 'Please reply with your order number here.'],
];
describe('R17: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R17', text, { language, ...example })).toEqual([]));
});
