import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi. Order 48213 was sent on Friday. The parcel is with the courier. I will write on Friday.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  [
    'es',
    'Hola Thandi. El pedido 48213 salió el viernes. El paquete lo tiene el transportista. Le escribiré el viernes.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  [
    'zu',
    'Sawubona Thandi. I-oda 48213 ithunyelwe ngoLwesihlanu. Iphasela likukhuriya. Ngizobhala ngoLwesihlanu.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  [
    'pt',
    'Olá Thandi. A encomenda 48213 saiu na sexta. O pacote está com a transportadora. Escreverei na sexta.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  [
    'fr',
    'Bonjour Thandi. La commande 48213 est partie vendredi. Le colis est chez le transporteur. Je vous écrirai vendredi.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  [
    'de',
    'Hallo Thandi. Die Bestellung 48213 ging am Freitag raus. Das Paket hat der Paketdienst. Ich schreibe am Freitag.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
];
describe('R10: very upset, and not heard', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R10', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi. I understand how angry you are about order 48213. I refund it.',
    { reading: { heat: { level: 4, score: 0.9, trend: 'rising', messages: [] } } },
  ],
  ['en', 'Hi Thandi. Order 48213 was sent on Friday.'],
];
describe('R10: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R10', text, { language, ...example })).toEqual([]));
});
