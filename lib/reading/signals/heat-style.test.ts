import { describe, expect, it } from 'vitest';
import { prepareMessage } from '@/lib/reading/context';
import { styleMarks } from './heat-style';

const marks = (text: string) =>
  styleMarks(
    prepareMessage({ id: 'm', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] }, 0, 'en'),
  ).map(({ style, evidence }) => [style, evidence.text]);

describe('styleMarks', () => {
  it.each([
    ['WHERE IS MY MONEY', [['capitals', 'WHERE IS MY MONEY']]],
    ['I want it NOW please', [['capitals', 'NOW']]],
    ['Answer me!!!', [['exclamations', '!!!']]],
    ['Really?!', [['exclamations', '?!']]],
    ['Hello???', [['questions', '???']]],
    ['sooooo slow', [['stretched', 'sooooo']]],
    ['again 😡😡', [['angry-emoji', '😡😡']]],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    'My UPS parcel and the IBAN',
    'Booking KX82PQ, two adults',
    'Thank you!',
    'How much is it?',
    'hahaha hmmm',
    'I am here',
    'B2B, A4 and USB-C',
    'Ja, OK',
  ])('sees nothing in %s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});
