import { describe, expect, it } from 'vitest';
import { type Example, marked, messageOf } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Your parcel was on pallet 7731.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'I see this is your third refund this year, so I check first.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'The pallet was lost at the warehouse in the Spekboom fire.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
];
describe('internal: what only a note says', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('internal', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'I am looking for order 48213 and write tomorrow.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  [
    'en',
    'I refund the order this week.',
    {
      conversation: {
        messages: [
          messageOf('Where is my order 48213?'),
          messageOf(
            'Customer is a serial complainer, third refund this year. Warehouse lost pallet 7731 in the fire at Spekboom, do not tell.',
            { id: 'n', role: 'agent', visibility: 'internal' },
          ),
        ],
      },
    },
  ],
  ['en', 'Third refund this year.'],
];
describe('internal: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('internal', text, { language, ...example })).toEqual([]));
});
