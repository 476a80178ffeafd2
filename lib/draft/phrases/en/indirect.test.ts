import { describe, expect, it } from 'vitest';
import { indirect } from './indirect';

describe('indirect', () => {
  it.each([
    ['Do you ship to Northern Ireland and how long does it take?', 'whether we ship to Northern Ireland, and how long it takes'],
    ['Can I change my booking to the 4th?', 'whether you can change your booking to the 4th'],
    ['When will my refund arrive?', 'when your refund will arrive'],
    ["I'd like to know whether you're recalling it.", "whether we're recalling it"],
    ['Where is my parcel?', 'where your parcel is'],
    ['Is there a cot?', 'whether there is a cot'],
    ['how much does it cost', 'how much it costs'],
  ])('%s', (question, said) => expect(indirect(question)).toBe(said));

  it.each([
    ['Are you kidding me?'],
    ['What is wrong with you people?'],
    ['Refund me.'],
    ['Why did nobody call?'],
    ['Do you even read these?'],
  ])('leaves %s alone', (question) => expect(indirect(question)).toBeNull());
});
