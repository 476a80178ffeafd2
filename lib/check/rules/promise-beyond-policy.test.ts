import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'I have added a €50 voucher for you.'],
  ['en', 'You get 60% off the next order.'],
  ['en', 'As a gesture I give you a discount of €40.'],
  ['es', 'Le regalo un vale de 50 €.'],
  ['zu', 'Ngikunika ivawusha ka-€50 manje.'],
  ['pt', 'Ofereço um vale de 50 €.'],
  ['fr', 'Je vous offre un bon d’achat de 50 €.'],
  ['de', 'Ich gebe Ihnen einen Gutschein über 50 €.'],
  ['en', 'I will refund you in full today.', { reading: { issues: [{ kind: 'staff-behaviour', confidence: 1, evidence: [] }] } }],
];
describe('promise-beyond-policy: too much, or what isn’t offered', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('promise-beyond-policy', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  ['en', 'I have added a €10 voucher for you.'],
  ['en', 'I refund the €89 and add a €10 voucher.'],
  ['en', 'I will ask my manager to approve a €50 voucher.'],
  ['en', 'I cannot give a €50 voucher.'],
  ['es', 'Le regalo un vale de 10 €.'],
  [
    'en',
    'I am sorry, a refund is not possible here; I look into it myself.',
    { reading: { issues: [{ kind: 'staff-behaviour', confidence: 1, evidence: [] }] } },
  ],
];
describe('promise-beyond-policy: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) =>
    expect(marked('promise-beyond-policy', text, { language, ...example })).toEqual([]),
  );
});
