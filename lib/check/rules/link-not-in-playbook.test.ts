import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';
import { SHOP } from '@/lib/playbook/default/shop';

const broken: [string, string, Example?][] = [
  ['en', 'You can pay at https://pay.odd.example/1 then.', { said: 'I was sent to https://pay.odd.example/1, is it you?' }],
];
describe('link-not-in-playbook: the customer’s link', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('link-not-in-playbook', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  [
    'en',
    'See https://help.shop.example/returns.',
    { said: 'Your https://help.shop.example/returns does not work', playbook: { ...SHOP, links: ['help.shop.example'] } },
  ],
  ['en', 'No link here.'],
];
describe('link-not-in-playbook: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) =>
    expect(marked('link-not-in-playbook', text, { language, ...example })).toEqual([]),
  );
});
