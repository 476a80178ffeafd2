import { describe, expect, it } from 'vitest';
import { type Example, marked, messageOf } from '../example';

import { SHOP } from '@/lib/playbook/default/shop';

const CHANGED = { ...SHOP, improvements: [{ issues: ['late-delivery' as const], text: { en: 'The depot is checked every evening.' } }] };

const broken: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi, I am glad that it arrived. Have a good day. Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  [
    'es',
    'Hola Thandi, me alegro de que llegara. Un saludo, Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  [
    'zu',
    'Sawubona Thandi, ngiyajabula ukuthi ifikile. Usale kahle. Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  [
    'pt',
    'Olá Thandi, fico feliz que tenha chegado. Cumprimentos, Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  [
    'fr',
    'Bonjour Thandi, je suis ravi qu’elle soit arrivée. Cordialement, Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  [
    'de',
    'Hallo Thandi, ich freue mich, dass es angekommen ist. Viele Grüße, Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
];
describe('R19: a closing that tells nothing', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R19', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'Hi Thandi, I am glad that it arrived. Because of your report we now check the depot every evening. Sam',
    {
      playbook: CHANGED,
      reading: { heat: { level: 0, score: 0, trend: 'falling', messages: [] }, wants: [] },
      conversation: {
        messages: [
          messageOf('It is late'),
          messageOf('It is on its way', { id: 'm2', role: 'agent' }),
          messageOf('Thank you, it has arrived, all good now.', { id: 'm3' }),
        ],
      },
    },
  ],
  ['en', 'Hi Thandi, I am sorry.'],
];
describe('R19: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R19', text, { language, ...example })).toEqual([]));
});
